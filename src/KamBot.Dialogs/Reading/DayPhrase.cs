using System.Globalization;

namespace KamBot.Dialogs.Reading;

/// <summary>A day before its time is known. A weekday that is today's may still turn out to be today.</summary>
internal readonly record struct FoundDay(DateOnly Day, bool MayBeToday = false)
{
    /// <summary>31 February: understood, but no day, and its parts must not be taken for one.</summary>
    internal static readonly FoundDay Impossible = new(default);

    internal bool IsImpossible => Day == default;
}

/// <summary>What one run of tokens says. Minutes count from midnight and may pass 24 hours.</summary>
internal readonly record struct DayPhrase(FoundDay? Day, int? Minutes, int First, int Next)
{
    internal DayPhrase With(DayPhrase time) =>
        new(Day, time.Minutes, Math.Min(First, time.First), Math.Max(Next, time.Next));
}

/// <summary>How 3/12 is read.</summary>
internal enum DayOrder
{
    DayMonth,
    MonthDay,

    /// <summary>American English: month first with slashes, day first with full stops.</summary>
    SlashedMonthDay,
}

internal static class DayOrders
{
    internal static DayOrder Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName is "zh" ? DayOrder.MonthDay
        : culture.Name is "en-US" ? DayOrder.SlashedMonthDay : DayOrder.DayMonth;
}
