namespace KamBot.Dialogs.Reading;

internal sealed partial class DayGrammar
{
    private FoundDay? ReadNamedDay(ref int at)
    {
        if (Is(at, Mean.Day))
            return new(_today.AddDays(tokens[at++].Value));
        if (!Is(at, Mean.Shift) || !Is(at + 1, Mean.Unit) || tokens[at + 1].Value != (int)DayUnit.Day)
            return null;
        // "the next day", 次日
        at += 2;
        return new(_today.AddDays(tokens[at - 2].Value));
    }

    private FoundDay? ReadWeekday(ref int at)
    {
        int? shift = null;
        while (Is(at, Mean.Shift))
            shift = (shift ?? 0) + tokens[at++].Value;
        if (Is(at, Mean.Measure))
            at++;
        if (!Is(at, Mean.Weekday) || tokens[at].Glued)
            return null;
        var weekday = tokens[at++];
        if (shift is { } weeks)
            return InWeek(weekday.Value, weeks);
        if (weekday.Weak && !HasCompany(at - 1))
            return null;
        if (ReadWeekBehind(ref at, weekday.Value) is { } inWeek)
            return inWeek;

        var ahead = ((weekday.Value - IsoWeekday(_today)) % 7 + 7) % 7;
        var days = LooksBack ? ahead - 7 : ahead == 0 ? 7 : ahead;
        return new(_today.AddDays(days), MayBeToday: ahead == 0);
    }

    // "Tuesday next week", "Tuesday of next week", and the British "Tuesday week".
    private FoundDay? ReadWeekBehind(ref int at, int weekday)
    {
        var next = SkipJoints(at);
        if (ReadPeriod(ref next) is not { Unit: DayUnit.Week } week || (week.Bare && tokens[next - 1].Han))
            return null;
        var plain = at + 1 == next && week.Bare;
        if (week.Bare && !plain)
            return null;
        at = next;
        if (!week.Bare)
            return new(week.First.AddDays(weekday - 1));
        var ahead = ((weekday - IsoWeekday(_today)) % 7 + 7) % 7;
        return new(_today.AddDays((ahead == 0 ? 7 : ahead) + 7));
    }

    private bool HasCompany(int at) =>
        tokens.Count == 1 || IsShortJoint(at - 1) || Is(at + 1, Mean.Number) || Is(at + 1, Mean.Part)
        || Is(at + 1, Mean.At) || Is(at + 1, Mean.Ordinal);

    // "on" and "by", but not "the sun".
    private bool IsShortJoint(int at) =>
        Is(at, Mean.Joint) && tokens[at] is { Han: false, End: var end, Start: var start } && end - start == 2;

    private FoundDay? InWeek(int weekday, int weeks) =>
        DayArithmetic.Add(DayArithmetic.FirstDay(_today, DayUnit.Week), DayUnit.Week, weeks) is { } monday
            ? new(monday.AddDays(weekday - 1)) : null;

    private static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    // "in 3 days", "two weeks ago", 三天后, "a week from Tuesday", "a week tomorrow".
    private FoundDay? ReadCountedDay(ref int at)
    {
        var ahead = Is(at, Mean.In) || Is(at, Mean.Within);
        if (ahead)
            at++;
        if (ReadCount(ref at) is not var (count, unit) || unit < DayUnit.Day)
            return null;

        var start = _today;
        if (Is(at, Mean.After) || Is(at, Mean.Within))
            at++;
        else if (Is(at, Mean.Ago))
            (count, at) = (-count, at + 1);
        else if (!ahead && ReadCountedFrom(ref at, unit) is { } from)
            start = from.Day;
        else if (!ahead)
            return null;
        return DayArithmetic.Add(start, unit, count) is { } day ? new(day) : null;
    }

    private FoundDay? ReadCountedFrom(ref int at, DayUnit unit)
    {
        var linked = Is(at, Mean.From) || (unit == DayUnit.Week && Is(at, Mean.Joint));
        if (!linked && !(unit == DayUnit.Week && Is(at, Mean.Day)))
            return null;
        at = SkipJoints(linked ? at + 1 : at);
        return ReadDay(ref at);
    }

    private (int Count, DayUnit Unit)? ReadCount(ref int at)
    {
        if (!Is(at, Mean.Number) && !Is(at, Mean.One) || tokens[at].Glued)
            return null;
        var count = tokens[at++].Value;
        if (Is(at, Mean.Measure))
            at++;
        // 三日内, 三日後
        if (Is(at, Mean.DayMark) && tokens[at].Value == 1 && (Is(at + 1, Mean.After) || Is(at + 1, Mean.Within)))
        {
            at++;
            return (count, DayUnit.Day);
        }

        if (!Is(at, Mean.Unit) || (IsHanMonth(at) && !Is(at - 1, Mean.Measure)))
            return null;
        return (count, (DayUnit)tokens[at++].Value);
    }

    // "in two hours", 半小时后: a moment, not a day.
    private DateTime? ReadMoment(ref int at)
    {
        var next = at;
        var ahead = Is(next, Mean.In) || Is(next, Mean.Within);
        if (ahead)
            next++;
        if (ReadCount(ref next) is not var (count, unit) || unit > DayUnit.Hour)
            return null;
        if (Is(next, Mean.After) || Is(next, Mean.Within))
            next++;
        else if (Is(next, Mean.Ago))
            (count, next) = (-count, next + 1);
        else if (!ahead)
            return null;
        at = next;
        return now.AddMinutes(unit == DayUnit.Hour ? 60 * count : count);
    }

    private static FoundDay? Exact(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(new DateOnly(year, month, day)) : null;

    private FoundDay? InMonth(DayPeriod month, int day) =>
        month.FreeYear ? Occurrence(month.First.Month, day) : Exact(month.First.Year, month.First.Month, day);

    // Eight years: the longest wait for a 29 February is over a century without one.
    private FoundDay? Occurrence(int month, int day)
    {
        for (var years = 0; years <= 8; years++)
        {
            var found = Exact(_today.Year + (LooksBack ? -years : years), month, day);
            if (found is { } date && (LooksBack ? date.Day <= _today : date.Day >= _today))
                return found;
        }

        return null;
    }

    private FoundDay? NextOfMonth(int day)
    {
        var first = DayArithmetic.FirstDay(_today, DayUnit.Month);
        for (var months = 0; months <= 2; months++)
        {
            var month = first.AddMonths(LooksBack ? -months : months);
            var found = Exact(month.Year, month.Month, day);
            if (found is { } date && (LooksBack ? date.Day <= _today : date.Day >= _today))
                return found;
        }

        return null;
    }
}
