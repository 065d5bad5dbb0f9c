using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Maps;

/// <summary>Finds whose map is meant: an account, or one of its deals.</summary>
internal sealed class MapTargets(ISalesRecords records, AccountWords accountWords, AccountChoice choice, RelationshipMaps maps)
{
    private const int MostSearched = 200;

    /// <summary>The map named in the words; without words the only account there is.</summary>
    public async ValueTask<RelationshipMap?> FindAsync(TurnScope turn, string words, CancellationToken cancellationToken)
    {
        var account = await accountWords.FindAsync(turn, words, cancellationToken);
        var among = account is null ? await records.RecentAccountsAsync(turn.Speaker, MostSearched, cancellationToken) : [account];
        var said = TextFolding.FoldHan(words);
        var deal = said.Length == 0
            ? null
            : (await records.DealsOfAsync(turn.Speaker, [.. among.Select(each => each.Id)], cancellationToken))
                .Where(each => said.Contains(each.SearchName, StringComparison.Ordinal)).MaxBy(each => each.SearchName.Length);
        var accountId = deal?.AccountId ?? account?.Id ?? (said.Length == 0 && among.Count == 1 ? among[0].Id : null);
        return accountId is { } id ? await ReadAsync(turn, new MapSubject(id, deal?.Id), cancellationToken) : null;
    }

    public ValueTask<RelationshipMap?> ReadAsync(TurnScope turn, MapSubject subject, CancellationToken cancellationToken) =>
        maps.ReadAsync(turn.Speaker, subject.AccountId, subject.DealId, turn.Now.ToUniversalTime(), turn.IsShared, cancellationToken);

    /// <summary>Asks whose map is meant, where <see cref="FindAsync"/> found none.</summary>
    public ValueTask<Outcome> AskAsync(TurnScope turn, string words, Phrase command, CancellationToken cancellationToken) =>
        choice.AskAsync(turn, words, command, cancellationToken);
}
