using System.Text.Json;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Console;

/// <summary>Writes what the bot says as plain text and remembers the buttons of the last card.</summary>
internal sealed class ConsoleAdapter(TextWriter output) : BotAdapter
{
    private JsonElement? _lastCard;

    /// <summary>What the button of the last card would send, or null where it has none of that title.</summary>
    public JsonElement? ButtonData(string title) =>
        _lastCard is { } card && card.TryGetProperty("actions", out var actions)
            ? actions.EnumerateArray()
                .Where(action => action.TryGetProperty("title", out var name) && name.ValueEquals(title) && action.TryGetProperty("data", out _))
                .Select(action => (JsonElement?)action.GetProperty("data"))
                .FirstOrDefault()
            : null;

    public override async Task<ResourceResponse> SendActivityAsync(
        ITurnContext turnContext, PreparedActivity prepared, CancellationToken cancellationToken)
    {
        if (prepared.Activity is { Type: ActivityTypes.Message } message)
        {
            await WriteAsync(message);
        }

        return new ResourceResponse();
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal shows what was said once.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, string activityId, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal shows what was said once.");

    private async Task WriteAsync(Activity message)
    {
        if (message.Attachments is [{ Content.Json: var card }, ..])
        {
            _lastCard = card;
            await output.WriteLineAsync(CardText.Render(card));
        }
        else
        {
            await output.WriteLineAsync(message.Text);
        }

        if (message.SuggestedActions?.Actions is { Count: > 0 } choices)
        {
            await output.WriteLineAsync(string.Join("  ", choices.Select(choice => $"[{choice.Title}]")));
        }

        await output.WriteLineAsync();
    }
}
