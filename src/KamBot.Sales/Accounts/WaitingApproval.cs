using KamBot.Dialogs;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Accounts;

/// <summary>What waits for a manager's answer, as the list of all of it shows it.</summary>
/// <param name="Key">Tells it from all others, whatever they are about.</param>
/// <param name="Name">Of the customer or the opportunity.</param>
/// <param name="SearchName">The name, folded.</param>
/// <param name="By">Who asked.</param>
/// <param name="At">When.</param>
/// <param name="ShowAsync">Its card; null where it is answered by now.</param>
public sealed record WaitingApproval(
    string Key, string Name, string SearchName, string By, DateTimeOffset At, Func<CancellationToken, ValueTask<Reply?>> ShowAsync)
{
    /// <summary>Those that the words name, by a part of the name or with more around it; all of them where nothing was said.</summary>
    public static IReadOnlyList<WaitingApproval> Named(IReadOnlyList<WaitingApproval> waiting, string words)
    {
        var said = TextFolding.FoldHan(words);
        return said.Length == 0
            ? waiting
            : [.. waiting.Where(each => each.SearchName.Contains(said, StringComparison.Ordinal) || said.Contains(each.SearchName, StringComparison.Ordinal))];
    }
}

/// <summary>What of one capability waits for an answer and the speaker may see, those who wait longest first.</summary>
public delegate ValueTask<IReadOnlyList<WaitingApproval>> FindWaiting(TurnScope turn, CancellationToken cancellationToken);
