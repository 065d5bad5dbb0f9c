using KamBot.Host.Connector;
using KamBot.Host.Messages;
using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Activities;
using KamBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Connector;

/// <summary>A connector client before a recording connector, with a clock that stands still.</summary>
internal sealed class ConnectorBench : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ConnectorBench(RecordingConnector connector)
    {
        Connector = connector;
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddChannelAuthentication(new ConfigurationBuilder().Build())
            .AddMessages()
            .BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public RecordingConnector Connector { get; }

    public ConnectorClient Client => _services.GetRequiredService<ConnectorClient>();

    public static async Task<ConnectorBench> StartAsync() => new(await RecordingConnector.StartAsync());

    public Activity Message(string? replyToId = null, string conversationId = "19:chat") => new()
    {
        Type = ActivityTypes.Message,
        Text = "hello",
        ServiceUrl = Connector.ServiceUrl,
        Conversation = new ConversationAccount { Id = conversationId },
        ReplyToId = replyToId,
    };

    /// <summary>Moves the clock to each wait of the call until it ends; answers the waits.</summary>
    public async Task<IReadOnlyList<TimeSpan>> WaitsOfAsync(Task call)
    {
        var waits = new List<TimeSpan>();
        while (!call.IsCompleted)
        {
            var timer = Clock.NextTimerAsync();
            if (await Task.WhenAny(call, timer) == timer)
            {
                waits.Add(await timer);
                Clock.Advance(waits[^1]);
            }
        }

        return waits;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
