using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>C1, C2: schedule a call and think it through before it happens.</summary>
public static class PlanCall
{
    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account is the call with?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<DateTimeOffset> When = Ask.Moment("when", "When is it?")
        .Called("When").Needed();

    public static readonly Question<CallKind> Kind = Ask.OneOf("kind", "What kind of call is it?", CallOptions.Kinds)
        .Called("Kind");

    public static readonly Question<string> Place = Ask.Text("place", "Where do you meet?")
        .Called("Place");

    public static readonly Question<IReadOnlyList<Picked>> People = Ask.People("people", "Whom will you meet?", SalesPicks.People)
        .Called("People").Because("Each person decides for reasons of their own. With the names I can show you what each cares about and what was promised last.");

    public static readonly Question<KeyRole> Role = Ask.OneOf("role", "What part does {about} play?", KeyRoles.All)
        .Called("Role of {about}").Because("A technical gatekeeper can say no but never yes; a decision maker’s yes outweighs every no. Whom you meet decides what you can ask for.");

    public static readonly Question<Character> Character = Ask.OneOf("character", "What is {about} like?", Characters.All)
        .Called("Character of {about}").Because("Tigers want speed, owls want proof, peacocks exaggerate, koalas promise too easily. I turn the type into advice for the call.");

    public static readonly Question<string> Focus = Ask.Text("focus", "What does {about} care about most?")
        .Called("{about} cares about");

    public static readonly Question<string> WhyNow = Ask.Text("why-now", "Why now? What makes this the right moment?")
        .Called("Why now").Because("A call without an occasion is a visit. The occasion tells the customer why to listen today.");

    public static readonly Question<string> Objective = Ask.Text("objective", "What will you have reached when you leave?")
        .Called("Objective").Because("Afterwards I ask whether you reached it, so write it as something one can see: a yes, a name, a date.");

    public static readonly Question<string> LeastResult = Ask.Text("least", "And the least result that still makes the call worthwhile?")
        .Called("Least acceptable result").Because("It keeps you from leaving with nothing when the big aim slips away.");

    public static readonly Question<string> Unknowns = Ask.Text("unknowns", "What do you still need to find out?")
        .Called("Still unknown").Because("What is not known is work, not a gap to be polite about: it goes onto your list until somebody answers it.");

    public static readonly Question<string> Questions = Ask.Text("questions", "Which questions will you ask?")
        .Called("Questions to ask");

    public static readonly Question<string> ValueMessage = Ask.Text("value", "What is your value message, in one sentence the customer would repeat?")
        .Called("Value message");

    public static readonly Question<string> Objections = Ask.Text("objections", "Which objections do you expect, and what do you answer?")
        .Called("Objections and answers");

    public static readonly Question<string> CompetitorMoves = Ask.Text("competitors", "What are competitors likely to do?")
        .Called("Competitors’ moves");

    public static readonly Question<string> Material = Ask.Text("material", "What material and which colleagues do you bring?")
        .Called("To bring");

    public static readonly Question<string> Agenda = Ask.Text("agenda", "How will the time be spent? A short agenda.")
        .Called("Agenda");

    public static readonly Question<string> Commitment = Ask.Text("commitment", "Which commitment will you ask for at the end?")
        .Called("Commitment to ask for").Because("Who does not ask goes home with a good feeling and nothing else.");

    public static readonly Flow Script = Flow.Named("plan-call", "Plan a call")
        .Say("Let’s think the call through. Skip what does not matter today; *later* keeps everything.")
        .Ask(Account, When, Kind)
        .WhenAnyOf(Kind, [CallKind.Meeting, CallKind.OneToOne, CallKind.SiteVisit], ask: Place)
        .Ask(People)
        .ForEachNewcomer(People, ask: [Role, Character])
        .ForEach(People, ask: Focus)
        .Ask(WhyNow, Objective, LeastResult, Unknowns, Questions, ValueMessage, Objections, CompetitorMoves, Material, Agenda, Commitment)
        .CheckAnswers()
        .Finish();
}
