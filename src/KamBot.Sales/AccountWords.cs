using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales;

/// <summary>Recognises the account, the day and the people in what follows a command: <c>log call Huawei 张总 yesterday 3pm</c>.</summary>
public sealed class AccountWords(ISalesRecords records)
{
    private const int MostCompared = 200;

    /// <summary>How many beginnings of a name a sentence is searched for, when none of the recent accounts is named in it.</summary>
    private const int MostAsked = 8;
    private const int MostBeginning = 20;
    private static readonly char[] Gaps = [' ', ',', '.', ':', ';'];

    /// <summary>The account named in the words, in whole or in part; null where none or several are.</summary>
    public async ValueTask<Account?> FindAsync(TurnScope turn, string words, CancellationToken cancellationToken)
    {
        if (words.Length == 0)
        {
            return null;
        }

        var said = TextFolding.FoldHan(words);
        var recent = await records.RecentAccountsAsync(turn.Speaker, MostCompared, cancellationToken);
        if (Named(recent, said) is { } found || recent.Count < MostCompared)
        {
            return Named(recent, said);
        }

        foreach (var beginning in Beginnings(said).Take(MostAsked))
        {
            if (Named(await records.AccountsBeginningAsync(turn.Speaker, beginning, MostBeginning, cancellationToken), said) is { } older)
            {
                return older;
            }
        }

        return null;
    }

    /// <summary>Begins a flow with what was recognised; what fits nothing is said to the first question.</summary>
    public async ValueTask<FlowStart> StartAsync(
        TurnScope turn, Flow flow, Question<Picked> account, string words, CancellationToken cancellationToken) =>
        await FindAsync(turn, words, cancellationToken) is { } found
            ? new FlowStart(flow.Name, Answers.None.With(account, SalesPicks.Pick(found)))
            : new FlowStart(flow.Name, Answers.None) { Said = words };

    /// <summary>Begins a flow for the account of a card's button.</summary>
    public async ValueTask<FlowStart> StartForAsync(
        TurnScope turn, Flow flow, Question<Picked> account, string? subject, CancellationToken cancellationToken) =>
        Guid.TryParse(subject, out var id) && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } found
            ? new FlowStart(flow.Name, Answers.None.With(account, SalesPicks.Pick(found)))
            : new FlowStart(flow.Name, Answers.None);

    private static Account? Named(IReadOnlyList<Account> accounts, string said) =>
        accounts.Where(account => said.Contains(account.SearchName, StringComparison.Ordinal)).MaxBy(account => account.SearchName.Length)
            ?? Only(accounts.Where(account => FirstWordOf(account) is { Length: >= 3 } first && HasWord(said, first)))
            ?? Only(accounts.Where(account => FirstWordOf(account) is { Length: >= 5 } first && said.Split(Gaps).Any(word => Likeness.IsTypoOf(first, word))))
            ?? Only(accounts.GroupBy(account => HanBeginning(account.SearchName, said)).Where(same => same.Key >= 2).MaxBy(same => same.Key)?.AsEnumerable() ?? []);

    /// <summary>Where in the sentence a name may begin: at each word, and at each Han sign, of which two are enough.</summary>
    private static IEnumerable<string> Beginnings(string said)
    {
        foreach (var word in said.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            var latin = string.Concat(word.TakeWhile(sign => !IsHan(sign)));
            if (latin.Length >= 3)
            {
                yield return latin;
            }

            for (var at = latin.Length; at + 1 < word.Length; at++)
            {
                yield return word.Substring(at, 2);
            }
        }
    }

    private static Account? Only(IEnumerable<Account> found) => found.Take(2).ToList() is [var only] ? only : null;

    /// <summary>How many Han signs of the name's beginning were said: nobody types the whole of 华澜水务集团.</summary>
    private static int HanBeginning(string name, string said) => Enumerable.Range(1, name.TakeWhile(IsHan).Count())
        .LastOrDefault(length => said.Contains(name[..length], StringComparison.Ordinal));

    private static string FirstWordOf(Account account) => account.SearchName.Split(' ')[0];

    private static bool HasWord(string said, string word) => said.Split(Gaps).Contains(word);

    private static bool IsHan(char sign) => sign > '\u2e80';
}
