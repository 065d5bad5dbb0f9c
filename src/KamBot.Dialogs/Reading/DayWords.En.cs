namespace KamBot.Dialogs.Reading;

internal static partial class DayWords
{
    private static DayWord[] English =>
    [
        // Days of the week, with the slips people make. "sun" and "sat" alone are ordinary words: see DayGrammar.
        new(Mean.Weekday, 1, "monday, mon, moday, munday, monady"),
        new(Mean.Weekday, 2, "tuesday, tue, tues, tuseday, teusday, tuesady, thuesday, tusday"),
        new(Mean.Weekday, 3, "wednesday, wed, weds, wensday, wednsday, wendsday, wedensday, wednesady"),
        new(Mean.Weekday, 4, "thursday, thu, thur, thurs, thrusday, thurday, thursdy, thirsday"),
        new(Mean.Weekday, 5, "friday, fri, firday, fridy, frinday"),
        new(Mean.Weekday, 6, "saturday, sat, saterday, satuday, weekend"),
        new(Mean.Weekday, 7, "sunday, sun, sudnay"),

        // Months
        new(Mean.Month, 1, "january, jan, janurary, januray"),
        new(Mean.Month, 2, "february, feb, febuary, februrary"),
        new(Mean.Month, 3, "march, mar"),
        new(Mean.Month, 4, "april, apr"),
        new(Mean.Month, 5, "may"),
        new(Mean.Month, 6, "june, jun"),
        new(Mean.Month, 7, "july, jul"),
        new(Mean.Month, 8, "august, aug"),
        new(Mean.Month, 9, "september, sep, sept, setpember"),
        new(Mean.Month, 10, "october, oct"),
        new(Mean.Month, 11, "november, nov, novemeber"),
        new(Mean.Month, 12, "december, dec, decemeber"),

        // Days counted from today
        new(Mean.Day, 0, "today, todays, tody"),
        new(Mean.Day, 1, "tomorrow, tmr, tmrw, tomorow, tommorow, tommorrow, tomorrw, 2moro"),
        new(Mean.Day, 2, "day after tomorrow, the day after tomorrow, overmorrow"),
        new(Mean.Day, -1, "yesterday, yday, yesterady"),
        new(Mean.Day, -2, "day before yesterday, the day before yesterday"),

        // Moving by a week, month or year
        new(Mean.Shift, 0, "this, current"),
        new(Mean.Shift, 1, "next, following, nxt"),
        new(Mean.Shift, -1, "last, previous"),

        // Quarters by number
        new(Mean.QuarterOfYear, 1, "q1, first quarter, the first quarter, 1st quarter"),
        new(Mean.QuarterOfYear, 2, "q2, second quarter, the second quarter, 2nd quarter"),
        new(Mean.QuarterOfYear, 3, "q3, third quarter, the third quarter, 3rd quarter"),
        new(Mean.QuarterOfYear, 4, "q4, fourth quarter, the fourth quarter, last quarter of the year, 4th quarter"),

        // Units
        new(DayUnit.Minute, "minute, minutes, min, mins"),
        new(DayUnit.Hour, "hour, hours, hr, hrs"),
        new(DayUnit.Day, "day, days"),
        new(DayUnit.WorkingDay, "working day, working days, business day, business days, workday, workdays"),
        new(DayUnit.Week, "week, weeks, wk, wks, week's"),
        new(DayUnit.Month, "month, months"),
        new(DayUnit.Quarter, "quarter, quarters"),
        new(DayUnit.Year, "year, years"),

        // Parts of the day
        new(Mean.Part, 9 * 60, "morning, in the morning, first thing, first thing in the morning"),
        new(Mean.Part, 12 * 60, "noon, midday, lunchtime, lunch time, noonish, around noon"),
        new(Mean.Part, 14 * 60, "afternoon, in the afternoon, arvo, after lunch"),
        new(Mean.Part, 18 * 60, "eod, cob, eob, close of business, end of business, end of day, end of the day, "
            + "close of play, end of play"),
        new(Mean.Part, 19 * 60, "evening, in the evening, night, at night"),
        new(Mean.Part, 24 * 60, "midnight"),

        // Start, middle and end
        new(Mean.Edge, 0, "beginning of, start of, early, early in, beginning"),
        new(Mean.Edge, 1, "middle of, mid, mid of"),
        new(Mean.Edge, 2, "end of, late, late in, end"),

        // Counting on and back
        new(Mean.In, 0, "in, in about, in another, in the next, in roughly, over the next"),
        new(Mean.Within, 0, "within, within the next"),
        new(Mean.After, 0, "later, from now, from today, time, hence"),
        new(Mean.Ago, 0, "ago, back, earlier"),
        new(Mean.From, 0, "from"),
        new(Mean.One, 1, "a, an"),

        // The clock
        new(Mean.Meridiem, 0, "am, a.m., a.m"),
        new(Mean.Meridiem, 12, "pm, p.m., p.m"),
        new(Mean.MinutesPast, 30, "half past, half"),
        new(Mean.MinutesPast, 15, "quarter past, a quarter past"),
        new(Mean.MinutesPast, -15, "quarter to, a quarter to"),
        new(Mean.PastOrTo, 1, "past"),
        new(Mean.PastOrTo, -1, "to"),
        new(Mean.HourMark, 0, "o'clock, oclock, h"),
        new(Mean.Sharp, 0, "sharp"),

        // Small words
        new(Mean.At, 0, "at, at about, at around, @"),
        new(Mean.Joint, 0, "on, the, of, by, until, till, til, before, after, around, about, approx, for, and, to, with, "
            + "coming, this coming, please, or, then, pls, say, between, since, starting, afterwards, is, was, works, good, ok, cet"),
        new(Mean.Excluding, 0, "every, each, moved from, instead of, rather than, not, not on"),
        new(Mean.MovedTo, 0, "moved to, move it to, move to, move this to, move that to, postponed to, postpone to, "
            + "pushed to, push to, push it to, push back to, pushed back to, rescheduled to, reschedule to, rescheduled for, "
            + "changed to, change to, change it to, shifted to"),

        // Numbers
        new(Mean.Number, 1, "one"),
        new(Mean.Number, 2, "two, a couple of, couple of, a couple, couple"),
        new(Mean.Number, 3, "three"),
        new(Mean.Number, 4, "four"),
        new(Mean.Number, 5, "five"),
        new(Mean.Number, 6, "six"),
        new(Mean.Number, 7, "seven"),
        new(Mean.Number, 8, "eight"),
        new(Mean.Number, 9, "nine"),
        new(Mean.Number, 10, "ten"),
        new(Mean.Number, 11, "eleven"),
        new(Mean.Number, 12, "twelve"),
        new(Mean.Number, 14, "fourteen"),
        new(Mean.Number, 15, "fifteen"),
        new(Mean.Number, 20, "twenty"),
        new(Mean.Number, 30, "thirty"),
        new(Mean.Number, 45, "forty-five"),
        new(Mean.Number, 60, "sixty"),
        new(Mean.Number, 90, "ninety"),
        new(Mean.Ordinal, 1, "first"),
        new(Mean.Ordinal, 2, "second"),
        new(Mean.Ordinal, 3, "third"),
        new(Mean.Ordinal, 4, "fourth"),
        new(Mean.Ordinal, 5, "fifth"),
        new(Mean.Ordinal, 6, "sixth"),
        new(Mean.Ordinal, 7, "seventh"),
        new(Mean.Ordinal, 8, "eighth"),
        new(Mean.Ordinal, 9, "ninth"),
        new(Mean.Ordinal, 10, "tenth"),
        new(Mean.Ordinal, 12, "twelfth"),
        new(Mean.Ordinal, 15, "fifteenth"),
        new(Mean.Ordinal, 20, "twentieth"),
        new(Mean.Ordinal, 30, "thirtieth"),

        // Not days, although a word in them looks so
        new(Mean.Other, 0, "why not, good morning, good afternoon, good evening, good night, good day, one day, some day, someday, "
            + "the other day, day to day, day by day, day-to-day, these days, last minute, this time, next time, last time, "
            + "first time, 24/7, first half, second half, half day, half the, half of, time to time, day one, in a minute, "
            + "end user, first day, a second, year on year, month on month, year over year, may be, may have, "
            + "may i, may we, we may, they may, he may, she may, it may, i may, you may"),
    ];

