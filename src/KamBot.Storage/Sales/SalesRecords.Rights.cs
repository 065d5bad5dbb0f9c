using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Rights;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>Rights, and who did what.</summary>
internal partial class SalesRecords
{
    private const int MostOfOnePerson = 5000;

    public async ValueTask<IReadOnlySet<Guid>> ClosedAmongAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken)
    {
        var closed = accountIds.ToHashSet();
        var seen = await AccountsAsync(reader, accountIds, cancellationToken);
        closed.ExceptWith(seen.Where(account => SeesAll(reader) || account.OwnerId == reader.UserId).Select(account => account.Id));
        Guid[] others = [.. seen.Select(account => account.Id).Where(closed.Contains)];
        if (others.Length > 0)
            closed.ExceptWith(await ListAsync(reader, db => Queries.Workable(db, others, reader.UserId), cancellationToken));
        return closed;
    }

    public virtual async ValueTask<bool> HasReadSharesAsync(Speaker reader, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.ReadShares(db, reader.UserId), cancellationToken)).Count > 0;

    public async ValueTask<bool> SeesOwnerAsync(Speaker reader, string ownerId, CancellationToken cancellationToken) =>
        SeesAll(reader) || ownerId == reader.UserId
        || (await ListAsync(reader, db => Queries.SightsOf(db, reader.UserId, ownerId), cancellationToken)).Count > 0;

    public async ValueTask<IReadOnlyList<string>> TeamAsync(Speaker reader, CancellationToken cancellationToken) =>
        SeesAll(reader) ? [Sight.Everybody] : await ListAsync(reader, db => Queries.Team(db, reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Share>> SharesOfAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Shares(db, accountId, SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Sight>> DeputiesAsync(Speaker reader, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Deputies(db, reader.UserId, db.Now), cancellationToken);

    public async ValueTask<IReadOnlyList<Sight>> SightsFromAsync(Speaker reader, Guid sourceId, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reader, db => Queries.SightsFrom(db, sourceId), cancellationToken)).Where(sight => sight.ForId == reader.UserId)];

    public ValueTask<IReadOnlyList<string>> DeputisedAsync(Speaker reader, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Deputised(db, reader.UserId), cancellationToken);

    public async ValueTask<IReadOnlyList<Account>> AccountsOwnedByAsync(
        Speaker reader, string ownerId, int most, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reader, db => Queries.AccountsOwnedBy(db, ownerId, most, SeesAll(reader), reader.UserId), cancellationToken))
            .OrderBy(account => account.SearchName, StringComparer.Ordinal)];

    public async ValueTask<Belongings> BelongingsAsync(
        Speaker reader, string ownerId, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. accountIds];
        var (all, user) = (SeesAll(reader), reader.UserId);
        return new Belongings(
            await ListAsync(reader, db => Queries.PlannedCallsAt(db, ownerId, ids, all, user), cancellationToken),
            await ListAsync(reader, db => Queries.OpenCommitmentsAtAll(db, ownerId, ids, all, user), cancellationToken),
            await ListAsync(reader, db => Queries.OpenDealsAtAll(db, ownerId, ids, all, user), cancellationToken));
    }

    public async ValueTask<HandOver?> HandOverAsync(Speaker reader, Guid handOverId, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.HandOver(db, handOverId), cancellationToken))
        .SingleOrDefault(each => reader.UserId == each.FromId || reader.UserId == each.ToId || reader.UserId == each.ById);

    public async ValueTask<int> OwnedAsync(Speaker reader, string userId, CancellationToken cancellationToken)
    {
        if (reader.Role != SpeakerRole.Administrator && reader.UserId != userId) return 0;
        await using var db = contexts.Rent(reader.TenantId);
        return await db.Accounts.CountAsync(account => account.OwnerId == userId, cancellationToken);
    }

    /// <summary>Claims of others about nobody in particular are not theirs; private ones of their own are.</summary>
    public async ValueTask<UserRecords?> UserRecordsAsync(Speaker reader, string userId, CancellationToken cancellationToken)
    {
        if (reader.Role != SpeakerRole.Administrator && reader.UserId != userId) return null;
        var isOwn = reader.UserId == userId;
        await using var db = contexts.Rent(reader.TenantId);
        return new UserRecords
        {
            Speaker = await db.Speakers.AsNoTracking().FirstOrDefaultAsync(s => s.UserId == userId, cancellationToken),
            Colleague = await db.Colleagues.AsNoTracking().FirstOrDefaultAsync(c => c.UserId == userId, cancellationToken),
            Reminders = await db.RemindedPeople.AsNoTracking().FirstOrDefaultAsync(r => r.UserId == userId, cancellationToken),
            Accounts = await db.Accounts.AsNoTracking().Where(a => a.OwnerId == userId).OrderBy(a => a.SearchName).Take(MostOfOnePerson).ToListAsync(cancellationToken),
            Calls = await db.Calls.AsNoTracking().Where(c => c.OwnerId == userId).OrderBy(c => c.StartsAt).Take(MostOfOnePerson).ToListAsync(cancellationToken),
            Commitments = await db.Commitments.AsNoTracking().Where(c => c.OwnerId == userId).OrderBy(c => c.CreatedAt).Take(MostOfOnePerson).ToListAsync(cancellationToken),

            // What they noted for themselves alone is given to themselves alone.
            Claims = await db.Claims.AsNoTracking().Where(c => c.AuthorId == userId && (isOwn || c.Visibility == KamBot.Sales.Relationships.Visibility.Account))
                .OrderBy(c => c.At).Take(MostOfOnePerson).ToListAsync(cancellationToken),
            Shares = await db.Shares.AsNoTracking().Where(s => s.UserId == userId || s.ById == userId).ToListAsync(cancellationToken),
            Sights = await db.Sights.AsNoTracking().Where(s => s.UserId == userId || s.ForId == userId).Take(MostOfOnePerson).ToListAsync(cancellationToken),
            Acts = await db.AuditEntries.AsNoTracking().Where(e => e.AuthorId == userId).OrderByDescending(e => e.At).Take(MostOfOnePerson).ToListAsync(cancellationToken),
            Conversations = await db.Conversations.CountAsync(c => c.UserId == userId, cancellationToken),
        };
    }

    public async ValueTask<IReadOnlyList<AuditEntry>> AuditAsync(Speaker reader, AuditQuestion question, CancellationToken cancellationToken)
    {
        if (reader.Role is not (SpeakerRole.Operations or SpeakerRole.Administrator)) return [];
        await using var db = contexts.Rent(reader.TenantId);
        var lines = db.AuditEntries.AsNoTracking();
        if (question.UserId is { } user) lines = lines.Where(entry => entry.AuthorId == user);
        if (question.Act is { } act) lines = lines.Where(entry => entry.Act.StartsWith(act));
        if (question.From is { } from) lines = lines.Where(entry => entry.At >= from);
        if (question.Until is { } until) lines = lines.Where(entry => entry.At < until);
        return await lines.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Skip(question.Skip).Take(question.Most).ToListAsync(cancellationToken);
    }
}
