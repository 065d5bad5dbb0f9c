using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Profiles;

/// <summary>Finds the account that a command means, or asks which one.</summary>
internal sealed class AccountChoice(ISalesRecords records, AccountWords words)
{
    private const int MostOffered = 5;

    /// <summary>
    /// Goes on with the account named in <paramref name="rest"/>, or with the only one there is. Otherwise offers the recent ones,
    /// each as the whole <paramref name="command"/> that would have been understood.
    /// </summary>
    public async ValueTask<Outcome> WithAsync(
        TurnScope turn, string rest, string command, Func<Account, ValueTask<Outcome>> then, CancellationToken cancellationToken)
    {
        if (await words.FindAsync(turn, rest, cancellationToken) is { } named)
        {
            return await then(named);
        }

        var recent = await records.RecentAccountsAsync(turn.Speaker, MostOffered, cancellationToken);
        return recent switch
        {
            [] => Outcome.Say(turn.Book.Say(ProfilePhrases.NoAccounts), turn.Book.Plain(Calls.CallWords.PlanCallWords)),
            [var only] when rest.Length == 0 => await then(only),
            _ => Outcome.Say(
                turn.Book.Say(rest.Length == 0 ? ProfilePhrases.WhichAccount : ProfilePhrases.NoAccount),
                [.. recent.Select(account => $"{command} {account.Name}")]),
        };
    }

    /// <summary>The account and what stands behind the slash of a button's subject; null where the reader may not see it.</summary>
    public async ValueTask<(Account Account, string About)?> OfButtonAsync(TurnScope turn, string? subject, CancellationToken cancellationToken)
    {
        var parts = (subject ?? "").Split('/');
        return Guid.TryParse(parts[0], out var id) && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } account
            ? (account, parts.Length > 1 ? parts[1] : "")
            : null;
    }
}
