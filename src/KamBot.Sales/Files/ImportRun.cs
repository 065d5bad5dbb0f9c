using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Notices;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Files;

/// <summary>
/// Takes in a file from the first check to the last row. Until all rows are written nothing is visible, and whatever interrupts it
/// makes the next run begin from scratch: ids follow from the import and the row. Then they become visible slice by slice, since one
/// transaction of a hundred thousand rows would keep everybody waiting, and an interruption makes the next run go on.
/// </summary>
public sealed class ImportRun(ISalesRecords records, IImportStore store, RoleOf roleOf, TimeProvider clock)
{
    private const int MostTries = 5;
    private static readonly TimeSpan BetweenNotices = TimeSpan.FromSeconds(10);

    private readonly FileCheck _check = new(records, SalesSetup.Books);

    /// <summary>Runs the oldest import that waits; false where none does.</summary>
    public async Task<bool> RunNextAsync(CancellationToken cancellationToken)
    {
        if (await store.NextAsync(cancellationToken) is not { } import)
        {
            return false;
        }

        var importer = await store.SpeakerAsync(import.TenantId, import.OwnerId, cancellationToken)
            ?? new Speaker { TenantId = import.TenantId, UserId = import.OwnerId };
        importer = importer with { Role = roleOf(import.TenantId, import.OwnerId) };
        for (var attempt = 1; attempt <= MostTries && !await TryAsync(import, importer, cancellationToken); attempt++)
        {
            // Somebody changed one of the records, or took the import back: all is read again.
            if (await store.NextAsync(cancellationToken) is not { } again || again.Id != import.Id)
            {
                break;
            }

            import = again;
            if (attempt == MostTries && import.State != ImportState.Showing)
            {
                await store.DiscardAsync(import, cancellationToken);
                await EndAsync(import, ImportState.Refused, [], cancellationToken);
                break;
            }
        }

        return true;
    }

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>False where somebody changed the import or one of the records between reading and writing.</summary>
    private async Task<bool> TryAsync(FileImport import, Speaker importer, CancellationToken cancellationToken)
    {
        var at = Now;
        if (import is { FinishedAt: null, State: not ImportState.Showing })
        {
            await store.DiscardAsync(import, cancellationToken);
        }

        if (ImportChoices.Of(import).IsTakenBack)
        {
            await store.TakeBackAsync(import, at, cancellationToken);
            return true;
        }

        if (import.State == ImportState.Showing)
        {
            return await ShowAsync(import, importer, null, cancellationToken);
        }

        var found = await _check.RunAsync(importer, import, import.Content ?? [], at, cancellationToken);
        if (!found.CanBegin || (found.Wrong > 0 && !ImportChoices.Of(import).WithoutWrong))
        {
            await EndAsync(import, ImportState.Refused, found.Problems, cancellationToken);
            return true;
        }

        var changes = await StageAsync(import, importer, found, at, cancellationToken);
        var staged = import with
        {
            State = ImportState.Showing, Rows = found.Rows, RowsDone = found.Rows, Added = found.Added, Updated = found.Updated, Errors = ErrorsOf(found.Problems),
        };
        return await store.ReplaceAsync(staged, [Audit(import, found, at)], cancellationToken)
            && await ShowAsync(staged with { Version = staged.Version + 1 }, importer, changes, cancellationToken);
    }

    /// <summary>
    /// Shows what is staged and changes what is known. A record that somebody changed since it was read is read again with the whole
    /// file: what is done already is no change any more.
    /// </summary>
    private async Task<bool> ShowAsync(FileImport import, Speaker importer, ImportChanges? planned, CancellationToken cancellationToken)
    {
        await store.ShowAsync(import, cancellationToken);
        var isKept = false;
        for (var attempt = 1; !isKept && attempt <= MostTries; attempt++)
        {
            var changes = planned ?? await ChangesAsync(import, importer, cancellationToken);
            isKept = changes.IsNothing || await store.ChangeAsync(import, changes, cancellationToken);
            planned = null;
        }

        return isKept && await store.FinishAsync(
            import with { State = ImportState.Done, FinishedAt = Now }, Told(import, OverNotice, "end", Now), cancellationToken);
    }

