using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O4: a quick look before the long assessment. One no is enough to think again.</summary>
public static class PreQualify
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity is it?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<KnockOut> Need = Ask.OneOf("need", "Does the customer have a need they must act on?", OpportunityOptions.KnockOuts)
        .Called("They must act").Because("Without a reason to act the strongest competitor is doing nothing.");

    public static readonly Question<KnockOut> Funds = Ask.OneOf("funds", "Is there money for it, or a way to it?", OpportunityOptions.KnockOuts)
        .Called("There is money");

    public static readonly Question<KnockOut> Access = Ask.OneOf("access", "Do we reach the people who decide?", OpportunityOptions.KnockOuts)
        .Called("We reach the deciders");

    public static readonly Question<KnockOut> Worth = Ask.OneOf("worth", "Is it worth our effort?", OpportunityOptions.KnockOuts)
        .Called("Worth the effort");

    public static readonly Flow Script = Flow.Named("pre-qualify", "A quick look")
        .Ask(Deal, Need, Funds, Access, Worth)
        .Finish();

    public static readonly IReadOnlyList<Question<KnockOut>> Questions = [Need, Funds, Access, Worth];
}
