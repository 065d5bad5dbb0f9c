using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using KamBot.Protocol.Activities;

namespace KamBot.Host.Messages;

/// <summary>
/// Whether the parts of an activity that stay unread JSON hold Unicode text. A lone half of a surrogate pair, or broken
/// UTF-8, is found by the reader only when the text is asked for: in the middle of a turn, or when it is written again.
/// </summary>
internal static class WritableText
{
    public static bool In(Activity activity) =>
        In(activity.Value) && In(activity.ChannelData) && In(activity.Properties)
        && In(activity.From?.Properties) && In(activity.Recipient?.Properties) && In(activity.Conversation?.Properties)
        && All(activity.Entities, static entity => In(entity))
        && All(activity.Attachments, static file => file is null || (In(file.Content?.Json) && In(file.Properties)))
        && All(activity.MembersAdded, static member => In(member?.Properties))
        && All(activity.MembersRemoved, static member => In(member?.Properties))
        && All(activity.ReactionsAdded, static reaction => In(reaction?.Properties))
        && All(activity.ReactionsRemoved, static reaction => In(reaction?.Properties))
        && All(activity.SuggestedActions?.Actions, static button => button is null || (In(button.Value) && In(button.Properties)));

    private static bool In(JsonElement? element) => element is not { } json || IsUnicode(JsonMarshal.GetRawUtf8Value(json));

    private static bool In(Dictionary<string, JsonElement>? properties)
    {
        if (properties is not null)
        {
            foreach (var property in properties)
            {
                if (!In(property.Value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool All<T>(IReadOnlyList<T>? items, Func<T, bool> isWritable)
    {
        for (var i = 0; i < items?.Count; i++)
        {
            if (!isWritable(items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnicode(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        while (json.IndexOf((byte)'\\') is var at and >= 0)
        {
            var escape = json[at..];
            if (IsEscapedUnit(escape, out var unit) && char.IsSurrogate(unit))
            {
                var isPair = IsEscapedUnit(escape[6..], out var second) && char.IsSurrogatePair(unit, second);
                if (!isPair)
                {
                    return false;
                }

                at += 6;
            }

            json = json[(at + 2)..];
        }

        return true;
    }

    private static bool IsEscapedUnit(ReadOnlySpan<byte> json, out char unit)
    {
        unit = default;
        if (json.Length < 6 || json[0] != '\\' || json[1] != 'u'
            || !ushort.TryParse(json[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
