using System.Collections.Concurrent;
using System.Text.Json;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Tests.Messages;

/// <summary>Says what it heard, unless a test tells it what to do instead.</summary>
internal sealed class EchoBot : ActivityHandler
{
    private int _turns;

    public int Turns => _turns;

    public ConcurrentQueue<Activity> Heard { get; } = new();

    public Func<ITurnContext, Task>? OnMessage { get; set; }

    public Func<ITurnContext, Task<AdaptiveCardInvokeResponse>>? OnCardAction { get; set; }

    public static AdaptiveCardInvokeResponse Card { get; } =
        AdaptiveCardInvokeResponse.Card(JsonElement.Parse("""{"type":"AdaptiveCard"}"""));

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _turns);
        Heard.Enqueue(turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        OnMessage is not null ? OnMessage(turnContext) : turnContext.SayAsync($"You said {turnContext.Activity.Text}");

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        OnCardAction is not null ? OnCardAction(turnContext) : Task.FromResult(Card);
}

internal static class Saying
{
    public static Task<ResourceResponse> SayAsync(this ITurnContext turn, string words) =>
        turn.SendActivityAsync(MessageFactory.Text(words), CancellationToken.None);
}
