using System.Text.Json.Serialization;

namespace KamBot.Protocol.Cards;

/// <summary>Something to fill in. Its value returns under <see cref="CardElement.Id"/>, always as a string; empty ones are absent.</summary>
public abstract record CardInput : CardElement
{
    public required string Label { get; init; }
    public bool? IsRequired { get; init; }
    public string? ErrorMessage { get; init; }
}

public sealed record TextInput : CardInput
{
    public bool? IsMultiline { get; init; }
    public int? MaxLength { get; init; }
    public string? Placeholder { get; init; }
    public string? Value { get; init; }
}

public sealed record NumberInput : CardInput
{
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public string? Placeholder { get; init; }
    public decimal? Value { get; init; }
}

/// <summary><see cref="Value"/> is <c>yyyy-MM-dd</c>.</summary>
public sealed record DateInput : CardInput
{
    public string? Value { get; init; }
}

/// <summary><see cref="Value"/> is <c>HH:mm</c>.</summary>
public sealed record TimeInput : CardInput
{
    public string? Value { get; init; }
}

/// <summary>Returns <c>true</c> or <c>false</c>.</summary>
public sealed record ToggleInput(string Title) : CardInput
{
    public string? Value { get; init; }
}

/// <summary>One or many of a list; many return joined by commas, so a choice's value bears no comma.</summary>
public sealed record ChoiceSetInput : CardInput
{
    public required IReadOnlyList<CardChoice> Choices { get; init; }
    public bool? IsMultiSelect { get; init; }
    public ChoiceStyle? Style { get; init; }
    public string? Placeholder { get; init; }
    public string? Value { get; init; }
    public bool? Wrap { get; init; } = true;
}

/// <summary>
/// A choice as read and as returned. Microsoft's renderer, and so Web Chat, reads Markdown in the titles of expanded and of multi-select
/// choices (<c>GlobalSettings.useMarkdownInRadioButtonAndCheckbox</c>) and shows those of lists as they stand: words of people go through
/// <see cref="CardText.Escape"/> in the former and not in the latter.
/// </summary>
public sealed record CardChoice(string Title, string Value);

[JsonConverter(typeof(JsonStringEnumConverter<ChoiceStyle>))]
public enum ChoiceStyle
{
    [JsonStringEnumMemberName("compact")]
    Compact,
    [JsonStringEnumMemberName("expanded")]
    Expanded,
    [JsonStringEnumMemberName("filtered")]
    Filtered,
}
