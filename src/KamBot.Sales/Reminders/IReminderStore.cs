using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>Whom to look at, of all tenants. Reads in pages; what a look leads to is written whole or not at all.</summary>
public interface IReminderStore
{
    /// <summary>People who spoke and are not reminded yet, or who have moved to another time zone since: any of them, at most so many.</summary>
    Task<IReadOnlyList<Acquaintance>> NewOrMovedAsync(int most, CancellationToken cancellationToken);

    /// <summary>People whose next look has come, the longest waiting first.</summary>
    Task<IReadOnlyList<Acquaintance>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken);

    /// <summary>Everybody of a tenant, by user id from after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<Acquaintance>> AllAsync(string tenantId, string after, int most, CancellationToken cancellationToken);

    /// <summary>What these people of one tenant were told and are to be told since <paramref name="since"/>.</summary>
    Task<IReadOnlyList<Notice>> NoticesAsync(
        string tenantId, IReadOnlyCollection<string> userIds, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Calls of these people of one tenant that were planned, are not documented and start in the span.</summary>
    Task<IReadOnlyList<Call>> PlannedCallsAsync(
        string tenantId, IReadOnlyCollection<string> userIds, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>When the person spoke to KamBot last, anywhere; null for never.</summary>
    Task<DateTimeOffset?> SpokeAtAsync(string tenantId, string userId, CancellationToken cancellationToken);

    /// <summary>Writes all or nothing. False where somebody else was first.</summary>
    Task<bool> TryKeepAsync(string tenantId, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken);
}

/// <summary>Somebody who spoke with KamBot, and how they are reminded; null where that is not reckoned yet.</summary>
public sealed record Acquaintance(Speaker Speaker, RemindedPerson? Reminded);
