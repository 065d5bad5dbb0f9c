namespace KamBot.Dialogs.Reading;

internal sealed partial class DayGrammar
{
    // Minutes after midnight. A part of the day may stand before or after the clock, or alone.
    private int? ReadTime(ref int at)
    {
        var next = at;
        int? part = Is(next, Mean.Part) ? tokens[next++].Value : null;
        var clockAt = part is null ? next : SkipJoints(next);
        if (ReadClock(ref clockAt) is not { } clock)
        {
            if (part is not null)
                at = next;
            return part;
        }

        next = clockAt;
        if (part is null && Is(SkipJoints(next), Mean.Part))
        {
            next = SkipJoints(next);
            part = tokens[next++].Value;
        }

        at = next;
        return part is { } known ? InPart(clock.Minutes, known) : clock.Sure ? clock.Minutes : AtWork(clock.Minutes);
    }

    private readonly record struct Clock(int Minutes, bool Sure);

    private static int AtWork(int minutes) => minutes is >= 60 and < 7 * 60 ? minutes + 720 : minutes;

    private static int InPart(int minutes, int part) => part switch
    {
        < 720 => minutes is >= 720 and < 780 && part < 540 ? minutes - 720 : minutes,
        720 => minutes is >= 60 and < 240 ? minutes + 720 : minutes,
        >= 1140 => minutes < 4 * 60 ? minutes + 1440 : minutes <= 720 ? minutes + 720 : minutes,
        _ => minutes < 720 ? minutes + 720 : minutes,
    };

    private Clock? ReadClock(ref int at) =>
        ReadMinutesPast(ref at) ?? ReadHanClock(ref at) ?? ReadDigitalClock(ref at) ?? ReadHourWithMeridiem(ref at)
        ?? ReadHourAfterAt(ref at) ?? ReadFourDigits(ref at);

    // "half past three", "quarter to four", "ten past two".
    private Clock? ReadMinutesPast(ref int at)
    {
        var worded = Number(at, 1, 29) is { } minutes && tokens[at].Digits == 0 && Is(at + 1, Mean.PastOrTo)
            ? minutes * tokens[at + 1].Value : (int?)null;
        var past = worded ?? (Is(at, Mean.MinutesPast) ? tokens[at].Value : (int?)null);
        var hourAt = worded is null ? at + 1 : at + 2;
        if (past is null || Is(at - 1, Mean.From) || Number(hourAt, 1, 12) is not { } hour || Is(hourAt + 1, Mean.Unit))
            return null;
        at = hourAt + 1;
        return WithMeridiem(ref at, hour * 60 + past.Value, sure: false);
    }

    // 三点, 三点半, 三点一刻, 三点十五分, 15时30分, 3 o'clock, 15h30.
    private Clock? ReadHanClock(ref int at)
    {
        if (Number(at, 0, 24) is not { } hour || !Is(at + 1, Mean.HourMark) || tokens[at].Glued)
            return null;
        // 一点 alone is mostly "a little": it needs a part of the day before it or minutes after it.
        var little = hour == 1 && tokens[at].Han && !Is(at - 1, Mean.Part) && !Is(at - 1, Mean.Day) && !Is(at - 1, Mean.Weekday)
            && !Is(at - 1, Mean.DayMark) && !Is(at - 1, Mean.At);
        var latin = !tokens[at + 1].Han;
        var leadingZero = tokens[at].Digits == 2;
        var next = at + 2;
        var minutes = ReadHanMinutes(ref next);
        if (minutes is null || (little && next == at + 2) || (hour == 24 && minutes > 0))
            return null;
        at = next;
        return latin ? WithMeridiem(ref at, hour * 60 + minutes.Value, leadingZero)
            : new Clock(hour * 60 + minutes.Value, leadingZero);
    }

    private int? ReadHanMinutes(ref int at)
    {
        if (Is(at, Mean.HalfMark) || Is(at, Mean.Sharp))
            return tokens[at++].Mean == Mean.HalfMark ? 30 : 0;
        if (!Is(at, Mean.Number) || Is(at + 1, Mean.Unit) || Is(at + 1, Mean.Measure))
            return 0;
        var number = tokens[at].Value;
        if (Is(at + 1, Mean.QuarterMark))
        {
            at += 2;
            return number is >= 1 and <= 3 ? number * 15 : null;
        }

        if (number > 59)
            return null;
        at += Is(at + 1, Mean.MinuteMark) ? 2 : 1;
        return number;
    }

