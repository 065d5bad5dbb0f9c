using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Connector;

/// <summary>
/// A turn that arrived as an HTTP request. It ends in the request or, when that cannot wait longer, is handed over and ends
/// after it: exactly one of the two happens. Until then <c>expectReplies</c> keeps the replies for the response.
/// </summary>
internal sealed class CloudTurn(CloudAdapter adapter, Activity activity) : TurnContext(adapter, activity)
{
    private readonly List<Activity>? _replies = CollectsReplies(activity) ? [] : null;
    private readonly Lock _state = new();
    private Ending _ending;

    private enum Ending { Open, InRequest, AfterRequest }

    /// <summary>One call to the channel at a time, so that what is said arrives in its order.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>True when the error handler itself failed.</summary>
    public bool Failed { get; set; }

    public bool ExpectsReplies => _replies is not null;

    public bool IsHandedOver => _ending == Ending.AfterRequest;

    /// <summary>What was collected. Ask only after the ending is decided.</summary>
    public IReadOnlyList<Activity> Replies => _replies ?? [];

    public bool TryEnd() => Decide(Ending.InRequest);

    public bool TryHandOver() => Decide(Ending.AfterRequest);

    /// <summary>False where the reply has to go to the connector.</summary>
    public bool TryCollect(Activity reply)
    {
        lock (_state)
        {
            if (_replies is null || _ending != Ending.Open)
            {
                return false;
            }

            _replies.Add(reply);
            return true;
        }
    }

    // An invoke's response body is its own answer; it has no room for replies.
    private static bool CollectsReplies(Activity activity) =>
        activity.DeliveryMode == DeliveryModes.ExpectReplies && activity.Type != ActivityTypes.Invoke;

    private bool Decide(Ending ending)
    {
        lock (_state)
        {
            if (_ending != Ending.Open)
            {
                return false;
            }

            _ending = ending;
            return true;
        }
    }
}
