using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Rights;

/// <summary>Who decides what waits for a manager: managers, and while one of them is away the deputy. What they do not see they cannot decide.</summary>
internal sealed class Deciders(ISalesRecords records, RoleOf roleOf)
{
    public async ValueTask<bool> MayAsync(Speaker speaker, CancellationToken cancellationToken) =>
        speaker.Role == SpeakerRole.Manager
        || (await records.DeputisedAsync(speaker, cancellationToken)).Any(absent => roleOf(speaker.TenantId, absent) == SpeakerRole.Manager);
}
