using System.Globalization;
using System.Runtime.CompilerServices;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Files;

/// <summary>
/// Lists that go out, piece by piece: what the reader may see, with headings in the reader's language, in columns that an import
/// understands. What somebody keeps for themselves stays here.
/// </summary>
public sealed class FileExport(ISalesRecords records)
{
    private const int AtOnce = 500;

    public async IAsyncEnumerable<string> AccountsAsync(
        Speaker reader, PhraseBook book, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return CsvLines.Beginning + Headings(
            book, ImportFields.AccountNumber, ImportFields.AccountName, ImportFields.Owner, ImportFields.Tier, ImportFields.Parent,
            ImportFields.Segment, ImportFields.Source, ImportFields.Revenue, ImportFields.Currency);
        foreach (var ids in (await records.AccountIdsAsync(reader, cancellationToken)).Chunk(AtOnce))
        {
            var accounts = InOrder(ids, await records.AccountsAsync(reader, ids, cancellationToken), account => account.Id);
            var owners = await records.ColleaguesAsync(reader, [.. accounts.Select(each => each.OwnerId).Distinct()], cancellationToken);
            var parents = (await records.AccountsAsync(reader, [.. accounts.Select(each => each.ParentId).OfType<Guid>().Distinct()], cancellationToken))
                .ToDictionary(each => each.Id, each => each.Name);
            var claims = (await records.ClaimsAboutAsync(reader, ids, cancellationToken))
                .Where(claim => claim.Visibility == Visibility.Account).ToLookup(claim => claim.SubjectId);
            yield return string.Concat(accounts.Select(account => Line(account, AccountView.Of(account.Id, [.. claims[account.Id]]), owners, parents, book)));
        }
    }

    public async IAsyncEnumerable<string> PeopleAsync(
        Speaker reader, PhraseBook book, Guid? accountId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return CsvLines.Beginning + Headings(
            book, ImportFields.PersonNumber, ImportFields.PersonName, ImportFields.AccountNumberOfPerson, ImportFields.AccountOfPerson,
            ImportFields.Title, ImportFields.Role, ImportFields.Character);
        foreach (var ids in (await records.PersonIdsAsync(reader, accountId, cancellationToken)).Chunk(AtOnce))
        {
            var people = InOrder(ids, await records.PersonsAsync(reader, ids, cancellationToken), person => person.Id);
            var accounts = (await records.AccountsAsync(reader, [.. people.Select(each => each.AccountId).Distinct()], cancellationToken)).ToDictionary(each => each.Id);
            var claims = (await records.ClaimsAboutAsync(reader, ids, cancellationToken))
                .Where(claim => claim.Visibility == Visibility.Account).ToLookup(claim => claim.SubjectId);
            yield return string.Concat(people.Where(person => accounts.ContainsKey(person.AccountId))
                .Select(person => Line(PersonView.Of(person, claims[person.Id]), accounts[person.AccountId], book)));
        }
    }

    private static string Line(
        Account account, AccountView view, IReadOnlyDictionary<string, string> owners, Dictionary<Guid, string> parents, PhraseBook book) => CsvLines.Of(
    [
        account.Number,
        account.Name,
        owners.GetValueOrDefault(account.OwnerId) is { Length: > 0 } name ? name : account.OwnerId,
        account.Tier is { } tier ? book.Plain(TierCells.All.PhraseOf(tier)) : null,
        account.ParentId is { } parent ? parents.GetValueOrDefault(parent) : null,
        view.Segment,
        view.Channel is { } channel ? book.Plain(SourceChannels.All.PhraseOf(channel)) : null,
        view.Revenue?.Amount.ToString(CultureInfo.InvariantCulture),
        view.Revenue?.Currency,
    ]);

    private static string Line(PersonView view, Account account, PhraseBook book) => CsvLines.Of(
    [
        view.Person.Number,
        view.Person.Name,
        account.Number,
        account.Name,
        view.Person.Title,
        view.Role is { } role ? book.Plain(KeyRoles.All.PhraseOf(role)) : null,
        view.Character is { } character ? book.Plain(Characters.All.PhraseOf(character)) : null,
    ]);

    private static string Headings(PhraseBook book, params IEnumerable<ImportField> fields) =>
        CsvLines.Of(fields.Select(field => book.Plain(field.Words)));

    private static List<T> InOrder<T>(Guid[] ids, IReadOnlyList<T> rows, Func<T, Guid> idOf)
    {
        var places = ids.Select((id, at) => (id, at)).ToDictionary(each => each.id, each => each.at);
        return [.. rows.OrderBy(row => places[idOf(row)])];
    }
}
