using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P5: needs in the matter, in the relationship, and of the persons.</summary>
public static class FillNeeds
{
    public static readonly Question<string> Application = Ask.Text("application", "What must a solution do for them in daily work?")
        .Called("Application");

    public static readonly Question<string> ServiceLevel = Ask.Text("service", "What service do they expect around it?")
        .Called("Expected service");

    public static readonly Question<string> Treatment = Ask.Text("treatment", "Which special treatment do they want from us?")
        .Called("Special treatment").Because("Terms, priority, attention of our management: what makes them feel that they are a key account.");

    public static readonly Question<string> Cooperation = Ask.Text("cooperation", "How do they want to work with us: buy, or be partners?")
        .Called("Cooperation").Because("A buyer asks for the price, a partner for the plan. Both are needs of the relationship.");

    public static readonly Question<IReadOnlyList<Picked>> People = Ask.People("people", "Who has a wish of their own in it?", SalesPicks.People)
        .Called("Who wants something personally").Because("Somebody’s standing, safety or free evenings hang on it. What you note here is seen by you alone.");

    public static readonly Question<string> Personal = Ask.Text("personal", "What does {about} personally hope for or fear?")
        .Called("{about} personally").Because("Only you see this; it belongs to the person and is never shown where others read along.");

    public static readonly Flow Script = Flow.Named("profile-needs", "Fill in: needs")
        .Ask(ProfileSource.Account, Application, ServiceLevel, Treatment, Cooperation, People)
        .ForEach(People, ask: Personal)
        .WhenAny([Application, ServiceLevel, Treatment, Cooperation, Personal], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
