using System.Globalization;
using System.Text.RegularExpressions;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Reminders;

/// <summary>Reads how somebody wants to be reminded: “night 20:30”, “早上关”, “quiet 22:00 to 7:00”, “days Mon-Fri”, “pause until Monday”.</summary>
internal static partial class SpokenReminder
{
    private static readonly TimeSpan Evening = TimeSpan.FromHours(14);

    private static readonly string[][] Weekdays =
    [
        ["sun", "周日", "星期日", "星期天", "週日", "礼拜天", "禮拜天"], ["mon", "周一", "星期一", "週一", "礼拜一"],
        ["tue", "周二", "星期二", "週二", "礼拜二"], ["wed", "周三", "星期三", "週三", "礼拜三"],
        ["thu", "周四", "星期四", "週四", "礼拜四"], ["fri", "周五", "星期五", "週五", "礼拜五"],
        ["sat", "周六", "星期六", "週六", "礼拜六"],
    ];

    /// <summary>The settings as they are to be; null where nothing of the words was understood.</summary>
    public static ReminderSettings? Read(string words, ReminderSettings before, TurnScope turn)
    {
        var said = TextFolding.FoldHan(words);
        if (Says(said, ReminderWords.Usual, turn))
        {
            return ReminderSettings.Usual;
        }

        if (Says(said, ReminderWords.NoRegion, turn))
        {
            return before with { Region = ReminderSettings.NoRegion };
        }

        if (Says(said, ReminderWords.Quiet, turn))
        {
            return Quiet(words, said, before, turn);
        }

        if (ReminderWords.Regions.FirstOrDefault(each => Says(said, each.Value, turn)) is { Key: { } code })
        {
            return before with { Region = code };
        }

        if (Says(said, ReminderWords.EveryDay, turn))
        {
            return before with { Days = Enum.GetValues<DayOfWeek>() };
        }

        if (Says(said, ReminderWords.Days, turn) && DaysIn(said) is { Count: > 0 } days)
        {
            return before with { Days = days };
        }

        if (Says(said, ReminderWords.Resume, turn))
        {
            return before with { SnoozedUntil = null };
        }

        return Says(said, ReminderWords.Budget, turn) && NumberIn(said) is { } budget
            ? before with { Budget = Math.Clamp(budget, 1, ReminderSettings.MostBudget) }
            : OfKinds(words, said, before, turn);
    }

    public static bool IsResume(string words, TurnScope turn) => Says(TextFolding.FoldHan(words), ReminderWords.Resume, turn);

    private static ReminderSettings? OfKinds(string words, string said, ReminderSettings before, TurnScope turn)
    {
        var kinds = Enum.GetValues<ReminderKind>().Where(each => Says(said, ReminderWords.Kinds.PhraseOf(each), turn)).ToList();
        var (time, isOff, isOn) = (TimeIn(words, turn), Says(said, ReminderWords.Off, turn), Says(said, ReminderWords.On, turn));
        if (time is { } at && kinds.Count <= 1 && !isOff)
        {
            var kind = kinds.Count == 1 ? kinds[0] : at.ToTimeSpan() < Evening ? ReminderKind.Morning : ReminderKind.Night;
            return kind switch
            {
                ReminderKind.Night => (before with { Night = at }).With(kind, true),
                ReminderKind.Morning => (before with { Morning = at }).With(kind, true),
                _ => null,
            };
        }

        return kinds.Count > 0 && isOff != isOn
            ? kinds.Aggregate(before, (sofar, kind) => sofar.With(kind, isOn))
            : Says(said, ReminderWords.Pause, turn) ? before with { SnoozedUntil = Until(words, said, turn) } : null;
    }

    private static ReminderSettings? Quiet(string words, string said, ReminderSettings before, TurnScope turn)
    {
        if (Says(said, ReminderWords.Off, turn))
        {
            return before with { QuietFrom = TimeOnly.MinValue, QuietUntil = TimeOnly.MinValue };
        }

        var times = Between().Split(words).Select(part => TimeIn(part, turn)).OfType<TimeOnly>().ToList();
        return times is [var from, var until] ? before with { QuietFrom = from, QuietUntil = until } : null;
    }

