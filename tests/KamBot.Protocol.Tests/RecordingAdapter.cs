using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Protocol.Tests;

/// <summary>A channel that accepts everything and keeps it.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<string> Deleted { get; } = [];

    public override Task<ResourceResponse> SendActivityAsync(
        ITurnContext turnContext, PreparedActivity prepared, CancellationToken cancellationToken)
    {
        Sent.Add(prepared.Activity);
        return Task.FromResult(new ResourceResponse($"sent-{Sent.Count}"));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, string activityId, CancellationToken cancellationToken)
    {
        Deleted.Add(activityId);
        return Task.CompletedTask;
    }
}

/// <summary>A bot made of one method.</summary>
internal sealed class BotThat(Func<ITurnContext, CancellationToken, Task> acts) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => acts(turnContext, cancellationToken);
}
