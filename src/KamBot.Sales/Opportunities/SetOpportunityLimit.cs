using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Opportunities;

/// <summary>O5, O7: sales operations change a weight or a threshold.</summary>
public static class SetOpportunityLimit
{
    public static readonly Options<OpportunityLimit> Limits = Options.Of(
        "opportunity-limit",
        (OpportunityLimit.EnoughAnswers, "Known answers needed|answers needed|coverage"),
        (OpportunityLimit.PursueFrom, "Pursue from a score of|pursue from"),
        (OpportunityLimit.CloseBelow, "Close below a score of|close below"),
        (OpportunityLimit.WeakTheme, "A theme is weak below|weak theme"),
        (OpportunityLimit.AgedAfter, "Days until an answer is asked again|days until aged"),
        (OpportunityLimit.WeightReal, "Weight of “Is it real?”|weight real"),
        (OpportunityLimit.WeightWorth, "Weight of “Is it worth winning?”|weight worth"),
        (OpportunityLimit.WeightCompete, "Weight of “Can we compete?”|weight compete"),
        (OpportunityLimit.WeightWin, "Weight of “Can we win?”|weight win"),
        (OpportunityLimit.Discount, "Approval above a discount of, in percent|approval discount"),
        (OpportunityLimit.Amount, "Approval from a value of|approval value"));

    public static readonly Question<OpportunityLimit> Which = Ask.OneOf("which", "Which rule?", Limits)
        .Called("Rule").Needed();

    public static readonly Question<decimal> Figure = Ask.Number("figure", "What is the new figure?")
        .Called("Figure").Needed();

    public static readonly Question<Money> Amount = Ask.Money("amount", "From which value does a manager approve? Each currency has its own.")
        .Called("Value").Needed();

    public static readonly Flow Script = Flow.Named("set-opportunity-rule", "A rule of the qualification")
        .Ask(Which)
        .WhenAnyOf(Which, [.. Enum.GetValues<OpportunityLimit>().Where(limit => limit != OpportunityLimit.Amount)], ask: Figure)
        .When(Which, OpportunityLimit.Amount, ask: Amount)
        .CheckAnswers()
        .Finish();
}
