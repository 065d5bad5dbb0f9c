using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>A turn in which things are prepared and none is said.</summary>
internal sealed class SilentTurn : ITurnContext
{
    public List<Activity> Prepared { get; } = [];

    public Activity Activity { get; } = new();

    public bool Responded => false;

    public InvokeResponse? InvokeResponse { get; set; }

    public PreparedActivity Prepare(Activity activity)
    {
        Prepared.Add(activity);
        return new PreparedActivity(activity);
    }

    public Task<ResourceResponse> SendActivityAsync(PreparedActivity prepared, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