    /// <summary>What the file changes in what is there now; nothing where its content was taken away, for a name in it was erased.</summary>
    private async Task<ImportChanges> ChangesAsync(FileImport import, Speaker importer, CancellationToken cancellationToken)
    {
        var (changed, parents, at) = (new List<IReadOnlyList<RecordChange>>(), new Dictionary<Guid, Guid>(), Now);
        if (import.Content is not { } content)
        {
            return new ImportChanges(changed, parents);
        }

        var found = await _check.RunAsync(importer, import, content, at, cancellationToken);
        await foreach (var rows in _check.PlanAsync(importer, import, content, at, cancellationToken))
        {
            foreach (var row in rows.Where(row => row.Verdict == RowVerdict.Updated && !found.WrongRows.Contains(row.Row.Number)))
            {
                if (row.Record is not null) changed.Add([new ReplaceRecord(row.Record), .. row.Posts]);
                if (row.ParentId is { } parent) parents[row.Id] = parent;
            }
        }

        return new ImportChanges(changed, parents);
    }

    private async Task<ImportChanges> StageAsync(
        FileImport import, Speaker importer, CheckedFile found, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (changed, ids, parents) = (new List<IReadOnlyList<RecordChange>>(), new Dictionary<int, Guid>(), new List<PlannedRow>());
        var (done, told) = (0, at);
        await foreach (var rows in _check.PlanAsync(importer, import, content: import.Content!, at, cancellationToken))
        {
            var slice = new List<object>();
            foreach (var row in rows.Where(row => row.Verdict != RowVerdict.Wrong && !found.WrongRows.Contains(row.Row.Number)))
            {
                ids[row.Row.Number] = row.Id;
                if (row.ParentRow is not null || (row.Verdict == RowVerdict.Added && row.ParentId is not null)) parents.Add(row with { Record = null });
                if (row.Verdict == RowVerdict.Added) slice.Add(Hidden(row.Record!, at));
                else if (row.Record is not null) changed.Add([new ReplaceRecord(row.Record), .. row.Posts]);
                slice.AddRange(row.Claims.Select(claim => claim with { WithdrawnAt = at }));
            }

            done += rows.Count;
            if (Now - told >= BetweenNotices)
            {
                told = Now;
                slice.Add(Told(import, ProgressNotice, $"{done}", told));
            }

            if (slice.Count > 0 || done % (FileCheck.RowsAtOnce * 20) == 0) await store.StageAsync(import, slice, done, cancellationToken);
        }

        return new ImportChanges(
            changed,
            parents.Where(child => child.ParentId is not null || ids.ContainsKey(child.ParentRow!.Value))
                .ToDictionary(child => child.Id, child => child.ParentId ?? ids[child.ParentRow!.Value]));
    }

    private async Task EndAsync(
        FileImport import, ImportState state, IReadOnlyList<RowProblem> problems, CancellationToken cancellationToken) =>
        await store.FinishAsync(
            import with { State = state, Errors = ErrorsOf(problems), FinishedAt = Now }, Told(import, OverNotice, "end", Now), cancellationToken);

    public const string OverNotice = "import.over";
    public const string ProgressNotice = "import.progress";

    private static string? ErrorsOf(IReadOnlyList<RowProblem> problems) =>
        problems.Count == 0 ? null : System.Text.Json.JsonSerializer.Serialize(problems, FilesJson.Default.IReadOnlyListRowProblem);

    /// <summary>Parents are set when all accounts are there: a child may stand above its parent.</summary>
    private static object Hidden(object record, DateTimeOffset at) => record switch
    {
        Account account => account with { WithdrawnAt = at, ParentId = null },
        Person person => person with { WithdrawnAt = at },
        _ => record,
    };

    private static AuditEntry Audit(FileImport import, CheckedFile found, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        TenantId = import.TenantId,
        AuthorId = import.OwnerId,
        Act = FormattableString.Invariant($"{(import.Kind == ImportKind.People ? "people.imported" : "accounts.imported")} +{found.Added} ~{found.Updated} !{found.Wrong}"),
        SubjectId = import.Id,
        At = at,
    };

    private static Notice Told(FileImport import, string kind, string once, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        TenantId = import.TenantId,
        ToUserId = import.OwnerId,
        Kind = kind,
        SubjectId = import.Id,
        Once = $"{kind}:{import.Id:N}:{once}",
        DueAt = at,
    };
}
