using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Opportunities;

/// <summary>O10, O11: what is said when an opportunity is lost or won.</summary>
internal static class OverPhrases
{
    public static readonly Phrase Won = new("deal-over.won", "**{name}** is won. Congratulations!");
    public static readonly Phrase Milestones = new("deal-over.milestones", "On your list:");
    public static readonly Phrase NoMilestones = new("deal-over.no-milestones", "No day is set for delivery or care yet; *set action* adds one.");
    public static readonly Phrase Delivery = new("deal-over.delivery", "Delivery: {name}");
    public static readonly Phrase Acceptance = new("deal-over.acceptance", "Acceptance: {name}");
    public static readonly Phrase Payment = new("deal-over.payment", "Payment: {name}");
    public static readonly Phrase Care = new("deal-over.care", "Care visit: {name}");
    public static readonly Phrase Lost = new("deal-over.lost", "**{name}** is lost; the customer is not. Next contact {day}: {what}");
    public static readonly Phrase Misjudged = new("deal-over.misjudged", "Misjudged: {criterion}. The assessments said {sign} since {day}.");
    public static readonly Phrase MisjudgedWithNote = new("deal-over.misjudged-note", "Misjudged: {criterion}. The assessments said {sign} since {day}: “{note}”.");
    public static readonly Phrase NeverAssessed = new("deal-over.never-assessed", "Misjudged: {criterion}. It was never assessed.");
    public static readonly Phrase ReportTitle = new("loss-report.title", "What we misjudged");
    public static readonly Phrase ReportCases = new("loss-report.cases", "Lost orders: {cases}; with a wrong answer named: {judged}. Few cases prove little, but they show where to look.");
    public static readonly Phrase ReportNone = new("loss-report.none", "No order is on record as lost.");
    public static readonly Phrase ReportLine = new("loss-report.line", "{criterion}: {count} of {judged} · last time + {good}, ? {unknown}, − {poor}");
    public static readonly Phrase ReportReasons = new("loss-report.reasons", "What decided");
    public static readonly Phrase ReasonLine = new("loss-report.reason-line", "{reason}: {count} of {cases}");
    public static readonly Phrase CompareTitle = new("deal-compare.title", "Side by side: {name}");
    public static readonly Phrase CompareNone = new("deal-compare.none", "No competitor of **{name}** is assessed yet. *assess competitor* asks the same twenty questions about one.");
    public static readonly Phrase Ours = new("deal-compare.ours", "We");
    public static readonly Phrase CompareColumn = new("deal-compare.column", "{who}: {score}, {coverage} of 20 known");
    public static readonly Phrase AssessAgain = new("deal-compare.again", "Assess {competitor} again");
    public static readonly Phrase WonButton = new("deal.won", "Won");
    public static readonly Phrase LostButton = new("deal.lost", "Lost");
}
