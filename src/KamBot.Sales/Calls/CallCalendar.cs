using System.Globalization;
using System.Text;

namespace KamBot.Sales.Calls;

/// <summary>A planned call as an iCalendar file (RFC 5545): one event of an hour, lines folded at 75 octets, text escaped.</summary>
public static class CallCalendar
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(1);

    public static string Write(Call call, string accountName)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//KamBot//Call plan//EN");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{call.Id}@kambot");
        Line(file, $"DTSTAMP:{Utc(call.PlannedAt ?? call.StartsAt)}");
        Line(file, $"DTSTART:{Utc(call.StartsAt)}");
        Line(file, $"DTEND:{Utc(call.StartsAt + Length)}");
        Line(file, $"SUMMARY:{Escape(call.Plan?.Objective is { } objective ? $"{accountName}: {objective}" : accountName)}");
        if (call.Plan?.Place is { } place)
        {
            Line(file, $"LOCATION:{Escape(place)}");
        }

        if (call.Plan?.Agenda is { } agenda)
        {
            Line(file, $"DESCRIPTION:{Escape(agenda)}");
        }

        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static string Utc(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Folds at 75 octets of UTF-8, never within a character.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
