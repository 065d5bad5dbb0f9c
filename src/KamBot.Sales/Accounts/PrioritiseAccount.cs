using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K7: when an account brings results, and whether our senior management must go there.</summary>
public static class PrioritiseAccount
{
    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<ResultsBy> Results = Ask.OneOf("results", "When will this account bring results?", Priorities.When)
        .Called("Results").Because("Time is given to what brings results now, and to what must be sown today for later.");

    public static readonly Question<SeniorVisitNeed> Senior = Ask.OneOf("senior", "Must our senior management go there?", Priorities.SeniorVisits)
        .Called("Visit by our senior management").Because("Who decides alone is best reached by somebody of the same rank.");

    public static readonly Question<string> Why = Ask.Text("why", "Why, and whom should they see?").Called("Why").Needed();

    public static readonly Flow Script = Flow.Named("prioritise-account", "Set a customer’s priority")
        .Ask(Account, Results, Senior)
        .When(Senior, SeniorVisitNeed.Needed, ask: Why)
        .CheckAnswers()
        .Finish();
}
