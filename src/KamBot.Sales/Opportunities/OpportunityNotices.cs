using KamBot.Dialogs;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Opportunities;

/// <summary>What KamBot says of its own accord about opportunities: to managers that one waits, to the asker what was answered.</summary>
internal sealed class OpportunityNotices(ISalesRecords records, OpportunityApprovals approvals)
{
    public const string ToApprove = "opportunity-to-approve";
    public const string FastTracked = "opportunity-fast-track";
    public const string Answered = "opportunity-answered";

    public IReadOnlyDictionary<string, ShowNotice> Shows => new Dictionary<string, ShowNotice>
    {
        [ToApprove] = ToApproveAsync,
        [FastTracked] = FastTrackedAsync,
        [Answered] = AnsweredAsync,
    };

    /// <summary>What is said hangs on what the source brought, so what is taken back is not told.</summary>
    public static void Add(SourceRecords source, string toUserId, string kind) => source.Notify(toUserId, kind, source.Id, $"{kind}:{source.Id:N}");

    private async ValueTask<NoticeWords> ToApproveAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await OfAsync(turn, notice.SubjectId, cancellationToken) is { Deal.State: OpportunityState.Waiting } page && OpportunityRequest.Of(page.Claims)?.Round == notice.SubjectId
        && await approvals.ShowAsync(turn, page, cancellationToken) is { } card
            ? NoticeWords.Say(card)
            : NoticeWords.None;

    private async ValueTask<NoticeWords> AnsweredAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await OfAsync(turn, notice.SubjectId, cancellationToken) is { } page && OpportunityRequest.Of(page.Claims)?.Answer is { } answer && answer.SourceId == notice.SubjectId
            ? NoticeWords.Say(OpportunityApprovalCard.ShowResult(page.Deal, answer, await approvals.NameAsync(turn, answer.By, cancellationToken), turn))
            : NoticeWords.None;

    private async ValueTask<NoticeWords> FastTrackedAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await OfAsync(turn, notice.SubjectId, cancellationToken) is { } page
        && page.Claims.FirstOrDefault(claim => claim.SourceId == notice.SubjectId && claim.Attribute == OpportunityAttributes.FastTrack) is { } claim
            ? NoticeWords.Say(Reply.Say(
                turn.Book.Say(
                    ApprovalPhrases.FastTrackedBy, ("name", page.Deal.Name), ("reason", claim.Note ?? ""),
                    ("who", await approvals.NameAsync(turn, claim.AuthorId, cancellationToken))),
                [$"{turn.Book.Plain(OpportunityWords.Show)} {page.Deal.Name}"]))
            : NoticeWords.None;

    private async ValueTask<OpportunityPage?> OfAsync(TurnScope turn, Guid sourceId, CancellationToken cancellationToken) =>
        (await records.FromSourceAsync(turn.Speaker, sourceId, cancellationToken)).Claims is [var first, ..]
            ? await OpportunityPage.ReadAsync(records, turn, first.SubjectId.ToString(), cancellationToken)
            : null;
}
