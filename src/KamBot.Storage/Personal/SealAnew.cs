using KamBot.Sales.Relationships;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Personal;

/// <summary>
/// Seals with the newest key what an older one sealed, and what was written before there were keys. A bite at a time; a turn that comes in
/// between wins.
/// </summary>
public sealed class SealAnew(KamBotStore store)
{
    private const string NoTenant = "";
    private const int MostAtOnce = 100;
    private static readonly string[] All = [Columns.TenantFilter, Columns.WithdrawnFilter];
    private static readonly string[] PersonalAttributes = [.. PersonFacts.Personal.Select(PersonFacts.AttributeOf)];

    /// <summary>Answers how many texts were sealed; 0 where the store seals nothing.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (store.Seal is not { } seal) return 0;
        var prefix = seal.NewestPrefix;
        var count = await ClaimsAsync(seal, prefix, cancellationToken) + await StatesAsync(seal, prefix, cancellationToken)
            + await ChatsAsync(seal, prefix, cancellationToken);
        if (count > 0) await store.SweepAsync();
        return count;
    }

    private Task<int> ClaimsAsync(PersonalSeal seal, string prefix, CancellationToken cancellationToken) => EachAsync(
        Guid.Empty,
        (db, after) => db.Claims.IgnoreQueryFilters(All).AsNoTracking()
            .Where(claim => claim.Id > after && (claim.Visibility == Visibility.Author || PersonalAttributes.Contains(claim.Attribute))
                && (!EF.Functions.Like(claim.Value, prefix + "%") || (claim.Note != null && !EF.Functions.Like(claim.Note, prefix + "%"))))
            .OrderBy(claim => claim.Id).Select(claim => claim.Id).Take(MostAtOnce),
        (db, ids) =>
        {
            foreach (var claim in db.Claims.IgnoreQueryFilters(All).AsNoTracking().Where(claim => ids.Contains(claim.Id)).ToList())
            {
                var closed = seal.Close(claim);
                db.Claims.IgnoreQueryFilters(All).Where(known => known.Id == claim.Id)
                    .ExecuteUpdate(row => row.SetProperty(known => known.Value, closed.Value).SetProperty(known => known.Note, closed.Note));
            }
        },
        cancellationToken);

    private Task<int> StatesAsync(PersonalSeal seal, string prefix, CancellationToken cancellationToken) => EachAsync(
        "",
        (db, after) => db.Conversations.IgnoreQueryFilters(All).AsNoTracking()
#pragma warning disable CA1309 // The database compares; its collation is ordinal, and no other overload reaches it.
            .Where(row => string.Compare(row.Id, after) > 0 && !EF.Functions.Like(row.State, prefix + "%"))
#pragma warning restore CA1309
            .OrderBy(row => row.Id).Select(row => row.Id).Take(MostAtOnce),
        (db, ids) =>
        {
            foreach (var row in db.Conversations.IgnoreQueryFilters(All).AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.State }).ToList())
            {
                var state = seal.Close(row.State);
                db.Conversations.IgnoreQueryFilters(All).Where(known => known.Id == row.Id).ExecuteUpdate(update => update.SetProperty(known => known.State, state));
            }
        },
        cancellationToken);

    private async Task<int> ChatsAsync(PersonalSeal seal, string prefix, CancellationToken cancellationToken)
    {
        var all = 0;
        await using var db = store.Contexts.RentWithoutTenant();
        foreach (var chat in await db.DirectLineConversations.Select(chat => chat.Id).ToListAsync(cancellationToken))
        {
            all += await EachAsync(
                0L,
                (reading, after) => reading.DirectLineActivities.AsNoTracking()
                    .Where(entry => entry.ConversationId == chat && entry.Sequence > after && !EF.Functions.Like(entry.Json, prefix + "%"))
                    .OrderBy(entry => entry.Sequence).Select(entry => entry.Sequence).Take(MostAtOnce),
                (writing, numbers) =>
                {
                    foreach (var entry in writing.DirectLineActivities.AsNoTracking().Where(entry => entry.ConversationId == chat && numbers.Contains(entry.Sequence)).ToList())
                    {
                        var json = seal.Close(entry.Json);
                        writing.DirectLineActivities.Where(known => known.ConversationId == chat && known.Sequence == entry.Sequence)
                            .ExecuteUpdate(row => row.SetProperty(known => known.Json, json));
                    }
                },
                cancellationToken);
        }

        return all;
    }

    /// <summary>Goes on after the last of each bite, so that nothing is looked at twice.</summary>
    private async Task<int> EachAsync<TKey>(
        TKey first, Func<KamBotDb, TKey, IQueryable<TKey>> find, Action<KamBotDb, TKey[]> seal, CancellationToken cancellationToken)
    {
        var (all, after) = (0, first);
        while (true)
        {
            TKey[] keys;
            await using (var db = store.Contexts.RentWithoutTenant()) keys = await find(db, after).ToArrayAsync(cancellationToken);
            if (keys.Length == 0) return all;
            await store.WorkAsync(NoTenant, db =>
            {
                seal(db, keys);
                return 0;
            });
            (all, after) = (all + keys.Length, keys[^1]);
        }
    }
}