    private static DayAlias[] EnglishAliases =>
    [
        new("today evening", "tonight, tonite, this evening"),
        new("today morning", "this morning"),
        new("today afternoon", "this afternoon, later today"),
        new("today noon", "this noon, this lunchtime"),
        new("tomorrow evening", "tomorrow night"),
        new("yesterday evening", "last night, yesterday night, last evening"),
        new("today", "earlier today"),
        new("end of week", "eow"),
        new("end of month", "eom, month end"),
        new("end of year", "eoy, year end"),
        new("next next week", "week after next, the week after next"),
        new("next next month", "month after next, the month after next"),
        new("next next year", "year after next, the year after next"),
        new("in 1 week", "this time next week"),
        new("14 days", "a fortnight, fortnight, a fortnight's, fortnight's"),
        new("30 minutes", "half an hour, half hour, half an hour's"),
        new("90 minutes", "an hour and a half, hour and a half, one and a half hours, one and a half hour"),
        new("150 minutes", "two and a half hours"),
        new("6 months", "half a year, half year"),
        new("12 at noon", "12 noon"),
        new("next next week", "after next"),
        new("in 1 working day", "next working day, the next working day, next business day, the next business day"),
        new("25 december", "christmas day, xmas day, before christmas, by christmas, until christmas, at christmas, before xmas, by xmas"),
        new("24 december", "christmas eve, xmas eve"),
        new("31 december", "new year's eve"),
        new("1 january", "new year's day"),
    ];
}
