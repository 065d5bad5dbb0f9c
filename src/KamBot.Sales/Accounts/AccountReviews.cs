using KamBot.Dialogs;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K7: key accounts whose review day has come without a result. A result is a commitment won in a call, or an order.</summary>
internal sealed class AccountReviews(ISalesRecords records)
{
    private const int MostAccounts = 200;
    private const int MostDue = 20;
    private const int MostCalls = 30;

    /// <summary>The speaker's own, the longest overdue first.</summary>
    public async ValueTask<IReadOnlyList<Account>> DueAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var accounts = await records.KeyAccountsAsync(turn.Speaker, MostAccounts, cancellationToken);
        return await DueAsync(turn, [.. accounts.Where(account => account.OwnerId == turn.Speaker.UserId)], cancellationToken);
    }

    public async ValueTask<IReadOnlyList<Account>> DueAsync(
        TurnScope turn, IReadOnlyList<Account> keyAccounts, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        var come = keyAccounts.Where(account => DayOf(account) <= today).OrderBy(DayOf).Take(MostDue).ToList();
        if (come.Count == 0)
        {
            return [];
        }

        var claims = await records.ClaimsAboutAsync(turn.Speaker, [.. come.Select(account => account.Id)], cancellationToken);
        var due = new List<Account>();
        foreach (var account in come)
        {
            var last = await LastResultAsync(turn, account, claims, cancellationToken);
            if (PriorityRules.IsReviewDue(DayOf(account), last, today))
            {
                due.Add(account);
            }
        }

        return due;
    }

    /// <summary>An account that became a key account without a day, by a file, is reviewed six months after it came.</summary>
    private static DateOnly DayOf(Account account) =>
        account.ReviewOn ?? DateOnly.FromDateTime(account.CreatedAt.UtcDateTime).AddMonths(PriorityRules.ReviewMonths);

    private async ValueTask<DateOnly?> LastResultAsync(
        TurnScope turn, Account account, IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        var calls = await records.DocumentedCallsAsync(turn.Speaker, account.Id, MostCalls, cancellationToken);
        var results = calls.Where(call => call.Report?.CommitmentWon == true).Select(call => call.StartsAt)
            .Concat(claims.Where(claim => claim.SubjectId == account.Id && claim.Attribute == AccountAttributes.Order).Select(claim => claim.At))
            .ToList();
        return results.Count == 0 ? null : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(results.Max(), turn.Zone).DateTime);
    }
}
