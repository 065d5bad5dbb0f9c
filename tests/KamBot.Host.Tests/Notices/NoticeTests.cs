using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;
using KamBot.Host.Notices;
using KamBot.Host.Tests.Connector;
using KamBot.Sales.Notices;
using KamBot.Storage;
using KamBot.Storage.Notices;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Notices;

/// <summary>What KamBot says of its own accord, from the turn that wants it to the connector.</summary>
public sealed class NoticeTests : IAsyncLifetime
{
    private const string Kind = "test";

    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-").FullName;
    private readonly TestClock _clock = new();
    private RecordingConnector _connector = null!;
    private WebApplication _app = null!;
    private IReadOnlyList<Reply> _says = [Reply.Say("An account waits for you.")];

    private NoticeSender Sender => _app.Services.GetRequiredService<NoticeSender>();

    private KamBotStore Store => _app.Services.GetRequiredService<KamBotStore>();

    public async Task InitializeAsync()
    {
        _connector = await RecordingConnector.StartAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = System.IO.Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
        });
        builder.Logging.ClearProviders();
        builder.Configuration["Store:Path"] = Path.Combine(_folder, "kambot.db");
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton<IReadOnlyDictionary<string, ShowNotice>>(new Dictionary<string, ShowNotice>
        {
            [Kind] = (_, _, _) => ValueTask.FromResult(NoticeWords.Say(_says)),
        });
        _app = await KamBotHost.BuildAsync(builder);
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();

        // The tests say when a round is made.
        await Sender.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_notice_reaches_the_person_in_the_personal_conversation()
    {
        await SpeakAsync();
        await WantAsync();

        await Sender.SendDueAsync(CancellationToken.None);

        var said = await _connector.NextAsync();
        Assert.Equal("An account waits for you.", said.Text);
        Assert.StartsWith("/_connector/v3/conversations/19%3Achat/activities", said.Path, StringComparison.Ordinal);
        Assert.Equal(NoticeState.Sent, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task Two_rounds_say_it_once()
    {
        await SpeakAsync();
        await WantAsync();

        await Task.WhenAll(Sender.SendDueAsync(CancellationToken.None), Sender.SendDueAsync(CancellationToken.None));
        await Sender.SendDueAsync(CancellationToken.None);

        Assert.Single(_connector.Requests);
    }

    [Fact]
    public async Task The_same_thing_is_wanted_once()
    {
        await WantAsync();

        Assert.False(await Store.WriteAsync("tenant", [new AddRecord(Notice())], CancellationToken.None));
    }

    [Fact]
    public async Task Who_never_spoke_with_KamBot_is_waited_for()
    {
        await WantAsync();
        await Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal((NoticeState.Waiting, NoticeFailures.NobodyYet), await StateAsync());

        await SpeakAsync();
        _clock.Advance(TimeSpan.FromHours(1));
        await Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal("An account waits for you.", (await _connector.NextAsync()).Text);
    }

    [Fact]
    public async Task Who_removed_the_app_is_left_alone()
    {
        await SpeakAsync();
        await WantAsync();
        _connector.Answer(403);

        await Sender.SendDueAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromDays(1));
        await Sender.SendDueAsync(CancellationToken.None);

        Assert.Single(_connector.Requests);
        Assert.Equal((NoticeState.Failed, "403"), await StateAsync());
    }

    [Fact]
    public async Task A_refusal_that_passes_is_tried_again_later()
    {
        await SpeakAsync();
        await WantAsync();
        _connector.Answer(401);
        await Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal((NoticeState.Waiting, "401"), await StateAsync());
        await Sender.SendDueAsync(CancellationToken.None);
        Assert.Single(_connector.Requests);

        _clock.Advance(TimeSpan.FromMinutes(1));
        await Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal(2, _connector.Requests.Count);
        Assert.Equal(NoticeState.Sent, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task A_sender_that_died_with_a_notice_in_its_hands_is_followed_by_another()
    {
        await SpeakAsync();
        await WantAsync();
        Assert.True(await Store.Notices.TryKeepAsync(
            NoticeRules.Taken(await OnlyAsync(), _clock.GetUtcNow()), CancellationToken.None));
        await Sender.SendDueAsync(CancellationToken.None);
        Assert.Empty(_connector.Requests);

        _clock.Advance(NoticeRules.Lease);
        await Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal("An account waits for you.", (await _connector.NextAsync()).Text);
    }

    [Fact]
    public async Task What_has_become_pointless_is_not_said()
    {
        await SpeakAsync();
        await WantAsync();
        _says = [];

        await Sender.SendDueAsync(CancellationToken.None);

        Assert.Empty(_connector.Requests);
        Assert.Equal(NoticeState.Moot, (await OnlyAsync()).State);
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _connector.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Notice Notice() => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = "tenant",
        ToUserId = "mo",
        Kind = Kind,
        SubjectId = Guid.CreateVersion7(),
        Once = "account-1",
        DueAt = DateTimeOffset.UnixEpoch,
    };

    private async Task WantAsync() =>
        Assert.True(await Store.WriteAsync("tenant", [new AddRecord(Notice())], CancellationToken.None));

    /// <summary>Mo speaks with KamBot, so that it knows where to find Mo; what it answers is not of interest.</summary>
    private async Task SpeakAsync()
    {
        var activity = $$"""
            {
              "type": "message", "id": "one", "channelId": "msteams", "serviceUrl": "{{_connector.ServiceUrl}}", "text": "hello",
              "from": { "id": "mo", "name": "Mo" }, "recipient": { "id": "bot" }, "deliveryMode": "expectReplies",
              "conversation": { "id": "19:chat", "conversationType": "personal", "tenantId": "tenant" }
            }
            """;
        using var body = new StringContent(activity, Encoding.UTF8, "application/json");
        using var client = new HttpClient();
        var answer = await client.PostAsync(new Uri(_app.Urls.Single() + "/api/messages"), body);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<(NoticeState State, string? Failure)> StateAsync()
    {
        var notice = await OnlyAsync();
        return (notice.State, notice.Failure);
    }

    private async Task<Notice> OnlyAsync()
    {
        await using var db = Store.Contexts.Rent("tenant");
        return Assert.Single(db.Notices);
    }
}
