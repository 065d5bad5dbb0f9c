using KamBot.Dialogs;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>Answers with a link to a list; the list itself is written when the link is followed.</summary>
internal sealed class ExportCommands(ISalesRecords records, FileLinks links)
{
    public async ValueTask<Outcome> AccountsAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => Answer(
        turn, FilePhrases.ExportAccountsName, (await records.AccountIdsAsync(turn.Speaker, cancellationToken)).Count,
        new ExportRequest(ImportKind.Accounts, null, turn.Book.Language));

    public async ValueTask<Outcome> PeopleAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var account = rest.Length == 0 ? null : await new AccountWords(records).FindAsync(turn, rest, cancellationToken);
        return rest.Length > 0 && account is null
            ? Outcome.Say(turn.Book.Say(FilePhrases.NoSuchAccount, ("words", rest)))
            : Answer(
                turn, FilePhrases.ExportPeopleName, (await records.PersonIdsAsync(turn.Speaker, account?.Id, cancellationToken)).Count,
                new ExportRequest(ImportKind.People, account?.Id, turn.Book.Language));
    }

    private Outcome Answer(TurnScope turn, Phrase name, int count, ExportRequest request)
    {
        if (count == 0)
        {
            return Outcome.Say(turn.Book.Say(FilePhrases.NothingToExport));
        }

        return links.Export(turn.Speaker, request) is { } link
            ? Outcome.Say(turn.Book.Say(FilePhrases.ExportReady, ("name", turn.Book.Plain(name, ("count", count))), ("link", new Said(link))))
            : Outcome.Say(turn.Book.Say(FilePhrases.NoLink));
    }
}
