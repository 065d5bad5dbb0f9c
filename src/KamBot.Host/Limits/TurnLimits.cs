using KamBot.Host.Connector;
using KamBot.Host.Messages;
using KamBot.Host.Telemetry;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Teams;
using KamBot.Protocol.Turns;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Limits;

/// <summary>What a person is told who was faster than allowed, in the language of the activity.</summary>
internal delegate string TooFastSentence(Activity activity);

/// <summary>
/// Holds back one person's and one tenant's flood before a turn begins. Whoever is held back reads it: at a button each time, in a chat
/// once in a window, because answering a flood would be another.
/// </summary>
internal sealed class TurnLimits(IOptions<LimitOptions> options, TooFastSentence tooFast, HostMeter meter, TimeProvider clock)
{
    private readonly KeyedWindows _people = new(options.Value.PerPerson, clock);
    private readonly KeyedWindows _told = new(1, clock);
    private readonly KeyedWindows _tenants = new(options.Value.PerTenant, clock);

    /// <summary>False where the turn is not to begin: then <paramref name="turn"/> bears what is to be answered.</summary>
    public async Task<bool> AdmitsAsync(CloudTurn turn)
    {
        var activity = turn.Activity;
        var tenant = activity.TenantId() ?? "";
        var person = $"{tenant}\n{activity.From?.AadObjectId ?? activity.From?.Id}";
        var isOfPerson = !_people.Admits(person);
        if (!isOfPerson && _tenants.Admits(tenant)) return true;
        meter.Limited(isOfPerson ? "person" : "tenant");
        if (InvokeAnswer.IsCardAction(activity))
        {
            turn.InvokeResponse = AdaptiveCardInvokeResponse.Message(tooFast(activity)).AsInvokeResponse();
        }
        else if (activity.Type == ActivityTypes.Message && (turn.ExpectsReplies || _told.Admits(person)))
        {
            await TellAsync(turn, MessageFactory.Text(tooFast(activity)));
        }

        turn.TryEnd();
        return false;
    }

    private static async Task TellAsync(ITurnContext turn, Activity sentence)
    {
        try
        {
            await turn.SendActivityAsync(sentence, CancellationToken.None);
        }
        catch (ChannelException)
        {
            // A channel that takes nothing now would take a second try no better.
        }
    }
}
