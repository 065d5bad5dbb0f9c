using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Opportunities;

/// <summary>O7: what is said while an opportunity waits for a manager.</summary>
internal static class ApprovalPhrases
{
    public static readonly Phrase Asked = new("deal-approval.asked", "**{name}** needs an approval because of {why}. {managers} decides; I tell you the result. *withdraw request* takes it back; *fast track* is for what was decided before, as in a tender.");
    public static readonly Phrase AskedNobody = new("deal-approval.asked-nobody", "**{name}** needs an approval because of {why}, but no manager is set up here. It waits; *withdraw request* takes it back.");
    public static readonly Phrase YourManager = new("deal-approval.your-manager", "Your manager");
    public static readonly Phrase Or = new("deal-approval.or", " or ");
    public static readonly Phrase Title = new("deal-approval.title", "Please approve: {name}");
    public static readonly Phrase SettledTitle = new("deal-approval.settled-title", "Approval: {name}");
    public static readonly Phrase WantsToPursue = new("deal-approval.wants", "{who} wants to pursue it, at {account}.");
    public static readonly Phrase WhyAsked = new("deal-approval.why", "Asked because of");
    public static readonly Phrase DiscountTitle = new("deal-approval.discount-title", "Discount");
    public static readonly Phrase WishTitle = new("deal-approval.wish", "Asked for");
    public static readonly Phrase WeakTitle = new("deal-approval.weak", "Weak points");
    public static readonly Phrase NotAssessed = new("deal-approval.not-assessed", "not assessed");
    public static readonly Phrase ScoreLine = new("deal-approval.score-line", "{score} of 100, {coverage} of 20 known");
    public static readonly Phrase AdviceLine = new("deal-approval.advice", "The rule advises: {decision}. {reason}");
    public static readonly Phrase ApproveButton = new("deal-approval.approve", "Approve");
    public static readonly Phrase SendBackButton = new("deal-approval.send-back", "Send back");
    public static readonly Phrase OnlyManagers = new("deal-approval.only-managers", "Only a manager approves this; nothing was changed.");
    public static readonly Phrase OwnRequest = new("deal-approval.own", "You asked for **{name}** yourself, so another manager answers. Nothing was changed.");
    public static readonly Phrase Settled = new("deal-approval.settled", "**{name}** is answered already: {what}");
    public static readonly Phrase NotWaiting = new("deal-approval.not-waiting", "**{name}** does not wait for an approval any more. Nothing was changed.");
    public static readonly Phrase Newer = new("deal-approval.newer", "**{name}** was sent again since; here is what stands now.");
    public static readonly Phrase ApprovedBy = new("deal-approval.approved-by", "approved by {who}, {day}");
    public static readonly Phrase SentBackBy = new("deal-approval.sent-back-by", "sent back by {who}, {day}");
    public static readonly Phrase WithReason = new("deal-approval.with-reason", "{what}: “{reason}”");
    public static readonly Phrase ApprovedNow = new("deal-approval.approved-now", "**{name}** is approved and pursued. I tell {who}.");
    public static readonly Phrase SentBackNow = new("deal-approval.sent-back-now", "**{name}** goes back. I tell {who}.");
    public static readonly Phrase ResultTitle = new("deal-approval.result", "{name}: {what}");
    public static readonly Phrase NextApproved = new("deal-approval.next-approved", "It is pursued from now on.");
    public static readonly Phrase NextSentBack = new("deal-approval.next-sent-back", "It is open again: add what was missing and decide anew.");
    public static readonly Phrase NothingWaits = new("deal-approval.nothing-waits", "No opportunity waits for an approval.");
    public static readonly Phrase WhichWaits = new("deal-approval.which", "These wait for an approval:");
    public static readonly Phrase Withdrawn = new("deal-approval.withdrawn", "The request for **{name}** is withdrawn; it is open again.");
    public static readonly Phrase FastTracked = new("deal-approval.fast-tracked", "**{name}** is pursued: it was decided before. I tell your managers.");
    public static readonly Phrase FastTrackedBy = new("deal-approval.fast-tracked-by", "{who} pursues **{name}** without an approval, because it was decided before: “{reason}”");
    public static readonly Phrase NoFastTrack = new("deal-approval.no-fast-track", "**{name}** waits for no approval, so it needs no fast track.");
    public static readonly Phrase NothingToWithdraw = new("deal-approval.nothing-to-withdraw", "**{name}** does not wait for an approval, so there is nothing to withdraw.");
}
