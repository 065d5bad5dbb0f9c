using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Files;

/// <summary>Takes an import back: what it added is withdrawn in the background, because it may be a hundred thousand rows.</summary>
internal sealed class ImportTakeBack(ISalesRecords records)
{
    public async ValueTask<Outcome> RunAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.ImportAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken) is not { State: ImportState.Done or ImportState.Running or ImportState.Showing } import)
        {
            return Outcome.Say(turn.Book.Say(FilePhrases.NoneOpen));
        }

        return Outcome.Say(turn.Book.Say(FilePhrases.TakeBackBegun, ("file", ImportWording.FileOf(import, turn.Book)))) with
        {
            Changes =
            [
                new ReplaceRecord(import with { State = import.State == ImportState.Showing ? ImportState.Showing : ImportState.Running, Mapping = (ImportChoices.Of(import) with { IsTakenBack = true }).ToJson() }),
                new AddRecord(new AuditEntry
                {
                    Id = Guid.CreateVersion7(turn.Now),
                    TenantId = turn.Speaker.TenantId,
                    AuthorId = turn.Speaker.UserId,
                    Act = "import.taken-back",
                    SubjectId = import.Id,
                    At = turn.Now.ToUniversalTime(),
                }),
            ],
        };
    }
}
