using System.Globalization;
using System.Text.RegularExpressions;

namespace KamBot.Browser.Tests;

/// <summary>The contrast of two colours as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white).</summary>
internal static partial class Readable
{
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Of a colour as a browser tells it: <c>rgb(26, 32, 39)</c>.</summary>
    private static double Luminance(string colour)
    {
        var parts = Number().Matches(colour)
            .Take(3).Select(part => Linear(double.Parse(part.Value, CultureInfo.InvariantCulture) / 255)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
