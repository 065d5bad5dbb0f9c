using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Turns;
using KamBot.Sales;

namespace KamBot.Host.Console;

/// <summary>The same conversation in a terminal: <c>-- chat</c>. Buttons of cards are pressed by their title in brackets.</summary>
internal sealed class ConsoleChat(SalesBot bot, TextReader input, TextWriter output)
{
    private readonly ConsoleAdapter _adapter = new(output);

    public async Task RunAsync(string locale, CancellationToken cancellationToken)
    {
        await SayAsync("hello", locale, cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            await output.WriteAsync("> ");
            await output.FlushAsync(cancellationToken);
            if (await input.ReadLineAsync(cancellationToken) is not { } line)
            {
                return;
            }

            if (line.Trim() is { Length: > 0 } text)
            {
                await SayAsync(text, locale, cancellationToken);
            }
        }
    }

    private async Task SayAsync(string text, string locale, CancellationToken cancellationToken)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = Guid.NewGuid().ToString("N"),
            ChannelId = Channels.Console,
            Conversation = new ConversationAccount { Id = "terminal", TenantId = "demo", ConversationType = "personal" },
            From = new ChannelAccount { Id = "kim", Name = "Kim" },
            Recipient = new ChannelAccount { Id = "kambot", Name = "KamBot" },
            Locale = locale,
            LocalTimezone = TimeZoneInfo.Local.Id,
        };
        activity = text is ['[', .., ']'] && _adapter.ButtonData(text[1..^1]) is { } data
            ? activity with { Value = data }
            : activity with { Text = text.Trim('[', ']') };
        await _adapter.ProcessActivityAsync(activity, bot, cancellationToken);
    }
}
