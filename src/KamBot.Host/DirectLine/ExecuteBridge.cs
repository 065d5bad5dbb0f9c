using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.DirectLine;

/// <summary>
/// Web Chat cannot run <c>Action.Execute</c>. Cards go out with plain submits that carry a mark, and what comes back with the
/// mark becomes the invoke that Teams would have sent: the same bot serves both.
/// </summary>
internal static class ExecuteBridge
{
    private const string Mark = "__execute";

    public static Attachment ForWebChat(Attachment attachment, string activityId)
    {
        if (attachment is not { ContentType: ContentTypes.AdaptiveCard, Content.Json: { ValueKind: JsonValueKind.Object } card })
            return attachment;
        var rewritten = JsonObject.Create(card)!;
        Rewrite(rewritten, activityId);
        return attachment with { Content = new AttachmentContent(JsonElement.Parse(rewritten.ToJsonString())) };
    }

    /// <summary>The mark of a submit, or null where it bears none.</summary>
    public static ExecuteMark? ReadMark(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } element || !element.TryGetProperty(Mark, out var mark)) return null;
        try
        {
            return mark.Deserialize(DirectLineJson.Default.ExecuteMark);
        }
        catch (JsonException)
        {
            return new ExecuteMark(null, null, null);
        }
    }

    public static JsonElement WithoutMark(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var property in value.EnumerateObject().Where(property => !property.NameEquals(Mark)))
                property.WriteTo(writer);
            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    /// <summary>The invoke that stands for the submit <paramref name="echo"/>.</summary>
    public static Activity ToInvoke(Activity echo, ExecuteMark mark)
    {
        var value = new AdaptiveCardInvokeValue
        {
            Trigger = "manual",
            Action = new AdaptiveCardInvokeAction
            {
                Type = "Action.Execute",
                Id = mark.Id,
                Verb = mark.Verb,
                Data = echo.Value,
            },
        };
        return echo with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            ReplyToId = mark.ActivityId,
            Value = JsonSerializer.SerializeToElement(value, ProtocolJson.Default.AdaptiveCardInvokeValue),
        };
    }

    private static void Rewrite(JsonNode? node, string activityId)
    {
        if (node is JsonArray array)
            foreach (var each in array) Rewrite(each, activityId);
        if (node is not JsonObject element) return;
        var type = TypeOf(element);
        if (type == "AdaptiveCard") element.Remove("refresh");
        if (type == "Action.Execute") ToSubmit(element, activityId);
        foreach (var (name, child) in element.ToArray())
            if (name != "data") Rewrite(child, activityId);
    }

    private static void ToSubmit(JsonObject action, string activityId)
    {
        var data = action["data"] as JsonObject ?? [];
        data[Mark] = new JsonObject
        {
            ["activityId"] = activityId,
            ["verb"] = action["verb"]?.DeepClone(),
            ["id"] = action["id"]?.DeepClone(),
        };
        action["type"] = "Action.Submit";
        action["data"] = data.Parent is null ? data : data.DeepClone();
        action.Remove("verb");
        action.Remove("fallback");
    }

    private static string? TypeOf(JsonObject element) =>
        element["type"] is JsonValue type && type.TryGetValue<string>(out var name) ? name : null;
}
