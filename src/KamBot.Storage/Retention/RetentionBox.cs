using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.Conversations;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Retention;

/// <summary>
/// Finds and forgets what is old, of all tenants. Looked for by a reader and deleted by its keys, a bite at a time: no turn waits for a
/// search.
/// </summary>
public sealed class RetentionBox(KamBotStore store)
{
    /// <summary>Locale and count of drafts, sealed, are some 110 signs; the smallest draft is over 300.</summary>
    private const int LongestWithoutDraft = 220;
    private static readonly string[] EveryTenant = [Columns.TenantFilter, Columns.WithdrawnFilter];

    /// <summary>Entries of the browser's chats from before they bore a date, or written by a host of that version: they count from now.</summary>
    public async Task<int> DateAsync(DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        var undated = await db.DirectLineActivities.Where(entry => entry.At == default).OrderBy(entry => entry.ConversationId)
            .Select(entry => new { entry.ConversationId, entry.Sequence }).Take(most).ToListAsync(cancellationToken);
        foreach (var chat in undated.GroupBy(entry => entry.ConversationId, entry => entry.Sequence))
        {
            var numbers = chat.ToArray();
            await store.WorkAsync(KamBotStore.NoTenant, writing => writing.DirectLineActivities
                .Where(entry => entry.ConversationId == chat.Key && numbers.Contains(entry.Sequence))
                .ExecuteUpdate(row => row.SetProperty(entry => entry.At, now)));
        }

        return undated.Count;
    }

    /// <summary>How many would go.</summary>
    public async Task<int> CountAsync(Forgettable what, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await (what switch
        {
            Forgettable.Chats => OldEntries(db, before).CountAsync(cancellationToken),
            Forgettable.Drafts => OldDrafts(db, before).CountAsync(cancellationToken),
            Forgettable.Audit => OldAudit(db, before).CountAsync(cancellationToken),
            Forgettable.Imports => OldImports(db, before).CountAsync(cancellationToken),
            _ => OldPrivateNotes(db, before).CountAsync(cancellationToken),
        });
    }

    /// <summary>One bite. Answers how many went; less than <paramref name="most"/> means that it is done.</summary>
    public Task<int> ForgetAsync(Forgettable what, DateTimeOffset before, int most, CancellationToken cancellationToken) => what switch
    {
        Forgettable.Chats => ForgetChatsAsync(before, most, cancellationToken),
        Forgettable.Drafts => ForgetDraftsAsync(before, most, cancellationToken),
        Forgettable.Audit => ByIdAsync(
            db => OldAudit(db, before).Select(entry => entry.Id), most,
            (db, ids) => db.AuditEntries.IgnoreQueryFilters(EveryTenant).Where(entry => ids.Contains(entry.Id)).ExecuteDelete(), cancellationToken),
        Forgettable.Imports => ByIdAsync(
            db => OldImports(db, before).Select(import => import.Id), most,
            (db, ids) => db.FileImports.IgnoreQueryFilters(EveryTenant).Where(import => ids.Contains(import.Id)).ExecuteDelete(), cancellationToken),
        _ => ByIdAsync(
            db => OldPrivateNotes(db, before).Select(claim => claim.Id), most,
            (db, ids) => db.Claims.IgnoreQueryFilters(EveryTenant).Where(claim => ids.Contains(claim.Id)).ExecuteDelete(), cancellationToken),
    };

    private async Task<int> ForgetChatsAsync(DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        var old = await OldEntries(db, before).OrderBy(entry => entry.ConversationId).Take(most)
            .Select(entry => new { entry.ConversationId, entry.Sequence }).ToListAsync(cancellationToken);
        foreach (var chat in old.GroupBy(entry => entry.ConversationId, entry => entry.Sequence))
        {
            var numbers = chat.ToArray();
            await store.WorkAsync(KamBotStore.NoTenant, writing => writing.DirectLineActivities
                .Where(entry => entry.ConversationId == chat.Key && numbers.Contains(entry.Sequence)).ExecuteDelete());
        }

        return old.Count;
    }

    /// <summary>The conversation stays, because it tells where its person is reached. A turn that comes in between wins.</summary>
    private async Task<int> ForgetDraftsAsync(DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        var old = await OldDrafts(db, before).OrderBy(row => row.Id).Take(most)
            .Select(row => new { row.Id, row.State, row.Version }).ToListAsync(cancellationToken);
        foreach (var row in old)
        {
            var state = db.Sealed((KeptState.Read(row.State) with { Active = null, Parked = null, Undo = null }).ToJson());
            await store.WorkAsync(KamBotStore.NoTenant, writing => writing.Conversations.IgnoreQueryFilters(EveryTenant)
                .Where(known => known.Id == row.Id && known.Version == row.Version)
                .ExecuteUpdate(update => update.SetProperty(known => known.State, state).SetProperty(known => known.Version, known => known.Version + 1)));
        }

        return old.Count;
    }

    private async Task<int> ByIdAsync(
        Func<KamBotDb, IQueryable<Guid>> find, int most, Func<KamBotDb, Guid[], int> delete, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        var ids = await find(db).OrderBy(id => id).Take(most).ToArrayAsync(cancellationToken);
        return ids.Length == 0 ? 0 : await store.WorkAsync(KamBotStore.NoTenant, writing => delete(writing, ids));
    }

    private static IQueryable<DirectLine.DirectLineActivityRow> OldEntries(KamBotDb db, DateTimeOffset before) =>
        db.DirectLineActivities.AsNoTracking().Where(entry => entry.At < before && entry.At != default);

    /// <summary>States are sealed, so their length has to tell.</summary>
    private static IQueryable<Conversations.ConversationRow> OldDrafts(KamBotDb db, DateTimeOffset before) =>
        db.Conversations.IgnoreQueryFilters(EveryTenant).AsNoTracking().Where(row => row.TouchedAt < before && row.State.Length > LongestWithoutDraft);

    private static IQueryable<AuditEntry> OldAudit(KamBotDb db, DateTimeOffset before) =>
        db.AuditEntries.IgnoreQueryFilters(EveryTenant).AsNoTracking().Where(entry => entry.At < before);

    private static IQueryable<FileImport> OldImports(KamBotDb db, DateTimeOffset before) =>
        db.FileImports.IgnoreQueryFilters(EveryTenant).AsNoTracking().Where(import => import.CreatedAt < before
            && (import.State == ImportState.Done || import.State == ImportState.Refused || import.State == ImportState.Dropped));

    /// <summary>What somebody noted for themselves about a deal that has been over for so long.</summary>
    private static IQueryable<Claim> OldPrivateNotes(KamBotDb db, DateTimeOffset before) =>
        db.Claims.IgnoreQueryFilters(EveryTenant).AsNoTracking().Where(claim => claim.Visibility == Visibility.Author && claim.At < before
            && db.Opportunities.IgnoreQueryFilters(EveryTenant).Any(deal => deal.Id == claim.OpportunityId && deal.TouchedAt < before
                && (deal.State == OpportunityState.Won || deal.State == OpportunityState.Lost || deal.State == OpportunityState.Closed)));
}

/// <summary>What is kept for a while only. The names are shown by the page of jobs.</summary>
public enum Forgettable
{
    /// <summary>What was said in the browser, as the page shows it.</summary>
    Chats,

    /// <summary>Guided dialogs that nobody took up again, and what could be undone.</summary>
    Drafts,

    /// <summary>Who did what to which record.</summary>
    Audit,

    /// <summary>That a file came in, and what was wrong with it.</summary>
    Imports,

    /// <summary>Private notes about deals that are over.</summary>
    PrivateNotes,
}
