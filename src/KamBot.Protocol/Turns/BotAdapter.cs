using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Turns;

/// <summary>
/// Joins a channel and a bot: derived adapters know how to send, update and delete; this class runs the turn through the
/// middleware and catches what nobody else caught.
/// </summary>
public abstract class BotAdapter
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Called with what escaped from the bot. Without it the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    public BotAdapter Use(IMiddleware middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Gets an addressed activity ready; what comes out is given to <see cref="SendActivityAsync"/>, or dropped.</summary>
    public virtual PreparedActivity Prepare(ITurnContext turnContext, Activity activity) => new(activity);

    /// <summary>Sends what was prepared, here or, where it is only addressed, elsewhere.</summary>
    public abstract Task<ResourceResponse> SendActivityAsync(
        ITurnContext turnContext, PreparedActivity prepared, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, string activityId, CancellationToken cancellationToken);

    /// <summary>Runs one turn and answers what an invoke is to be answered with, else null.</summary>
    public async Task<InvokeResponse?> ProcessActivityAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        return turn.InvokeResponse;
    }

    /// <summary>Runs <paramref name="callback"/> as a turn of a conversation that KamBot knows, without anybody having spoken.</summary>
    public Task ContinueConversationAsync(
        ConversationReference reference, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Name = "continueConversation",
            ChannelId = reference.ChannelId,
            ServiceUrl = reference.ServiceUrl,
            Conversation = reference.Conversation,
            From = reference.User,
            Recipient = reference.Bot,
            Locale = reference.Locale,
        };
        return RunPipelineAsync(new TurnContext(this, activity), callback, cancellationToken);
    }

    /// <summary>Runs <paramref name="callback"/> inside the middleware; what escapes goes to <see cref="OnTurnError"/>.</summary>
    protected async Task RunPipelineAsync(
        TurnContext turn, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken)
    {
        try
        {
            await NextAsync(0, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null && !cancellationToken.IsCancellationRequested)
        {
            await OnTurnError(turn, exception);
        }

        Task NextAsync(int index, CancellationToken token) =>
            index == _middleware.Count
                ? callback(turn, token)
                : _middleware[index].OnTurnAsync(turn, rest => NextAsync(index + 1, rest), token);
    }
}
