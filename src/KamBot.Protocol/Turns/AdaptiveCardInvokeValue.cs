using System.Text.Json;

namespace KamBot.Protocol.Turns;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke. <see cref="Trigger"/> is <c>manual</c>, <c>automatic</c> or missing.</summary>
public sealed record AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction? Action { get; init; }
    public string? Trigger { get; init; }
}

/// <summary>The pressed action: <see cref="Data"/> holds the action's own data merged flat with the card's inputs, all as strings.</summary>
public sealed record AdaptiveCardInvokeAction
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? Verb { get; init; }
    public JsonElement? Data { get; init; }
}
