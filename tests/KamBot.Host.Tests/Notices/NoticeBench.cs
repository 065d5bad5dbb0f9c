using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;
using KamBot.Host.Notices;
using KamBot.Host.Tests.Connector;
using KamBot.Sales.Notices;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Notices;

/// <summary>A whole host before a connector on this machine, with a clock that stands still and a sender that waits to be told.</summary>
internal sealed class NoticeBench : IAsyncDisposable
{
    private const string Kind = "test";

    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-").FullName;
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    public RecordingConnector Connector { get; private set; } = null!;

    public TestClock Clock { get; } = new();

    /// <summary>What the notices of these tests say.</summary>
    public NoticeWords Says { get; set; } = NoticeWords.Say(Reply.Say("An account waits for you."));

    public NoticeSender Sender => _app.Services.GetRequiredService<NoticeSender>();

    public NoticeDelivery Delivery => _app.Services.GetRequiredService<NoticeDelivery>();

    public KamBotStore Store => _app.Services.GetRequiredService<KamBotStore>();

    public static async Task<NoticeBench> StartAsync(params (string Key, string Value)[] settings)
    {
        var bench = new NoticeBench { Connector = await RecordingConnector.StartAsync() };
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
        });
        builder.Logging.ClearProviders();
        builder.Configuration["Store:Path"] = Path.Combine(bench._folder, "kambot.db");
        builder.Configuration["Jobs:Enabled"] = "false";
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        builder.Services.AddSingleton<TimeProvider>(bench.Clock);
        builder.Services.AddSingleton<IReadOnlyDictionary<string, ShowNotice>>(new Dictionary<string, ShowNotice>
        {
            [Kind] = (_, _, _) => ValueTask.FromResult(bench.Says),
        });
        bench._app = await KamBotHost.BuildAsync(builder);
        bench._app.Urls.Add("http://127.0.0.1:0");
        await bench._app.StartAsync();

        // The tests say when a round is made.
        await bench.Sender.StopAsync(CancellationToken.None);
        return bench;
    }

    /// <summary>As if another host worked on the same database.</summary>
    public NoticeSender OtherSender() => ActivatorUtilities.CreateInstance<NoticeSender>(_app.Services);

    public static Notice Notice(string user = "mo", string once = "account-1", string tenant = "tenant") => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = tenant,
        ToUserId = user,
        Kind = Kind,
        SubjectId = Guid.CreateVersion7(),
        Once = once,
        DueAt = DateTimeOffset.UnixEpoch,
    };

    public async Task WantAsync(string user = "mo", string once = "account-1", string tenant = "tenant") =>
        Assert.True(await Store.WriteAsync(tenant, [new AddRecord(Notice(user, once, tenant))], CancellationToken.None));

    /// <summary>Somebody speaks with KamBot, so that it knows where to find them; what it answers is not of interest.</summary>
    public async Task SpeakAsync(string user = "mo", string says = "one", string tenant = "tenant", string place = "personal")
    {
        var activity = $$"""
            {
              "type": "message", "id": "{{says}}", "channelId": "msteams", "serviceUrl": "{{Connector.ServiceUrl}}", "text": "hello",
              "from": { "id": "{{user}}", "name": "Mo" }, "recipient": { "id": "bot" }, "deliveryMode": "expectReplies",
              "conversation": { "id": "19:{{user}}", "conversationType": "{{place}}", "tenantId": "{{tenant}}" }
            }
            """;
        using var body = new StringContent(activity, Encoding.UTF8, "application/json");
        var answer = await _http.PostAsync(new Uri(_app.Urls.Single() + "/api/messages"), body);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<Notice> OnlyAsync(string user = "mo", string tenant = "tenant") => Assert.Single(await AllAsync(user, tenant));

    public async Task<IReadOnlyList<Notice>> AllAsync(string user = "mo", string tenant = "tenant")
    {
        await using var db = Store.Contexts.Rent(tenant);
        return await db.Notices.AsNoTracking().Where(notice => notice.ToUserId == user).ToListAsync();
    }

    public async Task<(NoticeState State, string? Failure)> StateAsync(string user = "mo")
    {
        var notice = await OnlyAsync(user);
        return (notice.State, notice.Failure);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
