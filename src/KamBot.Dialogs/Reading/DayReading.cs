namespace KamBot.Dialogs.Reading;

/// <summary>
/// A day, and a time where one was said, in the person's own zone. <see cref="Start"/> and <see cref="Length"/> are the
/// characters of the given text that were understood.
/// </summary>
public readonly record struct DayReading(DateOnly Day, TimeOnly? Time, int Start, int Length);

/// <summary>Where an incomplete day is looked for: a plan looks ahead, a report looks back.</summary>
public enum DayPreference
{
    Future,
    Past,
}
