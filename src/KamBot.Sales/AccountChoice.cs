using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales;

/// <summary>Finds the account that a command means, or asks which one.</summary>
internal sealed class AccountChoice(ISalesRecords records, AccountWords words)
{
    private const int MostOffered = 5;
    private static readonly Phrase Which = new("account.which", "Which account?");
    private static readonly Phrase NoneYet = new("account.none-yet", "You have no account yet. *new account* adds one.");
    private static readonly Phrase NotKnown = new("account.not-known", "I know no account of yours called “{said}”.");

    /// <summary>
    /// Goes on with the account named in <paramref name="rest"/>, or with the only one there is. Otherwise offers those that fit,
    /// each as the whole <paramref name="command"/> that would have been understood.
    /// </summary>
    public async ValueTask<Outcome> WithAsync(
        TurnScope turn, string rest, string command, Func<Account, ValueTask<Outcome>> then, CancellationToken cancellationToken)
    {
        if (await words.FindAsync(turn, rest, cancellationToken) is { } named)
        {
            return await then(named);
        }

        var found = await OfferedAsync(turn, rest, cancellationToken);
        return found is [var only] ? await then(only) : Ask(turn, rest, command, found);
    }

    /// <summary>Asks which account is meant, where the words name none that the reader may see.</summary>
    public async ValueTask<Outcome> AskAsync(TurnScope turn, string rest, Phrase command, CancellationToken cancellationToken) =>
        Ask(turn, rest, turn.Book.Plain(command), await OfferedAsync(turn, rest, cancellationToken));

    private static Outcome Ask(TurnScope turn, string rest, string command, IReadOnlyList<Account> found) => found switch
    {
        [_, ..] => Outcome.Say(turn.Book.Say(Which), [.. found.Select(account => $"{command} {account.Name}")]),
        _ when rest.Length == 0 => Outcome.Say(turn.Book.Say(NoneYet), turn.Book.Plain(CustomerWords.NewAccount)),
        _ => Outcome.Say(turn.Book.Say(NotKnown, ("said", rest)), $"{turn.Book.Plain(CustomerWords.NewAccount)} {rest}"),
    };

    private async ValueTask<IReadOnlyList<Account>> OfferedAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => rest.Length == 0
        ? await records.RecentAccountsAsync(turn.Speaker, MostOffered, cancellationToken)
        : await records.FindAccountsAsync(turn.Speaker, TextFolding.FoldHan(rest), MostOffered, cancellationToken);

    /// <summary>The account and what stands behind the slash of a button's subject; null where the reader may not see it.</summary>
    public async ValueTask<(Account Account, string About)?> OfButtonAsync(TurnScope turn, string? subject, CancellationToken cancellationToken)
    {
        var parts = (subject ?? "").Split('/');
        return Guid.TryParse(parts[0], out var id) && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } account
            ? (account, parts.Length > 1 ? parts[1] : "")
            : null;
    }
}
