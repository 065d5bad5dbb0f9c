using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Finds the people named in what somebody says: by whole name, by one part of it, or politely (张总, Mr Harker).</summary>
internal sealed class SpokenPeople(ISalesRecords records)
{
    private const int MostAccounts = 20;
    private const int LongestName = 4;
    private static readonly char[] Gaps = [' ', '\u3000', ',', '，', '、', ';', '；', ':', '：', '/'];

    /// <summary>The people named, all of one account: of the one given, else of the account touched last that has them all or most.</summary>
    public async ValueTask<IReadOnlyList<Person>> FindAsync(
        TurnScope turn, IReadOnlyList<string> spoken, Guid? accountId, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> accounts = accountId is { } only
            ? [only]
            : [.. (await records.RecentAccountsAsync(turn.Speaker, MostAccounts, cancellationToken)).Select(account => account.Id)];
        var all = (await records.PeopleOfAllAsync(turn.Speaker, accounts, cancellationToken)).ToLookup(person => person.AccountId);
        return accounts.Select(account => Named(spoken, [.. all[account]])).MaxBy(found => found.Count) ?? [];
    }

    /// <summary>The people named by the pieces, in the order in which they are named; whom two may be meant by is left out.</summary>
    private static List<Person> Named(IReadOnlyList<string> spoken, IReadOnlyList<Person> people)
    {
        var found = new List<Person>();
        foreach (var words in spoken.Select(each => TextFolding.FoldHan(each).Split(Gaps, StringSplitOptions.RemoveEmptyEntries)))
        {
            for (var at = 0; at < words.Length; at++)
            {
                for (var length = Math.Min(LongestName, words.Length - at); length > 0; length--)
                {
                    if (Only(string.Join(' ', words[at..(at + length)]), people) is { } person)
                    {
                        found.Add(person);
                        at += length - 1;
                        break;
                    }
                }
            }
        }

        return [.. found.DistinctBy(person => person.Id)];
    }

    private static Person? Only(string said, IReadOnlyList<Person> people) =>
        First(people.Where(person => person.SearchName == said))
        ?? First(people.Where(person => person.SearchName.Split(' ').Contains(said) || CourtesyName.Means(said, person.SearchName)));

    private static Person? First(IEnumerable<Person> found) => found.Take(2).ToList() is [var only] ? only : null;
}
