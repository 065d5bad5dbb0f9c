using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Sales;

/// <summary>Reads about people, posts and deals.</summary>
internal partial class SalesRecords
{
    private const int MostDeals = 100;
    private const int MostCommitments = 500;
    private const int MostMerges = 8;

    public ValueTask<IReadOnlyList<Person>> FindPeopleAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => SeesAll(reader)
                ? Queries.PeopleNamed(db, searchName, most)
                : Queries.OwnPeopleNamed(db, reader.UserId, searchName, most),
            cancellationToken);

    public ValueTask<IReadOnlyList<Holding>> HoldingsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.HoldingsOf(db, [.. personIds], SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Holding>> HoldingsAtAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.HoldingsAt(db, accountId, SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Position>> PositionsAtAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.PositionsAt(db, accountId, SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Position>> PositionsAsync(
        Speaker reader, IReadOnlyCollection<Guid> positionIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Positions(db, [.. positionIds], SeesAll(reader), reader.UserId), cancellationToken);

    /// <summary>What was merged into a merged one belongs to the person too.</summary>
    public async ValueTask<IReadOnlyList<Person>> MergedIntoAsync(Speaker reader, Guid personId, CancellationToken cancellationToken) =>
        [.. (await MergesAsync(reader, [personId], cancellationToken)).Select(merge => merge.Duplicate)];

    public async ValueTask<IReadOnlyList<Claim>> ClaimsToMoveAsync(Speaker reader, Guid personId, CancellationToken cancellationToken)
    {
        var about = await ListAsync(reader, db => Queries.ClaimsOn(db, personId, SeesAll(reader), reader.UserId), cancellationToken);
        var towards = await ListAsync(reader, db => Queries.ClaimsTowards(db, personId, SeesAll(reader), reader.UserId), cancellationToken);
        return [.. about.Concat(towards).DistinctBy(claim => claim.Id)];
    }

    public ValueTask<IReadOnlyList<Attendance>> AttendancesOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.AttendancesOf(db, [.. personIds], SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Call>> CallsAsync(
        Speaker reader, IReadOnlyCollection<Guid> callIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Calls(db, [.. callIds], SeesAll(reader), reader.UserId), cancellationToken);

    public async ValueTask<IReadOnlyList<Commitment>> CommitmentsAtAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        [.. (await ListAsync(reader, db => Queries.CommitmentsAt(db, accountId, SeesAll(reader), reader.UserId), cancellationToken))
            .Take(MostCommitments)];

    /// <summary>Visits of merged duplicates count for the entry that stayed; a call at which both were is one visit.</summary>
    public virtual async ValueTask<IReadOnlyDictionary<Guid, int>> VisitsAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var merges = await MergesAsync(reader, personIds, cancellationToken);
        if (merges.Count == 0)
        {
            return new Dictionary<Guid, int>(await ListAsync(
                reader, db => Queries.Visits(db, [.. personIds], SeesAll(reader), reader.UserId), cancellationToken));
        }

        var stays = merges.ToDictionary(merge => merge.Duplicate.Id, merge => merge.StaysId);
        Guid[] all = [.. personIds.Union(stays.Keys)];
        var calls = await ListAsync(reader, db => Queries.VisitedCalls(db, all, SeesAll(reader), reader.UserId), cancellationToken);
        return calls.Select(visit => (Person: stays.GetValueOrDefault(visit.Key, visit.Key), Call: visit.Value)).Distinct()
            .GroupBy(visit => visit.Person).ToDictionary(visits => visits.Key, visits => visits.Count());
    }

    private async ValueTask<IReadOnlyList<(Person Duplicate, Guid StaysId)>> MergesAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken)
    {
        var stays = personIds.ToDictionary(id => id, id => id);
        var merges = new List<(Person, Guid)>();
        Guid[] asked = [.. personIds];
        for (var depth = 0; depth < MostMerges && asked.Length > 0; depth++)
        {
            var found = (await ListAsync(reader, db => Queries.MergedInto(db, asked, SeesAll(reader), reader.UserId), cancellationToken))
                .Where(person => !stays.ContainsKey(person.Id)).ToList();
            foreach (var person in found)
            {
                stays[person.Id] = stays[person.MergedIntoId!.Value];
                merges.Add((person, stays[person.Id]));
            }

            asked = [.. found.Select(person => person.Id)];
        }

        return merges;
    }
}
