using System.Text.Json;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Testing;

/// <summary>A channel without a wire: keeps what was sent, as it would go over the wire, and checks every card on the way.</summary>
public sealed class TestAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public override Task<ResourceResponse> SendActivityAsync(
        ITurnContext turnContext, PreparedActivity prepared, CancellationToken cancellationToken)
    {
        var wire = JsonSerializer.Serialize(prepared.Activity, ProtocolJson.Default.Activity);
        Sent.Add(JsonSerializer.Deserialize(wire, ProtocolJson.Default.Activity)!);
        CheckCards(prepared.Activity);
        return Task.FromResult(new ResourceResponse($"sent-{Sent.Count}"));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        CheckCards(activity);
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, string activityId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private static void CheckCards(Activity activity)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            var broken = CardRules.Check(attachment.Content!.Json);
            if (broken.Count > 0)
            {
                throw new InvalidOperationException("A card breaks rules: " + string.Join(" ", broken));
            }
        }
    }
}
