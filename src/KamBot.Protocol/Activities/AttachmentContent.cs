using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Protocol.Cards;

namespace KamBot.Protocol.Activities;

/// <summary>
/// What an attachment carries: JSON as it came, or a card of ours, which becomes JSON where its activity does and not before.
/// </summary>
[JsonConverter(typeof(AttachmentContentConverter))]
public sealed class AttachmentContent
{
    private readonly JsonElement _json;
    private readonly AdaptiveCard? _card;

    public AttachmentContent(JsonElement json) => _json = json;

    public AttachmentContent(AdaptiveCard card) => _card = card;

    /// <summary>As JSON; a card is written anew each time it is asked.</summary>
    public JsonElement Json =>
        _card is null ? _json : JsonSerializer.SerializeToElement(_card, ProtocolJson.Default.AdaptiveCard);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (_card is null)
            _json.WriteTo(writer);
        else
            JsonSerializer.Serialize(writer, _card, ProtocolJson.Default.AdaptiveCard);
    }
}

internal sealed class AttachmentContentConverter : JsonConverter<AttachmentContent>
{
    public override AttachmentContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, AttachmentContent value, JsonSerializerOptions options) => value.WriteTo(writer);
}
