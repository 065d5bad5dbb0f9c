namespace KamBot.Sales.Reminders;

/// <summary>How one person wants to be reminded. Kept whole as JSON; what is null is as KamBot came.</summary>
public sealed record ReminderSettings
{
    public static readonly ReminderSettings Usual = new();
    public const int UsualBudget = 5;
    public const int MostBudget = 12;
    public static readonly TimeOnly UsualNight = new(20, 30);
    public static readonly TimeOnly UsualMorning = new(7, 30);
    public static readonly TimeOnly UsualQuietFrom = new(22, 0);
    public static readonly TimeOnly UsualQuietUntil = new(7, 0);

    public static readonly IReadOnlyList<DayOfWeek> UsualDays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Kinds the person switched off, and on where they are off by themselves.</summary>
    public IReadOnlyList<ReminderKind>? Off { get; init; }
    public IReadOnlyList<ReminderKind>? On { get; init; }
    public TimeOnly? Night { get; init; }
    public TimeOnly? Morning { get; init; }
    public IReadOnlyList<DayOfWeek>? Days { get; init; }
    public TimeOnly? QuietFrom { get; init; }
    public TimeOnly? QuietUntil { get; init; }

    /// <summary>Whose public holidays count, such as <c>HK</c>; <see cref="NoRegion"/> for nobody's; null for those of the person's time zone.</summary>
    public string? Region { get; init; }

    /// <summary>At most so many messages on one day.</summary>
    public int? Budget { get; init; }

    /// <summary>Nothing before this day.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    public const string NoRegion = "-";

    public bool Wants(ReminderKind kind) =>
        kind == ReminderKind.Birthdays ? On?.Contains(kind) == true : Off?.Contains(kind) != true;

    public ReminderSettings With(ReminderKind kind, bool isWanted) => kind == ReminderKind.Birthdays
        ? this with { On = isWanted ? [kind] : null }
        : this with { Off = isWanted ? OrNull((Off ?? []).Where(each => each != kind)) : [.. (Off ?? []).Where(each => each != kind), kind] };

    private static List<ReminderKind>? OrNull(IEnumerable<ReminderKind> kinds) => kinds.ToList() is { Count: > 0 } some ? some : null;
}
