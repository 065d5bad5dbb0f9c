using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Relationships;

/// <summary>R1: somebody has a new position. The post and who holds it are kept apart, so people move and history stays.</summary>
public static class MovePerson
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "Who has a new position?", PersonPicks.Known)
        .Called("Person").Needed();

    public static readonly Question<Picked> Account = Ask.Pick("account", "At which account does the person work now?", PersonPicks.NextAccounts)
        .Called("Account").Needed();

    public static readonly Question<string> Title = Ask.Text("post", "What is the new position?")
        .Called("Position").Needed();

    public static readonly Question<DateOnly> Since = Ask.Day("since", "Since when?", DayPreference.Past)
        .Called("Since");

    public static readonly Question<Picked> ReportsTo = Ask.Pick("reports-to", "To whom does this post report?", PersonPicks.Posts)
        .Called("Reports to").Because("The line runs from post to post, so it holds when the people change.");

    public static readonly Question<Picked> Follower = Ask.Person("follower", "Who takes over the old post?", PersonPicks.Followers, mayCreate: true)
        .Called("Takes over").Because("Whoever comes new has no history with us yet: be the first to call.");

    public static readonly Flow Script = Flow.Named("move-person", "A new position")
        .Ask(Whom, Account, Title, Since, ReportsTo, Follower)
        .CheckAnswers()
        .Finish();
}
