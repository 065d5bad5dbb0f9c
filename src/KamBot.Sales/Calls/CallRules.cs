using KamBot.Dialogs;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>The judgement about calls. Pure: each rule is one sentence of the method.</summary>
public static class CallRules
{
    private static readonly TimeSpan InTime = TimeSpan.FromHours(24);

    /// <summary>A call counts as documented in time within 24 hours after its start.</summary>
    public static bool IsDocumentedInTime(Call call) =>
        call.DocumentedAt is { } documented && documented - call.StartsAt <= InTime;

    /// <summary>A plan counts only when it was made before the call began.</summary>
    public static bool IsPlannedBefore(Call call) => call.PlannedAt is { } planned && planned <= call.StartsAt;

    /// <summary>Friendly is not yet trusting: closer and less trusted in the same call.</summary>
    public static bool IsFriendlyButNotTrusting(VisitLine visit) => visit is { Closeness: Trend.Up, Trust: Trend.Down };

    /// <summary>A key action waits while another one of the account is not verified.</summary>
    public static Commitment? KeyActionToVerifyFirst(IEnumerable<Commitment> commitmentsOfAccount) =>
        commitmentsOfAccount.FirstOrDefault(each => each.IsKeyAction && each.State != CommitmentState.Verified);

    /// <summary>The one next act after a call, the most pressing first.</summary>
    public static string NextAct(CallReportPage page, TurnScope turn)
    {
        var book = turn.Book;
        if (page.Visits.FirstOrDefault(IsFriendlyButNotTrusting) is { } friendly)
        {
            return book.Say(CallPhrases.AdviseFriendly, ("name", friendly.Name));
        }

        if (page.Call.Result == CallResult.Missed)
        {
            return book.Say(CallPhrases.AdviseMissed);
        }

        if (page.Competitor == CompetitorStanding.Ahead)
        {
            return book.Say(CallPhrases.AdviseCompetitor);
        }

        if (page.Promises.Where(each => each.Side == CommitmentSide.Ours && each.DueOn is not null).MinBy(each => each.DueOn) is { } promise)
        {
            return book.Say(
                CallPhrases.AdvisePromises,
                ("what", CommitmentWording.What(promise)), ("day", CommitmentWording.Day(promise, turn)));
        }

        return book.Say(page.Call.Report?.CommitmentWon == true ? CallPhrases.AdvisePlan : CallPhrases.AdviseNoCommitment);
    }
}
