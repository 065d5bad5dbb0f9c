using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Connector;

/// <summary>Runs turns of channels that speak through the Bot Framework connector: Teams, and what imitates it.</summary>
internal sealed class CloudAdapter(ConnectorClient connector, TimeProvider clock, ILogger<CloudAdapter> logger) : BotAdapter
{
    private static readonly TimeSpan LongestTyping = TimeSpan.FromSeconds(3);

    public Task ProcessAsync(CloudTurn turn, IBot bot, CancellationToken cancellationToken) =>
        RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);

    /// <summary>Writes the body, except where the activity most likely goes into the response of the request.</summary>
    public override PreparedActivity Prepare(ITurnContext turnContext, Activity activity) =>
        turnContext is CloudTurn { ExpectsReplies: true } ? new PreparedActivity(activity) : new WrittenActivity(activity);

    public override async Task<ResourceResponse> SendActivityAsync(
        ITurnContext turnContext, PreparedActivity prepared, CancellationToken cancellationToken)
    {
        using var order = await EnterAsync(turnContext, cancellationToken);
        if (turnContext is CloudTurn turn && turn.TryCollect(prepared.Activity))
        {
            return new ResourceResponse();
        }

        return await connector.SendAsync(prepared as WrittenActivity ?? new WrittenActivity(prepared.Activity), cancellationToken);
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        using var order = await EnterAsync(turnContext, cancellationToken);
        return await connector.UpdateActivityAsync(new WrittenActivity(activity), cancellationToken);
    }

    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, string activityId, CancellationToken cancellationToken)
    {
        using var order = await EnterAsync(turnContext, cancellationToken);
        var (serviceUrl, conversationId) = (turnContext.Activity.ServiceUrl, turnContext.Activity.Conversation?.Id);
        await connector.DeleteActivityAsync(serviceUrl, conversationId, activityId, cancellationToken);
    }

    /// <summary>Shows that an answer is on its way, unless one is being sent or was. Never fails, and holds a reply up for 3 s at most.</summary>
    public async Task ShowTypingAsync(CloudTurn turn)
    {
        if (turn.ExpectsReplies || turn.Responded || !turn.Gate.Wait(0, CancellationToken.None))
        {
            return;
        }

        try
        {
            var typing = ConversationReference.Of(turn.Activity) with { ActivityId = null };
            using var limit = new CancellationTokenSource(LongestTyping, clock);
            await connector.SendOnceAsync(new WrittenActivity(typing.Address(new Activity { Type = ActivityTypes.Typing })), limit.Token);
        }
        catch (Exception exception) when (exception is ChannelException or OperationCanceledException)
        {
            Log.TypingFailed(logger, exception.GetType().Name);
        }
        finally
        {
            turn.Gate.Release();
        }
    }

    private static async ValueTask<Order> EnterAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext is not CloudTurn turn)
        {
            return default;
        }

        await turn.Gate.WaitAsync(cancellationToken);
        return new Order(turn.Gate);
    }

    private readonly record struct Order(SemaphoreSlim? Gate) : IDisposable
    {
        public void Dispose() => Gate?.Release();
    }
}
