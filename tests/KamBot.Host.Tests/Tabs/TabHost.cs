using System.Net.Http.Headers;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Host.Tests.Authentication;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Tabs;

/// <summary>The whole of KamBot as a registered bot with tabs, a local issuer in the place of Entra, and an account with a deal of Kim's.</summary>
internal sealed class TabHost : IAsyncDisposable
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";
    public const string Tenant = Door.OwnTenant;
    public const string Kim = "bbbbbbbb-0000-4000-8000-000000000001";
    public const string Robin = "bbbbbbbb-0000-4000-8000-000000000002";
    public const string Alex = "bbbbbbbb-0000-4000-8000-000000000003";

    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private TabHost(WebApplication app, LocalIssuer issuer, DirectoryInfo folder, TestClock clock, LogLines log)
    {
        (_app, Issuer, _folder, Clock, Log) = (app, issuer, folder, clock, log);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public LocalIssuer Issuer { get; }

    public TestClock Clock { get; }

    public LogLines Log { get; }

    public Account Account { get; } = new()
    {
        Id = MadeUpMaps.Id(1000), TenantId = Tenant, Name = "Northwind <b>Paper</b> Mills", SearchName = "northwind paper mills", OwnerId = Kim,
        IsKeyAccount = true, Tier = AccountTier.Regional, CreatedAt = default, TouchedAt = default,
    };

    public Opportunity Deal { get; } = new()
    {
        Id = MadeUpMaps.Id(1001), TenantId = Tenant, AccountId = MadeUpMaps.Id(1000), Name = "Boiler upgrade", SearchName = "boiler upgrade", OwnerId = Kim,
        Stage = OpportunityStage.Proposal, Amount = 320_000, Currency = "EUR", CreatedAt = default, TouchedAt = default,
    };

    /// <summary>What a good token says here.</summary>
    public EntraText Text => new(Clock.GetUtcNow(), LoginOf(Issuer));

    public static async Task<TabHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var issuer = await LocalIssuer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("kambot-tab-");
        var (clock, log) = (new TestClock(), new LogLines());
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host") });
        log.AddTo(builder.Logging.ClearProviders());
        (string Key, string Value)[] all =
        [
            ("Store:Path", Path.Combine(folder.FullName, "kambot.db")), ("KamBot:PublicUrl", "https://kambot.example.com"), ("KamBot:Managers:0", Alex),
            ("Channel:AppId", AppId), ("Channel:TenantId", Tenant), ("Channel:ClientSecret", "a secret of the test"),
            ("Tabs:Login", LoginOf(issuer)), ("Tabs:OlderLogin", "https://older.example"), .. settings,
        ];
        foreach (var (key, value) in all) builder.Configuration[key] = value;
        builder.Services.AddSingleton<TimeProvider>(clock);
        var app = await KamBotHost.BuildAsync(builder);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var host = new TabHost(app, issuer, folder, clock, log);
        await host.KeepAsync(null, new AddRecord(host.Account), new AddRecord(host.Deal));
        return host;
    }

    public string Sign(EntraText text) => text.SignedBy(Issuer.Keys[0].Sign());

    public Task<HttpResponseMessage> ListAsync(EntraText text, string query = "") => ListAsync(Sign(text), query);

    public async Task<HttpResponseMessage> ListAsync(string? token, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/tabs/accounts/list{query}");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Client.SendAsync(request);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        Assert.Equal(200, (int)answer.StatusCode);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    public async Task KeepAsync(Speaker? speaker, params IReadOnlyList<RecordChange> changes)
    {
        var store = _app.Services.GetRequiredService<IConversationStore>();
        var key = new ConversationKey(Tenant, "test", Guid.NewGuid().ToString(), speaker?.UserId ?? Kim);
        Assert.Equal(SaveOutcome.Saved, await store.SaveAsync(
            new TurnCommit { Key = key, ExpectedVersion = 0, State = DialogState.Empty, At = Clock.GetUtcNow(), Answered = AnsweredActivities.None, Speaker = speaker, Changes = changes }, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Issuer.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string LoginOf(LocalIssuer issuer) => new Uri(issuer.MetadataUrl).GetLeftPart(UriPartial.Authority);
}
