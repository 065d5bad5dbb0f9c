using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Dialogs.Conversations;

/// <summary>All that is remembered of a guided conversation between turns: the drafts and what can still be undone.</summary>
public sealed record DialogState
{
    public const int MostParked = 20;

    public static readonly DialogState Empty = new();

    public Draft? Active { get; init; }

    /// <summary>Drafts put aside, the youngest last; at most <see cref="MostParked"/>.</summary>
    public IReadOnlyList<Draft>? Parked { get; init; }

    public UndoEntry? Undo { get; init; }

    /// <summary>The locale of the client when it spoke last; another one is a choice of language.</summary>
    public string? Locale { get; init; }

    /// <summary>How many drafts there have been; names the next one.</summary>
    public int DraftCount { get; init; }

    public static DialogState FromJson(string json) =>
        JsonSerializer.Deserialize(json, DialogsJson.Default.DialogState) ?? Empty;

    public static DialogState FromJson(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, DialogsJson.Default.DialogState) ?? Empty;

    public string ToJson() => JsonSerializer.Serialize(this, DialogsJson.Default.DialogState);

    public byte[] ToUtf8Json() => JsonSerializer.SerializeToUtf8Bytes(this, DialogsJson.Default.DialogState);
}

/// <summary>A guided dialog under way. Its answers decide everything; <see cref="Asked"/> only says what was asked last.</summary>
public sealed record Draft
{
    public required string Id { get; init; }
    public required string Flow { get; init; }

    /// <summary>Of the flow when the draft was last touched; shows that a deployment changed it.</summary>
    public required IReadOnlyList<string> Fingerprint { get; init; }

    public Flows.Answers? Answers { get; init; }

    /// <summary>What earlier answers were before <i>back</i> or <i>change</i>, so that they can be kept.</summary>
    public IReadOnlyDictionary<string, Flows.Answer>? Earlier { get; init; }

    /// <summary>What was said with the command and waits for its question, by slot.</summary>
    public IReadOnlyDictionary<string, string>? Hints { get; init; }

    /// <summary>Slot key of the question asked last; null while the answers are being checked.</summary>
    public string? Asked { get; init; }

    /// <summary>What was typed for <see cref="Asked"/> and not understood, so that it is not lost.</summary>
    public string? Heard { get; init; }

    /// <summary>How often <see cref="Asked"/> was not understood.</summary>
    public int Misses { get; init; }

    /// <summary>Grows with every change; a card of an older version is stale.</summary>
    public int Version { get; init; }

    public bool AsForm { get; init; }

    /// <summary>Put aside by a command in its middle, so it comes back by itself.</summary>
    public bool Interrupted { get; init; }

    public DateTimeOffset TouchedAt { get; init; }
}

/// <summary>What was saved last and can be taken back until <see cref="Until"/>. The draft comes back with it.</summary>
public sealed record UndoEntry
{
    public required string Kind { get; init; }
    public required IReadOnlyList<string> Subjects { get; init; }
    public required DateTimeOffset Until { get; init; }

    [JsonIgnore]
    public Draft? Draft
    {
        get => Kept?.Read();
        init => Kept = value is null ? null : KeptDraft.Of(value);
    }

    [JsonInclude, JsonPropertyName("draft")]
    internal KeptDraft? Kept { get; init; }
}

/// <summary>A draft as it is kept, not read until it is wanted: few are, and every turn for ten minutes carries it.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class KeptDraft
{
    private readonly byte[] _utf8;

    private KeptDraft(byte[] utf8) => _utf8 = utf8;

    public static KeptDraft Of(Draft draft) => new(JsonSerializer.SerializeToUtf8Bytes(draft, DialogsJson.Default.Draft));

    public Draft? Read() => JsonSerializer.Deserialize(_utf8, DialogsJson.Default.Draft);

    internal sealed class Converter : JsonConverter<KeptDraft>
    {
        public override KeptDraft Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new KeptDraft(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray());
        }

        public override void Write(Utf8JsonWriter writer, KeptDraft value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value._utf8, skipInputValidation: true);
    }
}
