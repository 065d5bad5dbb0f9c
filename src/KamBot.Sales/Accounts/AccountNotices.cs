using KamBot.Dialogs;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Accounts;

/// <summary>What KamBot says of its own accord about customers: to managers that one waits, to the proposer what was decided.</summary>
internal sealed class AccountNotices(ISalesRecords records, AccountApprovals approvals)
{
    public const string ToDecide = "account-to-decide";
    public const string Decided = "account-decided";

    public IReadOnlyDictionary<string, ShowNotice> Shows => new Dictionary<string, ShowNotice>
    {
        [ToDecide] = ToDecideAsync,
        [Decided] = DecidedAsync,
    };

    /// <summary>Tells one person of a proposal or of a decision: what is said hangs on what that brought, so what is taken back is not told.</summary>
    public static void Add(SourceRecords source, string toUserId, string kind) => source.Notify(toUserId, kind, source.Id, $"{kind}:{source.Id:N}");

    private async ValueTask<NoticeWords> ToDecideAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await OfAsync(turn, notice.SubjectId, cancellationToken) is { Account.Standing: AccountStanding.Proposed } found && found.Proposal.Round == notice.SubjectId
        && await approvals.ShowAsync(turn, found.Account, cancellationToken) is { } card
            ? NoticeWords.Say(card)
            : NoticeWords.None;

    private async ValueTask<NoticeWords> DecidedAsync(TurnScope turn, Notice notice, CancellationToken cancellationToken) =>
        await OfAsync(turn, notice.SubjectId, cancellationToken) is { Proposal.Answer: { } answer } found && answer.SourceId == notice.SubjectId
            ? NoticeWords.Say(DecisionCard.Show(turn, found.Account, answer, await approvals.NameAsync(turn, answer.By, cancellationToken)))
            : NoticeWords.None;

    /// <summary>The account that the proposal or the decision was about, and what stands there now; null where it was taken back.</summary>
    private async ValueTask<(Account Account, Proposal Proposal)?> OfAsync(TurnScope turn, Guid sourceId, CancellationToken cancellationToken)
    {
        var brought = (await records.FromSourceAsync(turn.Speaker, sourceId, cancellationToken)).Claims;
        return brought is [var first, ..]
            && await records.AccountAsync(turn.Speaker, first.AccountId, cancellationToken) is { } account
            && Proposal.Of(await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken)) is { } proposal
                ? (account, proposal)
                : null;
    }
}
