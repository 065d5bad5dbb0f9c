namespace KamBot.Dialogs.Reading;

/// <summary>What a word does in a day. The number beside it in the word lists is explained here.</summary>
internal enum Mean
{
    /// <summary>No part of a day: an unknown word, or a phrase listed so that it is not mistaken.</summary>
    Other,

    /// <summary>The number itself.</summary>
    Number,

    /// <summary>1 for 1st; -1 for the last one, which only Chinese says so.</summary>
    Ordinal,

    /// <summary>1 to 4: a quarter by its number.</summary>
    QuarterOfYear,

    /// <summary>"a" before a unit: 1.</summary>
    One,

    /// <summary>1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>Days from today.</summary>
    Day,

    /// <summary>0 this, 1 next, -1 last; repeated ones add up.</summary>
    Shift,

    /// <summary>A <see cref="DayUnit"/>.</summary>
    Unit,

    /// <summary>Minutes after midnight that stand for this part of the day.</summary>
    Part,

    /// <summary>0 start, 1 middle, 2 end of the week, month, quarter or year.</summary>
    Edge,

    /// <summary>"in" three days.</summary>
    In,

    /// <summary>Three days "later".</summary>
    After,

    /// <summary>"within": like in, and like the end of a week or month.</summary>
    Within,

    /// <summary>Three days "ago".</summary>
    Ago,

    /// <summary>A week "from" Tuesday.</summary>
    From,

    /// <summary>Hours to add: 0 am, 12 pm.</summary>
    Meridiem,

    /// <summary>Minutes past the hour that follows; negative: to the hour.</summary>
    MinutesPast,

    /// <summary>Ten "past" three: 1; ten "to" three: -1.</summary>
    PastOrTo,

    /// <summary>Marks the number before it as an hour.</summary>
    HourMark,

    /// <summary>Marks the number before it as minutes.</summary>
    MinuteMark,

    /// <summary>Fifteen minutes each.</summary>
    QuarterMark,

    /// <summary>Half an hour more.</summary>
    HalfMark,

    /// <summary>"exactly", after an hour.</summary>
    Sharp,

    /// <summary>Marks the number before it as a day of the month. 1: may also count days.</summary>
    DayMark,

    /// <summary>Stands between a number and what is counted.</summary>
    Measure,

    /// <summary>"at" and the like: a bare number after it is an hour.</summary>
    At,

    /// <summary>Small words between the parts of a day.</summary>
    Joint,

    /// <summary>What follows is not the day meant: it repeats, or is the old one.</summary>
    Excluding,

    /// <summary>What follows is the new day of something moved.</summary>
    MovedTo,

    /// <summary>One character of punctuation; its code.</summary>
    Mark,
}

internal enum DayUnit
{
    Minute,
    Hour,
    Day,
    WorkingDay,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>Words that mean the same, separated by commas.</summary>
internal sealed record DayWord(Mean Mean, int Value, string Words)
{
    internal DayWord(DayUnit unit, string words)
        : this(Mean.Unit, (int)unit, words)
    {
    }
}

/// <summary>Words that are read as if the other phrase stood there.</summary>
internal sealed record DayAlias(string ReadAs, string Words);
