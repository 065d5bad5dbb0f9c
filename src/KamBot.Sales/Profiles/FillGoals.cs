using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P7: what the customer wants soon, and what in the long run. The two are kept apart.</summary>
public static class FillGoals
{
    public static readonly Question<string> ShortTerm = Ask.Text("short", "What do they want to reach within a year?")
        .Called("Short-term goals").Because("Near goals ask for quick results, even for some that do not last.");

    public static readonly Question<string> ShortMeasure = Ask.Text("short-measure", "How will they see that it is reached, and who is waiting for it?")
        .Called("Sign of short-term success");

    public static readonly Question<string> LongTerm = Ask.Text("long", "Where do they want to be in three years or more?")
        .Called("Long-term goals").Because("Far goals ask for investment. Who only serves the near ones is replaced with the next budget.");

    public static readonly Question<string> LongInvestment = Ask.Text("long-investment", "What are they ready to invest in that?")
        .Called("Investment in the long term");

    public static readonly Flow Script = Flow.Named("profile-goals", "Fill in: goals")
        .Ask(ProfileSource.Account, ShortTerm, ShortMeasure, LongTerm, LongInvestment)
        .WhenAny([ShortTerm, ShortMeasure, LongTerm, LongInvestment], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
