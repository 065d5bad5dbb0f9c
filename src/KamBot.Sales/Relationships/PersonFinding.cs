using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Relationships;

/// <summary>
/// Finds who is meant in words: by name, by a part of it, by surname and title, with a slip of the pen; an account or a position
/// beside the name tells namesakes apart. Only people of accounts that the reader sees.
/// </summary>
internal sealed class PersonFinding(ISalesRecords records)
{
    private const int MostCompared = 100;

    public async ValueTask<IReadOnlyList<Person>> FindAsync(Speaker reader, string words, CancellationToken cancellationToken)
    {
        var said = TextFolding.FoldHan(words).Trim(' ', ',', '.', '?', '"', '(', ')');
        if (said.Length == 0)
        {
            return [];
        }

        var named = await records.FindPeopleAsync(reader, said, MostCompared, cancellationToken);
        if (named.Count > 0)
        {
            var exact = named.Where(person => person.SearchName == said).ToList();
            return exact.Count > 0 ? exact : named;
        }

        var near = await NearAsync(reader, said, cancellationToken);
        var whole = Longest(near.Where(person => Has(said, person.SearchName)).ToList());
        return whole.Count switch
        {
            0 => [.. near.Where(person => CourtesyName.Means(said, person.SearchName) || Likeness.IsTypoOf(person.SearchName, said))],
            1 => whole,
            _ => await ToldApartAsync(reader, whole, said, cancellationToken),
        };
    }

    /// <summary>People who share a word, or the first signs, with what was said.</summary>
    private async ValueTask<IReadOnlyList<Person>> NearAsync(Speaker reader, string said, CancellationToken cancellationToken)
    {
        var keys = said.Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= 3 || word.Any(IsHan)).Select(word => IsHan(word[0]) ? word[..1] : word)
            .Distinct().Take(4);
        var found = new List<Person>();
        foreach (var key in keys)
        {
            found.AddRange(await records.FindPeopleAsync(reader, key, MostCompared, cancellationToken));
        }

        return [.. found.DistinctBy(person => person.Id)];
    }

    /// <summary>Namesakes: the account or the position that was said with the name decides.</summary>
    private async ValueTask<IReadOnlyList<Person>> ToldApartAsync(
        Speaker reader, IReadOnlyList<Person> people, string said, CancellationToken cancellationToken)
    {
        var accounts = (await records.AccountsAsync(reader, [.. people.Select(person => person.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.SearchName);
        var fitting = people.Where(person => accounts.TryGetValue(person.AccountId, out var account) && Has(said, account)).ToList();
        fitting = fitting.Count > 0 ? fitting : [.. people];
        var titled = fitting.Where(person => person.Title is { } title && Has(said, TextFolding.FoldHan(title))).ToList();
        return titled.Count > 0 ? titled : fitting;
    }

    /// <summary>李明 is said within 李明远 too: the longer name was meant.</summary>
    private static List<Person> Longest(List<Person> people) =>
        [.. people.Where(person => !people.Exists(other =>
            other.SearchName.Length > person.SearchName.Length && other.SearchName.Contains(person.SearchName, StringComparison.Ordinal)))];

    private static bool Has(string said, string name) => name.Length > 0
        && said.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
        && (IsHan(name[0]) || at == 0 || !char.IsLetterOrDigit(said[at - 1]) || IsHan(said[at - 1]))
        && (IsHan(name[^1]) || at + name.Length == said.Length || !char.IsLetterOrDigit(said[at + name.Length]) || IsHan(said[at + name.Length]));

    private static bool IsHan(char sign) => sign > '\u2e80';
}
