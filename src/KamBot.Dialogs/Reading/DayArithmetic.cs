namespace KamBot.Dialogs.Reading;

/// <summary>Counting with weeks that start on Monday and end, for work, on Friday.</summary>
internal static class DayArithmetic
{
    internal static DateOnly FirstDay(DateOnly day, DayUnit unit) => unit switch
    {
        DayUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        DayUnit.Month => new DateOnly(day.Year, day.Month, 1),
        DayUnit.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        DayUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => day,
    };

    /// <summary>Null beyond a century: nobody plans so far, and the calendar must not overflow.</summary>
    internal static DateOnly? Add(DateOnly day, DayUnit unit, int count)
    {
        if (Math.Abs(count) > (unit switch { DayUnit.Year => 100, DayUnit.Quarter => 400, DayUnit.Month => 1_200, _ => 5_000 }))
            return null;
        return unit switch
        {
            DayUnit.Day => day.AddDays(count),
            DayUnit.WorkingDay => AddWorkingDays(day, count),
            DayUnit.Week => day.AddDays(7 * count),
            DayUnit.Month => day.AddMonths(count),
            DayUnit.Quarter => day.AddMonths(3 * count),
            DayUnit.Year => day.AddYears(count),
            _ => null,
        };
    }

    /// <summary>0 the first day, 1 the middle, 2 the last (of a week: Friday).</summary>
    internal static DateOnly Edge(DateOnly first, DayUnit unit, int edge) => (unit, edge) switch
    {
        (_, 0) => first,
        (DayUnit.Week, 1) => first.AddDays(2),
        (DayUnit.Week, _) => first.AddDays(4),
        (DayUnit.Month, 1) => first.AddDays(14),
        (DayUnit.Month, _) => first.AddMonths(1).AddDays(-1),
        (DayUnit.Quarter, 1) => first.AddMonths(1).AddDays(14),
        (DayUnit.Quarter, _) => first.AddMonths(3).AddDays(-1),
        (_, 1) => first.AddMonths(6),
        _ => first.AddYears(1).AddDays(-1),
    };

    private static DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return day;
    }
}
