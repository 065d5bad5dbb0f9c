namespace KamBot.Dialogs.Reading;

/// <summary>
/// A week, month, quarter or year by its first day. Named: a month by its name. FreeYear: no year was said. Bare:
/// neither this, next nor last was said.
/// </summary>
internal readonly record struct DayPeriod(DayUnit Unit, DateOnly First, bool Named = false, bool FreeYear = false, bool Bare = false);

internal sealed partial class DayGrammar
{
    private DayPeriod? ReadPeriod(ref int at)
    {
        var next = at;
        int? shift = null;
        while (Is(next, Mean.Shift))
            shift = (shift ?? 0) + tokens[next++].Value;
        if (shift is not null && Is(next, Mean.Measure))
            next++;

        var period = Is(next, Mean.Unit) ? ReadUnitPeriod(ref next, shift)
            : Is(next, Mean.Month) ? ReadNamedMonth(ref next, shift)
            : shift is null ? ReadNumberedPeriod(ref next) : null;
        if (period is not null)
            at = next;
        return period;
    }

    private DayPeriod? ReadUnitPeriod(ref int at, int? shift)
    {
        var unit = (DayUnit)tokens[at].Value;
        if (unit < DayUnit.Week)
            return null;
        at++;
        // 下个月月底, 明年年初
        if (shift is not null && Is(at, Mean.Unit) && tokens[at].Han && tokens[at].Value == (int)unit)
            at++;
        var first = DayArithmetic.Add(DayArithmetic.FirstDay(_today, unit), unit, shift ?? 0);
        if (first is null)
            return null;
        // 明年3月
        if (unit == DayUnit.Year && shift is not null && Number(at, 1, 12) is { } month && IsHanMonth(at + 1))
        {
            at += 2;
            return new DayPeriod(DayUnit.Month, new DateOnly(first.Value.Year, month, 1), Named: true);
        }

        // 明年一季度
        if (unit == DayUnit.Year && shift is not null && ReadNumberedQuarter(ref at, first.Value.Year) is { } quarter)
            return quarter;

        return new DayPeriod(unit, first.Value, Bare: shift is null);
    }

    private DayPeriod? ReadNamedMonth(ref int at, int? shift)
    {
        var month = tokens[at++].Value;
        if (Number(at, 1900, 2199) is { } year)
        {
            at++;
            return new DayPeriod(DayUnit.Month, new DateOnly(year, month, 1), Named: true);
        }

        var next = SkipJoints(at);
        if (Is(next, Mean.Shift) && Is(next + 1, Mean.Unit) && tokens[next + 1].Value == (int)DayUnit.Year)
        {
            at = next + 2;
            return new DayPeriod(DayUnit.Month, new DateOnly(_today.Year + tokens[next].Value, month, 1), Named: true);
        }

        return new DayPeriod(DayUnit.Month, MonthNear(month, shift), Named: true, FreeYear: true);
    }

    // 2027年3月 and 3月. Not "3 months", which counts.
    private DayPeriod? ReadNumberedPeriod(ref int at)
    {
        int? year = null;
        if (Number(at, 1900, 2199) is { } stated && Is(at + 1, Mean.Unit) && tokens[at + 1].Value == (int)DayUnit.Year)
        {
            year = stated;
            at += 2;
        }

        if (Number(at, 1, 12) is { } month && !tokens[at].Glued && IsHanMonth(at + 1))
        {
            at += 2;
            var first = year is { } known ? new DateOnly(known, month, 1) : MonthNear(month, null);
            return new DayPeriod(DayUnit.Month, first, Named: true, FreeYear: year is null);
        }

        if (ReadNumberedQuarter(ref at, year) is { } quarter)
            return quarter;

        return year is { } whole ? new DayPeriod(DayUnit.Year, new DateOnly(whole, 1, 1)) : null;
    }

    private bool IsHanMonth(int at) =>
        Is(at, Mean.Unit) && tokens[at] is { Han: true, Value: (int)DayUnit.Month };

    // The month's next occurrence, the current one included; looking back or with "last": its latest.
    private DateOnly MonthNear(int month, int? shift)
    {
        var back = LooksBack || shift < 0;
        var difference = month - _today.Month;
        var years = back ? (difference > 0 ? -1 : 0) : difference < 0 ? 1 : 0;
        return new DateOnly(_today.Year + years, month, 1);
    }

    private FoundDay? ReadEdge(ref int at)
    {
        int edge;
        DayPeriod? period;
        if (Is(at, Mean.Edge))
        {
            edge = tokens[at++].Value;
            at = SkipJoints(at);
            period = ReadPeriod(ref at);
        }
        else
        {
            period = ReadPeriod(ref at);
            var within = Is(at, Mean.Within);
            if ((!within && !(Is(at, Mean.Edge) && tokens[at].Han)) || (within && period is { Bare: true }))
                return null;
            edge = within ? 2 : tokens[at].Value;
            at++;
        }

        return period is { } known ? EdgeOf(known, edge) : null;
    }

    // The beginning of the month is the next one when this one is over; looking back, the last one.
    private FoundDay EdgeOf(DayPeriod period, int edge)
    {
        var day = DayArithmetic.Edge(period.First, period.Unit, edge);
        var passed = LooksBack ? day > _today : day < _today;
        if (!passed || !(period.Bare || period.FreeYear))
            return new(day);
        var unit = period.FreeYear ? DayUnit.Year : period.Unit;
        var moved = DayArithmetic.Add(period.First, unit, LooksBack ? -1 : 1) ?? period.First;
        return new(DayArithmetic.Edge(moved, period.Unit, edge));
    }

    // A whole week, month or year, or a weekday in a week.
    private FoundDay? ReadPeriodDay(ref int at)
    {
        var first = at;
        if (ReadPeriod(ref at) is not { Bare: false } period)
            return null;
        if (period.Unit == DayUnit.Week)
        {
            var next = SkipJoints(at);
            if (Is(next, Mean.Weekday))
            {
                at = next + 1;
                return new(period.First.AddDays(tokens[next].Value - 1));
            }
        }

        // The Q1 figures are no day, but "in Q1" and Q1 alone are.
        if (period.Unit == DayUnit.Quarter && period.Named && !(first == 0 && at == tokens.Count) && !Is(first - 1, Mean.In))
            return null;
        if (period.Named && !StandsAsMonth(first, at))
            return null;
        var last = DayArithmetic.Edge(period.First, period.Unit, 2);
        if (period.First > _today || last.AddDays(7) < _today || !Contains(period))
            return new(period.First);
        return new(LooksBack ? period.First : last < _today ? _today : last);
    }

    private bool Contains(DayPeriod period) => DayArithmetic.FirstDay(_today, period.Unit) == period.First;

    // April, May and June are also people and "may" a verb: alone they need a preposition, a year or nothing beside.
    private bool StandsAsMonth(int first, int next) =>
        tokens[next - 1].Mean != Mean.Month || next - first > 1 || (first == 0 && next == tokens.Count)
        || Is(first - 1, Mean.In) || Is(first - 1, Mean.Joint);
}