    /// <summary>Until the day that was said, or for so many days or weeks; a week where nothing was said.</summary>
    private static DateOnly Until(string words, string said, TurnScope turn)
    {
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        if (Span().Match(said) is { Success: true } span && (NumberIn(span.Value) ?? HanNumber(span.Value)) is { } count)
        {
            return today.AddDays(span.Groups["week"].Success ? 7 * count : count);
        }

        return DayReader.Read(words, turn.Now, turn.Book.Culture) is { } read && read.Day > today ? read.Day : today.AddDays(7);
    }

    private static TimeOnly? TimeIn(string words, TurnScope turn) =>
        Clock().Match(words) is { Success: true } clock
            && TimeOnly.TryParse(clock.Value.Replace('：', ':'), CultureInfo.InvariantCulture, out var exact) && !SaysHalfOfDay().IsMatch(words)
                ? exact
                : DayReader.Read(words, turn.Now, turn.Book.Culture) is { Time: { } time } ? time
                : Hour().Match(words.Trim()) is { Success: true } hour && int.Parse(hour.Value, CultureInfo.InvariantCulture) is < 24 and var whole
                    ? new TimeOnly(whole, 0)
                    : null;

    /// <summary>Single days, or a span such as Mon-Fri and 周一到周五.</summary>
    private static List<DayOfWeek> DaysIn(string said)
    {
        var found = new List<(int At, int Length, DayOfWeek Day)>();
        foreach (var (names, day) in Weekdays.Select((names, day) => (names, (DayOfWeek)day)))
        {
            foreach (var name in names.Select(TextFolding.FoldHan).Distinct())
            {
                if (said.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
                {
                    found.Add((at, name.Length, day));
                }
            }
        }

        var days = found.OrderBy(each => each.At).ToList();
        if (days is [var first, var last] && Between().IsMatch(said[(first.At + first.Length)..last.At]))
        {
            return [.. Enumerable.Range(0, ((last.Day - first.Day + 7) % 7) + 1).Select(step => (DayOfWeek)(((int)first.Day + step) % 7))];
        }

        return [.. days.Select(each => each.Day).Distinct()];
    }

    private static bool Says(string said, Phrase phrase, TurnScope turn) => turn.Books.All.SelectMany(book => book.FoldedSynonyms(phrase))
        .Any(word => word.Length > 0 && Has(said, word));

    /// <summary>Latin words count as whole words; Han words stand anywhere.</summary>
    private static bool Has(string said, string word)
    {
        for (var at = said.IndexOf(word, StringComparison.Ordinal); at >= 0; at = said.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsAsciiLetter(said[at - 1]) || !char.IsAsciiLetter(word[0]))
                && (at + word.Length == said.Length || !char.IsAsciiLetter(said[at + word.Length]) || !char.IsAsciiLetter(word[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static int? NumberIn(string said) =>
        Digits().Match(said) is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : HanNumber(said);

    private static int? HanNumber(string said) => "一二三四五六七八九".IndexOf(said.FirstOrDefault(sign => "一二三四五六七八九两兩".Contains(sign)) switch
    {
        '两' or '兩' => '二',
        var sign => sign,
    }) is >= 0 and var at ? at + 1 : null;

    [GeneratedRegex(@"\d{1,2}[:：]\d{2}")]
    private static partial Regex Clock();

    [GeneratedRegex(@"[ap]\.?m|上午|下午|早|晚|夜|傍晚|中午", RegexOptions.IgnoreCase)]
    private static partial Regex SaysHalfOfDay();

    [GeneratedRegex(@"(?<![\d:])\d{1,2}$")]
    private static partial Regex Hour();

    [GeneratedRegex(@"\b(?:to|until|till|and)\b|[-–~～到至]")]
    private static partial Regex Between();

    [GeneratedRegex(@"\d{1,3}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?:\d{1,3}|[一二三四五六七八九两兩])\s*个?(?:(?<week>weeks?|周|星期|礼拜)|days?|天|日)")]
    private static partial Regex Span();
}
