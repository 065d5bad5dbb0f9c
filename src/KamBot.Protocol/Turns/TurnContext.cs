using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Turns;

/// <summary>One turn on one adapter. An adapter that must keep something per turn derives from it.</summary>
public class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    private readonly ConversationReference _reference = ConversationReference.Of(activity);

    public Activity Activity { get; } = activity;

    public bool Responded { get; private set; }

    public InvokeResponse? InvokeResponse { get; set; }

    public PreparedActivity Prepare(Activity activity) => adapter.Prepare(this, _reference.Address(activity));

    public async Task<ResourceResponse> SendActivityAsync(PreparedActivity prepared, CancellationToken cancellationToken)
    {
        var response = await adapter.SendActivityAsync(this, prepared, cancellationToken);
        Responded = true;
        return response;
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        adapter.UpdateActivityAsync(this, _reference.Address(activity) with { ReplyToId = null }, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
        adapter.DeleteActivityAsync(this, activityId, cancellationToken);
}