    private Clock? ReadDigitalClock(ref int at)
    {
        var stop = IsMark(at + 1, '.');
        if (!Is(at, Mean.Number) || tokens[at].Glued || !(stop || IsMark(at + 1, ':')) || !Is(at + 2, Mean.Number))
            return null;
        var (hour, minute) = (tokens[at], tokens[at + 2]);
        // 3.30 is a number unless "pm" follows.
        if (minute.Digits != 2 || minute.Value > 59 || hour.Value > 24 || (hour.Value == 24 && minute.Value > 0)
            || hour.Digits is 0 or > 2 || (stop && !Is(at + 3, Mean.Meridiem)))
            return null;
        at += 3;
        if (IsMark(at, ':') && Number(at + 1, 0, 59) is not null)
            at += 2;
        return WithMeridiem(ref at, hour.Value * 60 + minute.Value, hour.Digits == 2);
    }

    // "3pm", and "3-4pm", "2 to 4pm" or "between 2 and 4pm", where the first hour shares the afternoon.
    private Clock? ReadHourWithMeridiem(ref int at)
    {
        if (Number(at, 1, 12) is not { } hour || tokens[at].Glued)
            return null;
        if (Is(at + 1, Mean.Meridiem))
        {
            at++;
            return WithMeridiem(ref at, hour * 60, sure: true);
        }

        var range = IsMark(at + 1, '-') || Is(at + 1, Mean.PastOrTo) || IsMark(at + 1, '~')
            || (Is(at - 1, Mean.Joint) && Is(at + 1, Mean.Joint));
        if (!range || Number(at + 2, 1, 12) is not { } last || !Is(at + 3, Mean.Meridiem))
            return null;
        var afternoon = tokens[at + 3].Value == 12 && (hour <= last || hour == 12) && !(last == 12 && hour < 12);
        at += 4;
        return new Clock(hour % 12 * 60 + (afternoon ? 720 : 0), Sure: true);
    }

    private Clock? ReadHourAfterAt(ref int at)
    {
        var hour = Number(at, 1, 24);
        var company = Is(at - 1, Mean.At) || Is(at - 1, Mean.Part) || Is(at + 1, Mean.Part);
        var follows = IsEnd(at + 1) || Is(at + 1, Mean.Joint) || Is(at + 1, Mean.Part) || Is(at + 1, Mean.Day)
            || Is(at + 1, Mean.Weekday) || Is(at + 1, Mean.Sharp) || Is(at + 1, Mean.Shift) || Is(at + 1, Mean.In);
        var amount = IsMark(at + 1, '%') || ((IsMark(at + 1, '.') || IsMark(at + 1, ',')) && Is(at + 2, Mean.Number));
        if (hour is null || tokens[at].Glued || !company || !follows || amount)
            return null;
        at += Is(at + 1, Mean.Sharp) ? 2 : 1;
        return new Clock(hour.Value * 60, hour > 12);
    }

    // "tomorrow 1430", "at 0900". "tomorrow 1500 units" and "Friday 2027" are none.
    private Clock? ReadFourDigits(ref int at)
    {
        var company = Is(at - 1, Mean.At) || Is(at - 1, Mean.Day) || Is(at - 1, Mean.Weekday);
        if (!company || !Is(at, Mean.Number) || tokens[at] is not { Digits: 4, Glued: false, Value: < 2400 } time
            || time.Value % 100 > 59 || time.Value % 5 != 0 || !(IsEnd(at + 1) || Is(at + 1, Mean.Joint) || Is(at + 1, Mean.Day) || Is(at + 1, Mean.Weekday)))
            return null;
        at++;
        return new Clock((time.Value / 100 * 60) + (time.Value % 100), Sure: true);
    }

    private Clock? WithMeridiem(ref int at, int minutes, bool sure)
    {
        if (!Is(at, Mean.Meridiem))
        {
            at += Is(at, Mean.Sharp) ? 1 : 0;
            return new Clock(minutes, sure);
        }

        var added = tokens[at++].Value;
        if (minutes >= 780)
            return added == 12 ? new Clock(minutes, Sure: true) : null;
        return new Clock(minutes % 720 + added * 60, Sure: true);
    }
}
