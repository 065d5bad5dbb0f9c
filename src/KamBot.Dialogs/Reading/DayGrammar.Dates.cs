namespace KamBot.Dialogs.Reading;

internal sealed partial class DayGrammar
{
    private FoundDay? ReadDay(ref int at)
    {
        FoundDay? best = null;
        var furthest = at;
        Part<FoundDay>[] ways =
        [
            ReadNumericDate, ReadDayAndMonth, ReadMonthAndDay, ReadNthWeekday, ReadEdge, ReadPeriodDay, ReadWeekday, ReadCountedDay,
            ReadLoneDayOfMonth, ReadNamedDay,
        ];
        foreach (var way in ways)
        {
            var next = at;
            if (way(ref next) is not { } found || next <= furthest)
                continue;
            (best, furthest) = (found, next);
        }

        if (best is not null)
            at = SkipWeekdayBeside(furthest);
        return best;
    }

    // "1 December (Tue)", 12月1日 周二: the date decides, the weekday only belongs to it.
    private int SkipWeekdayBeside(int at)
    {
        if (!Is(at - 1, Mean.Number) && !Is(at - 1, Mean.DayMark) && !Is(at - 1, Mean.Month) && !Is(at - 1, Mean.Ordinal))
            return at;
        var opened = IsMark(at, '(') || IsMark(at, ',');
        var next = opened ? at + 1 : at;
        if (!Is(next, Mean.Weekday))
            return at;
        return IsMark(at, '(') && IsMark(next + 1, ')') ? next + 2 : next + 1;
    }

    private FoundDay? ReadNumericDate(ref int at)
    {
        if (!Is(at, Mean.Number) || tokens[at].Digits == 0 || tokens[at].Glued || at + 2 >= tokens.Count)
            return null;
        var mark = (char)tokens[at + 1].Value;
        if (tokens[at + 1].Mean != Mean.Mark || mark is not ('-' or '/' or '.') || tokens[at + 2].Digits == 0
            || !Is(at + 2, Mean.Number))
            return null;

        var first = tokens[at].Value;
        var second = tokens[at + 2].Value;
        var third = tokens[at + 2].End == (at + 3 < tokens.Count ? tokens[at + 3].Start : -1)
            && IsMark(at + 3, mark) && Is(at + 4, Mean.Number) ? tokens[at + 4] : (DayToken?)null;
        if (third is { } last)
        {
            at += 5;
            return (tokens[at - 5].Digits == 4 ? Exact(first, second, last.Value) : FullDate(first, second, last, mark))
                ?? FoundDay.Impossible;
        }

        // In Chinese 12-3 15:00 and 12.3下午 are dates; 2-3 alone is a range.
        var isClockBehind = order == DayOrder.MonthDay && (Is(at + 3, Mean.Part) || (Is(at + 3, Mean.Number) && IsMark(at + 4, ':')));
        if (!isClockBehind && (mark == '-' || IsFraction(at, mark)))
            return null;
        var (day, month) = Ordered(first, second, mark);
        at += mark == '.' && IsMark(at + 3, '.') ? 4 : 3;
        return Occurrence(month, day) ?? FoundDay.Impossible;
    }

    // "12.3" may be a version and "3/4 of them" a share: a short date needs a sign that it is one.
    private bool IsFraction(int at, char mark)
    {
        if (mark == '/')
            return IsShortJoint(at + 3);
        return !IsMark(at + 3, '.') && !(at == 0 && at + 3 == tokens.Count) && !Is(at - 1, Mean.Joint);
    }

    private FoundDay? FullDate(int first, int second, DayToken year, char mark)
    {
        var (day, month) = Ordered(first, second, mark);
        return year.Digits is 4 ? Exact(year.Value, month, day)
            : year.Digits is 2 && mark != '-' ? Exact(2000 + year.Value, month, day) : null;
    }

    private (int Day, int Month) Ordered(int first, int second, char mark)
    {
        var monthFirst = order == DayOrder.MonthDay || (order == DayOrder.SlashedMonthDay && mark != '.');
        return (monthFirst && first <= 12) || second > 12 ? (second, first) : (first, second);
    }

    private FoundDay? ReadDayAndMonth(ref int at)
    {
        var next = SkipWeekdayBefore(at);
        if (!Is(next, Mean.Number) && !Is(next, Mean.Ordinal) || tokens[next].Glued || tokens[next].Value is < 1 or > 31)
            return null;
        var number = tokens[next];
        next = SkipJoints(next + 1);
        var period = next;
        if (ReadPeriod(ref period) is not { Unit: DayUnit.Month } month || !(month.Named || number.Mean == Mean.Ordinal)
            || tokens[period - 1].Han)
            return null;
        at = period;
        return InMonth(month, number.Value) ?? FoundDay.Impossible;
    }

    private int SkipWeekdayBefore(int at)
    {
        if (!Is(at, Mean.Weekday))
            return at;
        var next = SkipJoints(at + 1);
        return Is(next, Mean.Number) || Is(next, Mean.Ordinal) || Is(next, Mean.Month) ? next : at;
    }

    private FoundDay? ReadMonthAndDay(ref int at)
    {
        var next = SkipWeekdayBefore(at);
        if (Number(at, 13, 9999) is not null && IsHanMonth(at + 1) && Is(at + 2, Mean.Number) && Is(at + 3, Mean.DayMark))
        {
            at += 4;
            return FoundDay.Impossible;
        }

        if (ReadPeriod(ref next) is not { Unit: DayUnit.Month } month)
            return null;
        next = SkipJoints(next);
        if (!Is(next, Mean.Number) && !Is(next, Mean.Ordinal))
            return null;
        var number = tokens[next];
        var marked = Is(next + 1, Mean.DayMark);
        if (number.Value is < 1 or > 31 || !(marked || number.Mean == Mean.Ordinal || (month.Named && !IsClock(next))))
            return null;
        at = marked ? next + 2 : next + 1;
        var year = IsMark(at, ',') ? at + 1 : at;
        if (month.FreeYear && Number(year, 1900, 2199) is { } stated)
        {
            at = year + 1;
            return Exact(stated, month.First.Month, number.Value) ?? FoundDay.Impossible;
        }

        return InMonth(month, number.Value) ?? FoundDay.Impossible;
    }

    private bool IsClock(int at) =>
        Is(at + 1, Mean.Meridiem) || Is(at + 1, Mean.HourMark) || Is(at + 1, Mean.Unit) || IsMark(at + 1, ':')
        || Is(at + 1, Mean.Measure);

    private FoundDay? ReadLoneDayOfMonth(ref int at)
    {
        var next = SkipWeekdayBefore(at);
        if (next >= tokens.Count || tokens[next].Glued || tokens[next].Value is < 1 or > 31)
            return null;
        var number = tokens[next].Value;
        if (number > 0 && Is(next, Mean.Number) && Is(next + 1, Mean.DayMark) && !Is(next + 2, Mean.After))
            at = next + 2;
        else if (Is(next, Mean.Ordinal) && tokens[next].Digits > 0 && IsLoneOrdinal(at, next))
            at = next + 1;
        else
            return null;
        return NextOfMonth(number);
    }

    // "the 12th floor" is no day: a known word, a mark or the end must follow, and "the" or a weekday come before.
    private bool IsLoneOrdinal(int first, int at) =>
        (at > first || at == 0 || Is(at - 1, Mean.Joint) || Is(at - 1, Mean.MovedTo)) && !Is(at + 1, Mean.Other)
        && !Is(at + 1, Mean.Unit);
}
