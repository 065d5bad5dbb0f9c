using KamBot.Dialogs;
using KamBot.Dialogs.Replies;
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

    /// <summary><paramref name="occasion"/> is the proposal or the decision: each is told once to each person.</summary>
    public static Notice Make(TurnScope turn, Guid id, string toUserId, string kind, Guid accountId, Guid occasion) => new()
    {
        Id = id,
        TenantId = turn.Speaker.TenantId,
        ToUserId = toUserId,
        Kind = kind,
        SubjectId = accountId,
        Once = $"{kind}:{occasion:N}",
        DueAt = turn.Now.ToUniversalTime(),
    };

    private async ValueTask<IReadOnlyList<Reply>> ToDecideAsync(TurnScope turn, Guid accountId, CancellationToken cancellationToken) =>
        await records.AccountAsync(turn.Speaker, accountId, cancellationToken) is { Standing: AccountStanding.Proposed } account
        && await approvals.ShowAsync(turn, account, cancellationToken) is { } card
            ? [card]
            : [];

    private async ValueTask<IReadOnlyList<Reply>> DecidedAsync(TurnScope turn, Guid accountId, CancellationToken cancellationToken) =>
        await records.AccountAsync(turn.Speaker, accountId, cancellationToken) is { } account
        && Proposal.Of(await records.ClaimsAboutAsync(turn.Speaker, [accountId], cancellationToken)) is { Answer: { } answer }
            ? [DecisionCard.Show(turn, account, answer, await approvals.NameAsync(turn, answer.By, cancellationToken))]
            : [];
}
