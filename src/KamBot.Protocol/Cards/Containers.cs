using System.Text.Json.Serialization;

namespace KamBot.Protocol.Cards;

/// <summary>Groups elements, for example to give them a background.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }
    public bool? Bleed { get; init; }
}

/// <summary>Elements side by side.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;

/// <summary><see cref="Width"/> is <c>auto</c>, <c>stretch</c> or a weight such as <c>2</c>.</summary>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    public string Type { get; } = "Column";
    public string Width { get; init; } = "stretch";
}

/// <summary>Names and values in two columns.</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

public sealed record Fact(string Title, string Value);

/// <summary>A picture. <see cref="AltText"/> is what it shows, for those who cannot see it.</summary>
public sealed record Image(string Url, string AltText) : CardElement;

/// <summary>Buttons within the body.</summary>
public sealed record ActionSet(IReadOnlyList<CardButton> Actions) : CardElement;

[JsonConverter(typeof(JsonStringEnumConverter<ContainerStyle>))]
public enum ContainerStyle
{
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}
