namespace KamBot.Dialogs.Reading;

internal sealed partial class DayGrammar
{
    // "the first Monday of December", "last Friday of the month", 12月第一个周一, 这个月最后一个周五.
    private FoundDay? ReadNthWeekday(ref int at)
    {
        var next = at;
        if (ReadPeriod(ref next) is { Unit: DayUnit.Month } before && ReadNth(ref next, SkipJoints(next)) is var (place, weekday))
        {
            at = next;
            return NthOf(before, place, weekday);
        }

        next = at;
        if (ReadNth(ref next, at) is not var (count, day))
            return null;
        next = SkipJoints(next);
        if (ReadPeriod(ref next) is not { Unit: DayUnit.Month } month)
            return null;
        at = next;
        return NthOf(month, count, day);
    }

    private (int Place, int Weekday)? ReadNth(ref int at, int from)
    {
        var isLast = Is(from, Mean.Shift) && tokens[from].Value == -1;
        if (!isLast && !(Is(from, Mean.Ordinal) && tokens[from].Value is -1 or >= 1 and <= 5) || !Is(from + 1, Mean.Weekday))
            return null;
        at = from + 2;
        return (isLast ? -1 : tokens[from].Value, tokens[from + 1].Value);
    }

    // One that is over is the next month's, or the next year's where the month was named.
    private FoundDay? NthOf(DayPeriod month, int place, int weekday)
    {
        for (var turn = 0; turn < 2; turn++)
        {
            var unit = month.FreeYear ? DayUnit.Year : DayUnit.Month;
            if (DayArithmetic.Add(month.First, unit, LooksBack ? -turn : turn) is not { } first || NthIn(first, place, weekday) is not { } day)
                return FoundDay.Impossible;
            if (!(month.Bare || month.FreeYear) || (LooksBack ? day <= _today : day >= _today))
                return new(day);
        }

        return null;
    }

    private static DateOnly? NthIn(DateOnly first, int place, int weekday)
    {
        var start = first.AddDays(((weekday - IsoWeekday(first)) % 7 + 7) % 7);
        var all = Enumerable.Range(0, 5).Select(week => start.AddDays(7 * week)).Where(day => day.Month == first.Month).ToList();
        return place == -1 ? all[^1] : place <= all.Count ? all[place - 1] : null;
    }

    // "Q1", "Q1 2027", 2027年第一季度, 明年一季度: the next one of that number, the current one included.
    private DayPeriod? ReadNumberedQuarter(ref int at, int? year)
    {
        if (!Is(at, Mean.QuarterOfYear) || tokens[at].Glued)
            return null;
        var month = (tokens[at++].Value * 3) - 2;
        if (year is null && Number(at, 1900, 2199) is { } stated)
        {
            (year, at) = (stated, at + 1);
        }

        var nearest = new DateOnly(_today.Year, month, 1);
        var isOver = LooksBack ? nearest > _today : nearest.AddMonths(3) <= _today;
        return year is { } known
            ? new DayPeriod(DayUnit.Quarter, new DateOnly(known, month, 1), Named: true)
            : new DayPeriod(DayUnit.Quarter, nearest.AddYears(isOver ? LooksBack ? -1 : 1 : 0), Named: true, FreeYear: true);
    }
}
