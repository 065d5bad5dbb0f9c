using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Reminders;

/// <summary>
/// Asks who is due and puts a notice in the outbox for each, with the person's next look in the same transaction. Harmless when
/// repeated, killed, or run by two hosts at once: a notice is unique per person, kind and local day, a person has a version.
/// </summary>
public sealed class DueScan(IReminderStore store, ReminderSurroundings around, TimeProvider clock)
{
    public Task<ScanResult> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException($"{store} {around} {clock}");

    /// <summary>Who of the asker's tenant will be reminded from now until the same time tomorrow, and why. Writes nothing; empty for a rep.</summary>
    public Task<IReadOnlyList<Forecast>> ForecastAsync(Speaker asker, CancellationToken cancellationToken) => throw new NotSupportedException($"{asker}");
}
