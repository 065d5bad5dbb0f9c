using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Turns;

/// <summary>
/// What is ready to be said and was not said yet, addressed to its conversation. An adapter that can do more of its work
/// beforehand derives from it.
/// </summary>
public class PreparedActivity(Activity activity)
{
    public Activity Activity { get; } = activity;
}
