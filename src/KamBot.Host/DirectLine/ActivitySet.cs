using System.Globalization;
using System.Text;

namespace KamBot.Host.DirectLine;

/// <summary>Activities as stored, and the number up to which the receiver then knows the transcript.</summary>
internal sealed record ActivitySet(IReadOnlyList<string> Activities, long Watermark)
{
    /// <summary>A missing or foreign watermark means the beginning.</summary>
    public static long ReadWatermark(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public byte[] ToJson() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $$"""{"activities":[{{string.Join(',', Activities)}}],"watermark":"{{Watermark}}"}"""));
}
