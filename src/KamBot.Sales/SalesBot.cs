using System.Text.Json;
using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Teams;
using KamBot.Protocol.Turns;
using KamBot.Sales.Reminders;
using KamBot.Sales.Sharing;

namespace KamBot.Sales;

/// <summary>Who may manage is the host's knowledge: its settings name them.</summary>
public delegate SpeakerRole RoleOf(string tenantId, string userId);

/// <summary>KamBot as a bot: activities in, replies out. One turn of a conversation at a time, its replies included.</summary>
public sealed class SalesBot(FlowDialog dialog, ConversationGates gates, RoleOf roleOf, ISalesRecords records) : ActivityHandler
{
    private const int LongestText = 8000;
    private const string NoTenant = "local";

    private readonly OpenCards _cards = new();
    private readonly CardSearch _search = new(records);

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        AnswerAsync(turnContext, InputOf(turnContext.Activity) with
        {
            Text = Cut(turnContext.Activity.TextWithoutBotMention()),
            Card = CardAnswer.Read(turnContext.Activity.Value),
        }, cancellationToken);

    protected override async Task OnMembersAddedAsync(
        IReadOnlyList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!turnContext.Activity.IsShared())
        {
            await WelcomeOnceAsync(turnContext, membersAdded[0], cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (CardAnswer.Read(invokeValue.Action?.Data) is not { } answer)
        {
            return AdaptiveCardInvokeResponse.Error(400, "BadRequest", "The action could not be read.");
        }

        var result = await AnswerAsync(turnContext, InputOf(turnContext.Activity) with { Card = answer }, cancellationToken);
        return result.NewCard?.Card is { } card
            ? AdaptiveCardInvokeResponse.Card(JsonSerializer.SerializeToElement(card, ProtocolJson.Default.AdaptiveCard))
            : AdaptiveCardInvokeResponse.Message("✓");
    }

    /// <summary>Nobody said anything and others read along: whoever had a call planned now is asked in person.</summary>
    protected override Task OnTeamsMeetingEndAsync(ITurnContext turnContext, CancellationToken cancellationToken) => AnswerAsync(
        turnContext, InputOf(turnContext.Activity) with { Card = new CardAnswer(MeetingEnds.Verb, null, null, null, new Dictionary<string, string>()) }, cancellationToken);

    /// <summary>A search, and no turn: it says nothing in a conversation and changes nothing.</summary>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var input = InputOf(turnContext.Activity);
        var known = await dialog.SpeakerAsync(input.Key, cancellationToken);
        var language = Language.Tagged(known?.ChosenLanguage) ?? Language.OfLocale(input.Locale) ?? Language.English;
        return await _search.FindAsync(input.Speaker, SalesSetup.Books[language], turnContext.Activity.Recipient?.Id, query, cancellationToken);
    }

    private async Task<TurnResult> AnswerAsync(ITurnContext turnContext, TurnInput input, CancellationToken cancellationToken)
    {
        using var gate = await gates.EnterAsync(input.Key.Id, cancellationToken);
        var replies = new PreparedReplies(turnContext, input.IsShared);
        var result = await dialog.TakeAsync(input, replies.Prepare, cancellationToken);
        try
        {
            await SendAsync(turnContext, replies, input, result, cancellationToken);
        }
        finally
        {
            await dialog.LetGoAsync(result);
        }

        return result;
    }

    private async Task SendAsync(
        ITurnContext turnContext, PreparedReplies replies, TurnInput input, TurnResult result, CancellationToken cancellationToken)
    {
        if (result.IsDuplicate && turnContext.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            return;
        }

        var before = _cards.Take(input.Key);
        OpenCard? open = null;
        foreach (var reply in result.Replies)
        {
            var sent = await turnContext.SendActivityAsync(replies.Of(reply), cancellationToken);
            open = sent.Id is { } id && reply is { Draft: { } mark, Behind: { } behind } ? new OpenCard(id, mark, behind) : open;
        }

        if (before is not null && (open is not null || before.Mark != result.Active))
        {
            await SettleAsync(turnContext, before, input, result, cancellationToken);
            before = null;
        }

        if ((open ?? before) is { } waiting)
        {
            _cards.Remember(input.Key, waiting);
        }
    }

    /// <summary>A card that was left behind says so. That is for the eye only: a channel that refuses it loses nothing.</summary>
    private static async Task SettleAsync(
        ITurnContext turnContext, OpenCard behind, TurnInput input, TurnResult result, CancellationToken cancellationToken)
    {
        var isPressed = input.Card is { } pressed && (pressed.Draft, pressed.Version) == (behind.Mark.Draft, behind.Mark.Version);
        if (isPressed && turnContext.Activity.Type == ActivityTypes.Invoke && turnContext.Activity.ReplyToId == behind.ActivityId)
        {
            return;
        }

        var card = isPressed && result.NewCard?.Card is { } settled ? settled : behind.Behind;
        try
        {
            await turnContext.UpdateActivityAsync(
                MessageFactory.Card(card, card.FallbackText ?? "") with { Id = behind.ActivityId }, cancellationToken);
        }
        catch (ChannelException)
        {
        }
    }

    /// <summary>Channels repeat the arrival; who was welcomed already hears nothing more.</summary>
    private async Task WelcomeOnceAsync(ITurnContext turnContext, ChannelAccount member, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var input = InputOf(activity.From is { Role: "user" } ? activity : activity with { From = member }) with { ActivityId = "welcome" };
        await AnswerAsync(turnContext, input, cancellationToken);
    }

    private TurnInput InputOf(Activity activity)
    {
        var tenantId = activity.TenantId() ?? NoTenant;
        var userId = activity.From?.AadObjectId ?? activity.From?.Id ?? "";
        return new TurnInput
        {
            Key = new ConversationKey(tenantId, activity.ChannelId ?? "", activity.Conversation?.Id ?? "", userId),
            Speaker = new Speaker
            {
                TenantId = tenantId,
                UserId = userId,
                Name = activity.From?.Name ?? "",
                Role = roleOf(tenantId, userId),
                TimeZone = activity.SenderTimeZone(),
            },
            ActivityId = activity.Id,
            Locale = activity.Locale,
            IsShared = activity.IsShared(),
            Reference = ConversationReference.Of(activity),
        };
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
