using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Turns;

/// <summary>One incoming activity and the ways to answer it. Sending throws <see cref="ChannelException"/> when the channel refuses.</summary>
public interface ITurnContext
{
    Activity Activity { get; }

    /// <summary>True once something was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>What an invoke is answered with; null until the bot sets it.</summary>
    InvokeResponse? InvokeResponse { get; set; }

    /// <summary>
    /// Does what sending needs and the channel is not needed for, so that it can be done while something else is waited for.
    /// Addressing is filled in where it is unset. Says nothing.
    /// </summary>
    PreparedActivity Prepare(Activity activity);

    /// <summary>Sends to the conversation of this turn; the id is missing where the channel gives none.</summary>
    Task<ResourceResponse> SendActivityAsync(PreparedActivity prepared, CancellationToken cancellationToken);

    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        SendActivityAsync(Prepare(activity), cancellationToken);

    /// <summary>Replaces an earlier activity; <c>activity.Id</c> names it.</summary>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken);

    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken);
}
