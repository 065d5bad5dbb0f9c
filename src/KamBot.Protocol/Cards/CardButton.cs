using System.Text.Json.Serialization;

namespace KamBot.Protocol.Cards;

/// <summary>A button of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteButton), "Action.Execute")]
[JsonDerivedType(typeof(SubmitButton), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlButton), "Action.OpenUrl")]
[JsonDerivedType(typeof(ShowCardButton), "Action.ShowCard")]
public abstract record CardButton(string Title)
{
    public string? Id { get; init; }
    public ButtonStyle? Style { get; init; }
}

/// <summary>
/// Asks the bot and lets it replace the card in place. Clients without universal actions fall back to a submit with the same data:
/// build both with <see cref="Ask"/>.
/// </summary>
public sealed record ExecuteButton(string Title) : CardButton(Title)
{
    public required string Verb { get; init; }
    public required CardButtonData Data { get; init; }

    /// <summary>A <see cref="SubmitButton"/>; the property is of the open type so that <c>type</c> is written.</summary>
    public CardButton? Fallback { get; init; }

    public static ExecuteButton Ask(string title, CardButtonData data, ButtonStyle? style = null) => new(title)
    {
        Verb = data.KamVerb,
        Data = data,
        Style = style,
        Fallback = new SubmitButton(title) { Data = data, Style = style },
    };
}

/// <summary>Sends a message with the data and the inputs as its value.</summary>
public sealed record SubmitButton(string Title) : CardButton(Title)
{
    public required CardButtonData Data { get; init; }
}

public sealed record OpenUrlButton(string Title, string Url) : CardButton(Title);

/// <summary>Unfolds more of the card, for example the inputs of a rarer answer.</summary>
public sealed record ShowCardButton(string Title, AdaptiveCard Card) : CardButton(Title);

/// <summary>
/// What a button brings back beside the inputs: what to do (<see cref="KamVerb"/>), in which draft, to which version of it, about what.
/// The names carry a prefix because clients merge them flat with the inputs, and an input with the same name would win.
/// </summary>
public sealed record CardButtonData(string KamVerb)
{
    public string? KamDraft { get; init; }
    public int? KamVersion { get; init; }
    public string? KamSubject { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<ButtonStyle>))]
public enum ButtonStyle
{
    [JsonStringEnumMemberName("default")]
    Default,
    [JsonStringEnumMemberName("positive")]
    Positive,
    [JsonStringEnumMemberName("destructive")]
    Destructive,
}
