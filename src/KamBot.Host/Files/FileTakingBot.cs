using System.Text.Json;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Teams;
using KamBot.Protocol.Turns;
using KamBot.Sales;
using KamBot.Sales.Files;

namespace KamBot.Host.Files;

/// <summary>Takes the files out of messages, keeps them, and lets the bot hear that they have come.</summary>
internal sealed class FileTakingBot(SalesBot bot, TeamsDownload download, KeptFiles files) : IBot
{
    private const int MostFiles = 5;
    private const string NoTenant = "local";

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var sent = activity.Type == ActivityTypes.Message && !activity.IsShared()
            ? (activity.Attachments ?? []).Where(TeamsDownload.IsFile).Take(MostFiles).ToList()
            : [];
        if (sent.Count == 0)
        {
            await bot.OnTurnAsync(turnContext, cancellationToken);
        }

        for (var at = 0; at < sent.Count; at++)
        {
            var heard = await TakeAsync(activity, sent[at], at, cancellationToken);
            await bot.OnTurnAsync(new HeardTurn(turnContext, heard), cancellationToken);
        }
    }

    /// <summary>The activity that says that a file is here.</summary>
    public static Activity Announce(Activity activity, Guid? importId) => activity with
    {
        Text = null,
        Attachments = null,
        Value = JsonSerializer.SerializeToElement(
            new CardButtonData(importId is null ? ImportPreviewCard.FailedVerb : ImportPreviewCard.ReceivedVerb) { KamSubject = importId?.ToString() },
            ProtocolJson.Default.CardButtonData),
    };

    private async Task<Activity> TakeAsync(Activity activity, Attachment attachment, int at, CancellationToken cancellationToken)
    {
        var id = $"{activity.Id}:{at}";
        if (await download.FetchAsync(attachment, cancellationToken) is not { } content)
        {
            return Announce(activity, null) with { Id = id };
        }

        var user = activity.From?.AadObjectId ?? activity.From?.Id ?? "";
        var import = await files.KeepAsync(
            activity.TenantId() ?? NoTenant, user, attachment.Name ?? "", content, kind: null, $"{activity.Conversation?.Id}\n{id}", cancellationToken);
        return Announce(activity, import.Id) with { Id = id };
    }

    /// <summary>The same turn, with what the bot is to hear instead.</summary>
    private sealed class HeardTurn(ITurnContext turn, Activity heard) : ITurnContext
    {
        public Activity Activity => heard;

        public bool Responded => turn.Responded;

        public InvokeResponse? InvokeResponse
        {
            get => turn.InvokeResponse;
            set => turn.InvokeResponse = value;
        }

        public PreparedActivity Prepare(Activity activity) => turn.Prepare(activity);

        public Task<ResourceResponse> SendActivityAsync(PreparedActivity prepared, CancellationToken cancellationToken) =>
            turn.SendActivityAsync(prepared, cancellationToken);

        public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
            turn.UpdateActivityAsync(activity, cancellationToken);

        public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
            turn.DeleteActivityAsync(activityId, cancellationToken);
    }
}
