using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Reminders;

/// <summary>
/// One line of the dry run: who is reminded when, and why, or why not. <paramref name="LeftBecause"/> is null where the person is
/// reminded; <paramref name="Reason"/> is said in the asker's language.
/// </summary>
public sealed record Forecast(
    string UserId, string Name, ReminderKind Kind, DateTimeOffset LocalTime, LeftBecause? LeftBecause, Phrase Reason)
{
    /// <summary>How much the night would ask; null where nobody looked.</summary>
    public int? Lines { get; init; }
}
