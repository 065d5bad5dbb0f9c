using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs.Flows;

namespace KamBot.Dialogs.Conversations;

/// <summary>
/// Answers as members of an object, by slot. By hand, as <see cref="AnswerConverter"/>: every turn reads and writes them, and the
/// generated reader of a record makes an array and a box for each.
/// </summary>
internal sealed class AnswersConverter : JsonConverter<Answers>
{
    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        var bySlot = new Dictionary<string, Answer>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var slot = reader.GetString()!;
            reader.Read();
            bySlot[slot] = AnswerConverter.Read(ref reader);
        }

        return new Answers(bySlot);
    }

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (slot, answer) in value.BySlot)
        {
            writer.WritePropertyName(slot);
            AnswerConverter.Write(writer, answer);
        }

        writer.WriteEndObject();
    }
}

/// <summary>One answer: <c>{"kind":2}</c>, <c>{"value":"today"}</c>; what is given has no kind.</summary>
internal sealed class AnswerConverter : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) => Write(writer, value);

    internal static Answer Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        var (kind, value) = (AnswerKind.Given, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = reader.GetString();
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = (AnswerKind)reader.GetInt32();
            }
            else
            {
                reader.Skip();
            }
        }

        return new Answer(kind, value);
    }

    internal static void Write(Utf8JsonWriter writer, Answer answer)
    {
        writer.WriteStartObject();
        if (answer.Kind != AnswerKind.Given) writer.WriteNumber("kind"u8, (int)answer.Kind);
        if (answer.Value is { } value) writer.WriteString("value"u8, value);
        writer.WriteEndObject();
    }
}
