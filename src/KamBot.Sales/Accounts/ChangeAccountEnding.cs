using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K1: changes a customer's name, number or source. The name by which it is searched goes with the name.</summary>
internal sealed class ChangeAccountEnding(ISalesRecords records)
{
    public const string UndoKind = "account-change";
    private const int LongestName = 120;
    private const int LongestNumber = 64;

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(ChangeAccount.Account)!.Key, out var id)
            || await records.AccountAsync(turn.Speaker, id, cancellationToken) is not { } before)
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.Gone));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var (name, number) = (answers.Get(ChangeAccount.Name)?.Trim(), answers.Get(ChangeAccount.Number)?.Trim());
        if (name is { Length: > LongestName } || number is { Length: > LongestNumber })
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.NameTooLong, ("most", name is null ? LongestNumber : LongestName)));
        }

        var after = before with { Name = name ?? before.Name, Number = number ?? before.Number, TouchedAt = source.At };
        after = after with { SearchName = TextFolding.FoldHan(after.Name) };
        source.Replace(after);
        if (answers.Chosen(ChangeAccount.Channel) is { } channel)
        {
            source.Claim(SubjectKind.Account, id, id, AccountAttributes.SourceChannel, channel.ToString(), Evidence.Said);
        }

        source.Audit("account.changed", id);
        List<string> lines = [Sentence(turn, answers, before, after)];
        if (after.SearchName != before.SearchName && await records.IsNameTakenAsync(turn.Speaker, after.SearchName, id, cancellationToken))
        {
            lines.Add(turn.Book.Say(AccountPhrases.ExistsElsewhere));
        }

        return Outcome.Say(string.Join("\n\n", lines), turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), id.ToString(), before.Name, before.Number ?? "", after.Name, after.Number ?? ""]),
        };
    }

    /// <summary>Subjects: the source, the account, name and number before, and those after, which must still stand.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.AccountAsync(turn.Speaker, Guid.Parse(subjects[1]), cancellationToken) is not { } account
            || account.Name != subjects[4] || (account.Number ?? "") != subjects[5])
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, Guid.Parse(subjects[0]));
        foreach (var claim in (await records.FromSourceAsync(turn.Speaker, source.Id, cancellationToken)).Claims)
        {
            source.Replace(claim with { WithdrawnAt = source.At });
        }

        source.Replace(account with
        {
            Name = subjects[2],
            SearchName = TextFolding.FoldHan(subjects[2]),
            Number = subjects[3].Length > 0 ? subjects[3] : null,
        });
        source.Audit("account.change-taken-back", account.Id);
        return Outcome.Say(turn.Book.Say(AccountPhrases.DetailBack, ("account", subjects[2]))) with { Changes = source.Changes };
    }

    private static string Sentence(TurnScope turn, Answers answers, Account before, Account after) => answers.Chosen(ChangeAccount.Detail) switch
    {
        AccountDetail.Name => turn.Book.Say(AccountPhrases.Renamed, ("before", before.Name), ("account", after.Name)),
        AccountDetail.Number => Changed(turn, after, AccountDetail.Number, after.Number!),
        _ => Changed(
            turn, after, AccountDetail.Source,
            turn.Book.Plain(SourceChannels.All.PhraseOf(answers.Chosen(ChangeAccount.Channel)!.Value))),
    };

    private static string Changed(TurnScope turn, Account account, AccountDetail detail, string value) => turn.Book.Say(
        AccountPhrases.DetailChanged, ("account", account.Name),
        ("detail", turn.Book.Plain(ChangeAccount.Details.PhraseOf(detail))), ("value", value));
}
