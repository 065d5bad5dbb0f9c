using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Teams;

/// <summary>The value of a <c>composeExtension/query</c> invoke: what somebody types into the app's search beside the message box.</summary>
public sealed record MessagingExtensionQuery
{
    public string? CommandId { get; init; }
    public IReadOnlyList<MessagingExtensionParameter?>? Parameters { get; init; }
    public MessagingExtensionQueryOptions? QueryOptions { get; init; }

    /// <summary>What was typed; empty when the search was only opened.</summary>
    public string TextOf(string parameter) => Parameters?.FirstOrDefault(each => each?.Name == parameter)?.Value ?? "";
}

public sealed record MessagingExtensionParameter(string? Name, string? Value);

/// <summary>Teams asks for more by <see cref="Skip"/>.</summary>
public sealed record MessagingExtensionQueryOptions(int Skip, int Count);

/// <summary>The body that answers <c>composeExtension/query</c>.</summary>
public sealed record MessagingExtensionResponse(MessagingExtensionResult ComposeExtension)
{
    public static MessagingExtensionResponse Results(IReadOnlyList<MessagingExtensionAttachment> found) =>
        new(new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = found });

    /// <summary>A sentence in the place of the results.</summary>
    public static MessagingExtensionResponse Message(string text) => new(new MessagingExtensionResult { Type = "message", Text = text });
}

public sealed record MessagingExtensionResult
{
    public required string Type { get; init; }
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<MessagingExtensionAttachment>? Attachments { get; init; }
    public string? Text { get; init; }
}

/// <summary>A card to be put into the message, and the line by which it is chosen.</summary>
public sealed record MessagingExtensionAttachment(string ContentType, Cards.AdaptiveCard Content, MessagingExtensionPreview Preview)
{
    public static MessagingExtensionAttachment Of(Cards.AdaptiveCard card, string title, string? text) => new(
        ContentTypes.AdaptiveCard, card, new("application/vnd.microsoft.card.thumbnail", new MessagingExtensionLine(title, text)));
}

public sealed record MessagingExtensionPreview(string ContentType, MessagingExtensionLine Content);

/// <summary>Clients show a thumbnail's texts as HTML: both must come escaped.</summary>
public sealed record MessagingExtensionLine(string Title, string? Text);
