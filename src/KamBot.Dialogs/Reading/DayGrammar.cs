namespace KamBot.Dialogs.Reading;

/// <summary>
/// The order words may stand in. One grammar for all languages: the word lists already say what each word means.
/// </summary>
/// <remarks>
/// Rules people should know. Weeks start on Monday. "next Tuesday" and 下周二 are the Tuesday of the next calendar week,
/// "this" and "last" likewise. A bare weekday is its next occurrence (looking back: its last one); today's own weekday
/// is today only with a time that is still to come (looking back: already gone), else a week away. A date without a
/// year is its next (last) occurrence, today included. The end of a week is its Friday. The current week, month or year
/// as a whole is its end (looking back: its start); any other is its first day. An hour from 1 to 6 without "am" or a
/// part of the day is in the afternoon, unless written 03:00. Midnight ends the day it is named with.
/// </remarks>
internal sealed partial class DayGrammar(
    List<DayToken> tokens, DateTime now, DayOrder order, DayPreference preference)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(now);

    private bool LooksBack => preference == DayPreference.Past;

    internal DayPhrase? ReadPhrase(int first)
    {
        var at = first;
        if (ReadMoment(ref at) is { } moment)
            return new(new(DateOnly.FromDateTime(moment)), (int)moment.TimeOfDay.TotalMinutes, first, at);
        if (ReadDay(ref at) is { } day)
            return new(day, ReadAfterJoints(ref at, ReadTime), first, at);
        if (ReadTime(ref at) is not { } minutes)
            return null;
        return new(ReadAfterJoints(ref at, ReadDay), minutes, first, at);
    }

    internal DayReading? Settle(DayPhrase phrase)
    {
        var minutes = phrase.Minutes;
        var day = phrase.Day is { } found ? SettleDay(found, minutes) : SettleTime(minutes ?? 0);
        var time = minutes is { } known ? TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(known % 1440)) : (TimeOnly?)null;
        var start = tokens[phrase.First].Start;
        var end = tokens[phrase.Next - 1].End;
        return new DayReading(day.AddDays((minutes ?? 0) / 1440), time, start, end - start);
    }

    private DateOnly SettleDay(FoundDay found, int? minutes) =>
        found.MayBeToday && minutes is { } known && IsOnOurSide(known) ? _today : found.Day;

    private DateOnly SettleTime(int minutes) =>
        IsOnOurSide(minutes) ? _today : _today.AddDays(LooksBack ? -1 : 1);

    private bool IsOnOurSide(int minutes)
    {
        var passed = now.TimeOfDay.TotalMinutes;
        return LooksBack ? minutes <= passed : minutes >= passed;
    }

    private delegate T? Part<T>(ref int at)
        where T : struct;

    // Reads on after small words; takes them only when something follows.
    private T? ReadAfterJoints<T>(ref int at, Part<T> part)
        where T : struct
    {
        var after = SkipJoints(at);
        if (part(ref after) is not { } read)
            return null;
        at = after;
        return read;
    }

    private int SkipJoints(int at)
    {
        var after = at;
        while (after < at + 4 && IsJoint(after))
            after++;
        return after;
    }

    private bool IsJoint(int at) =>
        Is(at, Mean.Joint) || Is(at, Mean.At) || IsMark(at, ',') || IsMark(at, '(') || IsMark(at, ')') || IsMark(at, '@')
        || (IsMark(at, '.') && tokens[at - 1].End == tokens[at].Start);

    private bool Is(int at, Mean mean) => at >= 0 && at < tokens.Count && tokens[at].Mean == mean;

    private bool IsMark(int at, char mark) => at > 0 && at < tokens.Count && tokens[at].IsMark(mark);

    private int? Number(int at, int least, int most) =>
        Is(at, Mean.Number) && tokens[at].Value >= least && tokens[at].Value <= most ? tokens[at].Value : null;

    private bool IsEnd(int at) => at >= tokens.Count || tokens[at].Mean == Mean.Mark;
}
