namespace KamBot.Sales.Reminders;

/// <summary>What reminders need of the host: public holidays, and the zone of people whose channel tells none.</summary>
public sealed record ReminderSurroundings
{
    public PublicHolidays Holidays { get; init; } = PublicHolidays.Known;
    public TimeZoneInfo DefaultZone { get; init; } = TimeZoneInfo.Utc;

    public TimeZoneInfo ZoneOf(string? name) =>
        name is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : DefaultZone;
}
