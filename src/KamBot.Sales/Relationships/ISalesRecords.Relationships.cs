using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>What is read about people, their posts and their deals.</summary>
public partial interface ISalesRecords
{
    /// <summary>People of the reader's accounts whose search name contains <paramref name="searchName"/>, those of recent accounts first.</summary>
    ValueTask<IReadOnlyList<Person>> FindPeopleAsync(Speaker reader, string searchName, int most, CancellationToken cancellationToken);

    /// <summary>The positions that these people hold or held, the oldest first.</summary>
    ValueTask<IReadOnlyList<Holding>> HoldingsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken);

    /// <summary>Who holds or held which position at the account, the oldest first.</summary>
    ValueTask<IReadOnlyList<Holding>> HoldingsAtAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Position>> PositionsAtAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Position>> PositionsAsync(
        Speaker reader, IReadOnlyCollection<Guid> positionIds, CancellationToken cancellationToken);

    /// <summary>The duplicates that were merged into the person.</summary>
    ValueTask<IReadOnlyList<Person>> MergedIntoAsync(Speaker reader, Guid personId, CancellationToken cancellationToken);

    /// <summary>
    /// Every claim about the person or leading to the person, also those that only their authors may read: for giving them to another
    /// person in a merge, never for showing.
    /// </summary>
    ValueTask<IReadOnlyList<Claim>> ClaimsToMoveAsync(Speaker reader, Guid personId, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Attendance>> AttendancesOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Call>> CallsAsync(
        Speaker reader, IReadOnlyCollection<Guid> callIds, CancellationToken cancellationToken);

    /// <summary>All promises and actions at the account, whosever list they stand in; those made last first, at most 500.</summary>
    ValueTask<IReadOnlyList<Commitment>> CommitmentsAtAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);
}
