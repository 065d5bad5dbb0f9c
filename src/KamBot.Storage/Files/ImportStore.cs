using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Files;

/// <summary>Imports in slices, on whatever writes this database. Each slice is one transaction and takes some milliseconds.</summary>
internal sealed class ImportStore(KamBotStore store) : IImportStore
{
    private const int IdsAtOnce = 500;
    private static readonly string[] WithdrawnToo = [Columns.WithdrawnFilter];

    public async Task<FileImport?> NextAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await db.FileImports.IgnoreQueryFilters().AsNoTracking()
            .Where(import => new[] { ImportState.Running, ImportState.Showing }.Contains(import.State))
            .OrderBy(import => import.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<Speaker?> SpeakerAsync(string tenantId, string userId, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await db.Speakers.AsNoTracking().FirstOrDefaultAsync(speaker => speaker.UserId == userId, cancellationToken);
    }

    public Task KeepAsync(FileImport import, CancellationToken cancellationToken) => store.WorkAsync(import.TenantId, db =>
    {
        if (db.FileImports.Any(row => row.Id == import.Id)) return 0;
        db.Add(import);
        return db.SaveChanges();
    });

    public async Task<bool> ReplaceAsync(FileImport import, IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        try
        {
            return await store.WorkAsync(import.TenantId, db =>
            {
                RecordChanges.Track(db, [new ReplaceRecord(import with { Content = null }), .. added.Select(record => new AddRecord(record))]);
                return db.SaveChanges();
            }) > 0;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    public async Task DiscardAsync(FileImport import, CancellationToken cancellationToken)
    {
        var staged = await StagedAsync(import, cancellationToken);
        if (staged == 0)
        {
            return;
        }

        int gone;
        do
        {
            gone = await store.WorkAsync(import.TenantId, db => db.Claims.IgnoreQueryFilters(WithdrawnToo)
                .Where(claim => claim.SourceId == import.Id).Take(IdsAtOnce).ExecuteDelete());
        }
        while (gone == IdsAtOnce);
        foreach (var ids in IdsOf(import, staged).Chunk(IdsAtOnce))
        {
            await store.WorkAsync(import.TenantId, db => import.Kind == ImportKind.People
                ? db.Persons.IgnoreQueryFilters(WithdrawnToo).Where(person => ids.Contains(person.Id)).ExecuteDelete()
                : db.Accounts.IgnoreQueryFilters(WithdrawnToo).Where(account => ids.Contains(account.Id)).ExecuteDelete());
        }

        await store.WorkAsync(import.TenantId, db => Note(db, import, rowsDone: 0));
    }

    public Task StageAsync(
        FileImport import, IReadOnlyCollection<object> records, int rowsDone, CancellationToken cancellationToken) =>
        store.WorkAsync(import.TenantId, db =>
        {
            db.AddRange(records);
            db.SaveChanges();
            return Note(db, import, rowsDone);
        });

    public async Task ShowAsync(FileImport import, CancellationToken cancellationToken)
    {
        // Whoever withdraws a record raises its version; only what is as it was staged is shown.
        foreach (var ids in IdsOf(import, import.Rows).Chunk(IdsAtOnce))
        {
            await store.WorkAsync(import.TenantId, db => import.Kind == ImportKind.People
                ? db.Persons.IgnoreQueryFilters(WithdrawnToo).Where(person => ids.Contains(person.Id) && person.Version == 0)
                    .ExecuteUpdate(row => row.SetProperty(person => person.WithdrawnAt, (DateTimeOffset?)null))
                : db.Accounts.IgnoreQueryFilters(WithdrawnToo).Where(account => ids.Contains(account.Id) && account.Version == 0)
                    .ExecuteUpdate(row => row.SetProperty(account => account.WithdrawnAt, (DateTimeOffset?)null)));
        }

        await SetClaimsAsync(import, at: null);
    }

    public async Task<bool> ChangeAsync(FileImport import, ImportChanges changes, CancellationToken cancellationToken)
    {
        var isKept = true;
        foreach (var records in changes.Records.Chunk(IdsAtOnce))
        {
            isKept &= await TryChangeAsync(import.TenantId, records);
        }

        foreach (var siblings in changes.Parents.GroupBy(pair => pair.Value, pair => pair.Key))
        {
            foreach (var ids in siblings.Chunk(IdsAtOnce))
            {
                await store.WorkAsync(import.TenantId, db => db.Accounts.Where(account => ids.Contains(account.Id))
                    .ExecuteUpdate(row => row.SetProperty(account => account.ParentId, siblings.Key)));
            }
        }

        return isKept;
    }

    public async Task<bool> FinishAsync(FileImport import, Notice told, CancellationToken cancellationToken)
    {
        try
        {
            await store.WorkAsync(import.TenantId, db => Finish(db, import, told));
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    public async Task TakeBackAsync(FileImport import, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await SetClaimsAsync(import, at);
        foreach (var ids in IdsOf(import, import.Rows).Chunk(IdsAtOnce))
        {
            await store.WorkAsync(import.TenantId, db => import.Kind == ImportKind.People
                ? db.Persons.Where(person => ids.Contains(person.Id) && person.Version == 0)
                    .ExecuteUpdate(row => row.SetProperty(person => person.WithdrawnAt, at))
                : db.Accounts.Where(account => ids.Contains(account.Id) && account.Version == 0)
                    .ExecuteUpdate(row => row.SetProperty(account => account.WithdrawnAt, at)));
        }

        if (import.Kind == ImportKind.Accounts) await RateAnewAsync(import);
        await store.WorkAsync(import.TenantId, db => db.FileImports.Where(row => row.Id == import.Id)
            .ExecuteUpdate(row => row.SetProperty(i => i.State, ImportState.Dropped).SetProperty(i => i.FinishedAt, at)));
    }

    public Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken) => store.WorkAsync("", db =>
        db.FileImports.IgnoreQueryFilters()
            .Where(import => import.State == ImportState.Previewed && import.CreatedAt < before)
            .ExecuteUpdate(row => row.SetProperty(i => i.State, ImportState.Dropped))
        + db.FileImports.IgnoreQueryFilters()
            .Where(import => import.Content != null && import.State != ImportState.Previewed && import.State != ImportState.Running
                && import.State != ImportState.Showing)
            .ExecuteUpdate(row => row.SetProperty(i => i.Content, (byte[]?)null)));

    /// <summary>The index of improvement potential without the amounts that were taken back.</summary>
    private async Task RateAnewAsync(FileImport import)
    {
        await using var reading = store.Contexts.Rent(import.TenantId);
        var volume = AccountRating.AttributeOf(KeyCriterion.Volume);
        var rated = await reading.Claims.IgnoreQueryFilters(WithdrawnToo).Where(claim => claim.SourceId == import.Id && claim.Attribute == volume)
            .Select(claim => claim.SubjectId).Distinct().ToListAsync();
        foreach (var ids in rated.Chunk(IdsAtOnce))
        {
            await store.WorkAsync(import.TenantId, db =>
            {
                var claims = db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.SubjectId) && claim.Attribute.StartsWith(AccountAttributes.Criterion))
                    .OrderBy(claim => claim.At).ThenBy(claim => claim.Id).ToLookup(claim => claim.SubjectId);
                return ids.Sum(id =>
                {
                    var value = PotentialIndex.Of(AccountRating.Of(claims[id])).Value;
                    return db.Accounts.Where(account => account.Id == id && account.Potential != value)
                        .ExecuteUpdate(row => row.SetProperty(account => account.Potential, value));
                });
            });
        }
    }

    /// <summary>The rows that were noted with the last slice, however the run ended.</summary>
    private async Task<int> StagedAsync(FileImport import, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(import.TenantId);
        return await db.FileImports.Where(row => row.Id == import.Id).Select(row => row.RowsDone).SingleOrDefaultAsync(cancellationToken);
    }

    private static int Note(KamBotDb db, FileImport import, int rowsDone) =>
        db.FileImports.Where(row => row.Id == import.Id).ExecuteUpdate(row => row.SetProperty(i => i.RowsDone, rowsDone));

    private async Task<bool> TryChangeAsync(string tenantId, IReadOnlyList<RecordChange>[] records)
    {
        try
        {
            await store.WorkAsync(tenantId, db =>
            {
                RecordChanges.Track(db, [.. records.SelectMany(record => record)]);
                return db.SaveChanges();
            });
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Shows the claims of an import, or withdraws them, some at a time.</summary>
    private async Task SetClaimsAsync(FileImport import, DateTimeOffset? at)
    {
        int set;
        do
        {
            set = await store.WorkAsync(import.TenantId, db => db.Claims.IgnoreQueryFilters(WithdrawnToo)
                .Where(claim => claim.SourceId == import.Id && claim.WithdrawnAt != null == (at == null)).Take(IdsAtOnce)
                .ExecuteUpdate(row => row.SetProperty(claim => claim.WithdrawnAt, at)));
        }
        while (set == IdsAtOnce);
    }

    private static int Finish(KamBotDb db, FileImport over, Notice told)
    {
        db.Add(told);
        db.SaveChanges();
        var noted = db.FileImports.Where(row => row.Id == over.Id && row.Version == over.Version).ExecuteUpdate(row => row
            .SetProperty(i => i.State, over.State)
            .SetProperty(i => i.Content, (byte[]?)null)
            .SetProperty(i => i.Errors, over.Errors)
            .SetProperty(i => i.FinishedAt, over.FinishedAt)
            .SetProperty(i => i.Version, i => i.Version + 1));
        return noted == 1 ? noted : throw new DbUpdateConcurrencyException("The import was changed while it ran.");
    }

    private static IEnumerable<Guid> IdsOf(FileImport import, int rows) =>
        Enumerable.Range(1, rows).Select(row => ImportIds.OfRow(import.Id, row));
}
