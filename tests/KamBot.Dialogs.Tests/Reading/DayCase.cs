using System.Globalization;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Tests.Reading;

/// <summary>One line of a day table; a serializable string in the theory, so that a failure names the sentence.</summary>
internal sealed record DayCase(string Text, string Expected, DayPreference Preference)
{
    internal static DayCase Parse(string line)
    {
        var (text, expected) = CaseTable.Split(line);
        return text.StartsWith("past: ", StringComparison.Ordinal)
            ? new(text["past: ".Length..], expected, DayPreference.Past)
            : new(text, expected, DayPreference.Future);
    }

    internal static string Write(DayReading? reading) => reading switch
    {
        null => "-",
        { Time: { } time } known => string.Create(CultureInfo.InvariantCulture, $"{known.Day:yyyy-MM-dd} {time:HH:mm}"),
        { } known => known.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
