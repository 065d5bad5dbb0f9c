using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>
/// What the sales side reads. Every answer holds only the reader's tenant, only what the reader may see (a rep: own accounts; a manager
/// and operations: all), and nothing withdrawn. Writing is part of the turn's commit.
/// </summary>
public partial interface ISalesRecords
{
    /// <summary>The reader's accounts touched last, youngest first.</summary>
    ValueTask<IReadOnlyList<Account>> RecentAccountsAsync(Speaker reader, int most, CancellationToken cancellationToken);

    /// <summary>Accounts whose search name contains <paramref name="searchName"/>, recent ones first.</summary>
    ValueTask<IReadOnlyList<Account>> FindAccountsAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken);

    ValueTask<Account?> AccountAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Account>> AccountsAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);

    /// <summary>The account's people, those met last first; at most 200.</summary>
    ValueTask<IReadOnlyList<Person>> PeopleOfAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);

    ValueTask<Person?> PersonAsync(Speaker reader, Guid personId, CancellationToken cancellationToken);

    ValueTask<Call?> CallAsync(Speaker reader, Guid callId, CancellationToken cancellationToken);

    /// <summary>The reader's own calls that start in the span, earliest first.</summary>
    ValueTask<IReadOnlyList<Call>> CallsBetweenAsync(
        Speaker reader, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The calls in the span of everybody whose calls the reader may see: a rep's own, for a manager those of the team.</summary>
    ValueTask<IReadOnlyList<Call>> TeamCallsBetweenAsync(
        Speaker reader, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The reader's own planned calls without a report, earliest first: those that start before <paramref name="before"/>.</summary>
    ValueTask<IReadOnlyList<Call>> UndocumentedCallsAsync(
        Speaker reader, DateTimeOffset before, int most, CancellationToken cancellationToken);

    /// <summary>The account's documented calls, youngest first.</summary>
    ValueTask<IReadOnlyList<Call>> DocumentedCallsAsync(
        Speaker reader, Guid accountId, int most, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Attendance>> AttendanceOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> callIds, CancellationToken cancellationToken);

    /// <summary>How many documented calls there were with each of these people; people without any are missing.</summary>
    ValueTask<IReadOnlyDictionary<Guid, int>> VisitsAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken);

    /// <summary>
    /// The reader's commitments still to be looked after: open ones, and key actions done but not verified. Those due first come first,
    /// those without a day last. All accounts where <paramref name="accountId"/> is null.
    /// </summary>
    ValueTask<IReadOnlyList<Commitment>> OpenCommitmentsAsync(
        Speaker reader, Guid? accountId, CancellationToken cancellationToken);

    ValueTask<Commitment?> CommitmentAsync(Speaker reader, Guid commitmentId, CancellationToken cancellationToken);

    /// <summary>Claims about these subjects, oldest first; another author's private ones are left out.</summary>
    ValueTask<IReadOnlyList<Claim>> ClaimsAboutAsync(
        Speaker reader, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken);

    /// <summary>Those of these people whose role somebody told already.</summary>
    ValueTask<IReadOnlySet<Guid>> IntroducedAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken);

    /// <summary>Names of colleagues by user id; who never spoke with KamBot and stands in no file of people is missing.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> ColleaguesAsync(
        Speaker reader, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken);

    /// <summary>Everything one call or message brought, so that it can be taken back.</summary>
    ValueTask<SourcedRecords> FromSourceAsync(Speaker reader, Guid sourceId, CancellationToken cancellationToken);
}

/// <summary>The records that one call or message brought into being.</summary>
public sealed record SourcedRecords(IReadOnlyList<Claim> Claims, IReadOnlyList<Commitment> Commitments);
