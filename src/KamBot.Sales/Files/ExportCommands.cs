using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Rights;

namespace KamBot.Sales.Files;

/// <summary>Answers with a link to a list, and notes who got it; the list itself is written when the link is followed.</summary>
internal sealed class ExportCommands(ISalesRecords records, FileLinks links)
{
    public async ValueTask<Outcome> AccountsAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => Answer(
        turn, "accounts.exported", FilePhrases.ExportAccountsName, (await records.AccountIdsAsync(turn.Speaker, cancellationToken)).Count,
        new ExportRequest(ImportKind.Accounts, null, turn.Book.Language));

    public async ValueTask<Outcome> PeopleAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var account = rest.Length == 0 ? null : await new AccountWords(records).FindAsync(turn, rest, cancellationToken);
        return rest.Length > 0 && account is null
            ? Outcome.Say(turn.Book.Say(FilePhrases.NoSuchAccount, ("words", rest)))
            : Answer(
                turn, "people.exported", FilePhrases.ExportPeopleName, (await records.PersonIdsAsync(turn.Speaker, account?.Id, cancellationToken)).Count,
                new ExportRequest(ImportKind.People, account?.Id, turn.Book.Language));
    }

    private Outcome Answer(TurnScope turn, string act, Phrase name, int count, ExportRequest request)
    {
        if (count == 0)
        {
            return Outcome.Say(turn.Book.Say(FilePhrases.NothingToExport));
        }

        if (links.Export(turn.Speaker, request) is not { } link)
        {
            return Outcome.Say(turn.Book.Say(FilePhrases.NoLink));
        }

        // A list of all accounts is on no record: it bears who got it.
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Audit(act, request.AccountId ?? UserSubject.Of(turn.Speaker.UserId));
        return Outcome.Say(turn.Book.Say(FilePhrases.ExportReady, ("name", turn.Book.Plain(name, ("count", count))), ("link", new Said(link)))) with
        {
            Changes = source.Changes,
        };
    }
}
