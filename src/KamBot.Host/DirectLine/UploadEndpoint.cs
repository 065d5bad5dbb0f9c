using System.Text.Json;
using KamBot.Host.Files;
using KamBot.Protocol;
using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>
/// Takes the files that Web Chat sends: a multipart body with the activity as one part and a part for each file. They are kept as
/// imports; the transcript shows their names only.
/// </summary>
internal sealed class UploadEndpoint(LiveConversations conversations, TurnRunner turns, KeptFiles files)
{
    private const string ActivityPart = "activity";

    public void Map(IEndpointRouteBuilder withToken) => withToken.MapPost("/conversations/{id}/upload", (Delegate)TakeAsync)
        .LimitBody(DirectLineLimits.UploadBytes)
        .WithFormOptions(multipartBodyLengthLimit: DirectLineLimits.UploadBytes, valueCountLimit: 8)
        .DisableAntiforgery();

    private async Task<IResult> TakeAsync(HttpContext context, string id)
    {
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Refusal.NoConversation();
        if (!conversation.Uploads.Admits()) return Refusal.TooMany(context);
        if (!context.Request.HasFormContentType) return Refusal.NotUnderstood("Send the activity and the files as multipart/form-data.");
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return await KeepAsync(context, conversation, form);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return Refusal.TooLarge();
        }
    }

    private async Task<IResult> KeepAsync(HttpContext context, LiveConversation conversation, IFormCollection form)
    {
        var sent = form.Files.Where(file => file.Name != ActivityPart).Take(DirectLineLimits.FilesPerUpload).ToList();
        if (sent.Count == 0) return Refusal.NotUnderstood("There is no file in the body.");
        if (await ActivityOfAsync(form, context.RequestAborted) is not { } posted || !PostedActivity.IsAllowed(posted))
            return Refusal.NotUnderstood("The part 'activity' is missing, or is no message.");
        var accepted = PostedActivity.Accept(posted, conversation.Opened, ConversationEndpoints.ServiceUrl(context)) with
        {
            Type = ActivityTypes.Message,
            Value = null,
            Attachments = [.. sent.Select(file => new Attachment { ContentType = "application/octet-stream", Name = Path.GetFileName(file.FileName) })],
        };
        var imports = new List<Guid>();
        foreach (var file in sent)
        {
            await using var stream = file.OpenReadStream();
            var content = await KeptFiles.ReadAsync(stream, context.RequestAborted);
            var opened = conversation.Opened;
            imports.Add((await files.KeepAsync(opened.TenantId, opened.UserId, file.FileName, content, null, null, context.RequestAborted)).Id);
        }

        var echo = await conversation.AppendAsync(accepted, said =>
        {
            foreach (var (import, at) in imports.Select((import, at) => (import, at)))
                turns.Enqueue(conversation, FileTakingBot.Announce(said with { ChannelData = null }, import) with { Id = $"{said.Id}:{at}" });
        });
        return Results.Json(new ResourceResponse(echo.Id), ProtocolJson.Default.ResourceResponse);
    }

    /// <summary>Web Chat sends it as a file of type <c>application/vnd.microsoft.activity</c>, others as a field.</summary>
    private static async Task<Activity?> ActivityOfAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        try
        {
            if (form.Files.GetFile(ActivityPart) is not { } part)
                return form[ActivityPart].FirstOrDefault() is { } text ? JsonSerializer.Deserialize(text, ProtocolJson.Default.Activity) : new Activity { Type = ActivityTypes.Message };
            if (part.Length > DirectLineLimits.BodyBytes) return null;
            await using var stream = part.OpenReadStream();
            return await JsonSerializer.DeserializeAsync(stream, ProtocolJson.Default.Activity, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
