using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Opportunities;

/// <summary>O1: put an opportunity on record. Name and account are enough; the rest can follow.</summary>
public static class NewOpportunity
{
    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account is the opportunity at?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<string> Name = Ask.Text("name", "What do you call the opportunity?")
        .Called("Name").Needed();

    public static readonly Question<MoreKnown> More = Ask.OneOf(
        "more", "Do you know more of it already: stage, chances, source, relations, money, competitors?", OpportunityOptions.MoreKnowns)
        .Called("Details").Because("The rest can follow at any time with *change opportunity*.");

    public static readonly Question<OpportunityStage> Stage = Ask.OneOf("stage", "At which stage is it?", OpportunityOptions.Stages)
        .Called("Stage").Because("Potential: no need yet, goodwill to win. Intention: an event becomes a need. Proposal: ours must look like the best match. Negotiation: reach the top score and close.");

    public static readonly Question<Money> Value = Ask.Money("value", "What is it worth?")
        .Called("Value");

    public static readonly Question<DateOnly> Expected = Ask.Day("expected", "When do they want to buy?")
        .Called("Expected");

    public static readonly Question<decimal> Probability = Ask.Number("probability", "How likely is it that we win, in percent?")
        .Called("Probability");

    public static readonly Question<string> HeardFrom = Ask.Text("heard-from", "Where did you hear of it?")
        .Called("Heard from");

    public static readonly Question<string> Relations = Ask.Text("relations", "Which relations can help us?")
        .Called("Relations that help");

    public static readonly Question<FundSource> Funds = Ask.OneOf("funds", "Where does the customer’s money come from?", OpportunityOptions.Funds)
        .Called("Source of funds");

    public static readonly Question<FundState> FundsThere = Ask.OneOf("funds-there", "Is the money there?", OpportunityOptions.FundStates)
        .Called("Funds").Because("A project whose money is half there is a project that can still end.");

    public static readonly Question<string> Competitors = Ask.Text("competitors", "Who else wants it?")
        .Called("Competitors");

    public static readonly Flow Script = Flow.Named("new-opportunity", "A new opportunity")
        .Say("Name and account are enough to begin with; *skip* what you do not know yet.")
        .Ask(Account, Name, Value, Expected, More)
        .When(More, MoreKnown.Yes, ask: [Stage, Probability, HeardFrom, Relations, Funds, FundsThere, Competitors])
        .CheckAnswers()
        .Finish();
}
