using System.Text.Json.Serialization;

namespace KamBot.Protocol.Cards;

/// <summary>
/// An Adaptive Card 1.5 (the newest version Teams renders in bot messages). Cards are only written, never read back:
/// what returns is a <see cref="CardAnswer"/>.
/// </summary>
public sealed record AdaptiveCard
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public required IReadOnlyList<CardElement> Body { get; init; }
    public IReadOnlyList<CardButton>? Actions { get; init; }

    /// <summary>Shown by clients that cannot render the version.</summary>
    public string? FallbackText { get; init; }

    /// <summary>What a screen reader says when the card gets the focus.</summary>
    public string? Speak { get; init; }

    /// <summary>
    /// Language of the card's words, by which clients show dates. Takes a BCP 47 tag such as <c>zh-Hant</c> and writes its
    /// language alone: the renderers refuse anything but two or three letters.
    /// </summary>
    public string? Lang { get; init => field = value?.Split('-')[0]; }
}
