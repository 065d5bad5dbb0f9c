using System.Net.Http.Headers;
using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Host.Maps;
using KamBot.Host.Tests.Authentication;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Maps;

/// <summary>The whole of KamBot with one account of Kim's in its database, and tokens for whoever a test wants to be.</summary>
internal sealed class MapHost : IAsyncDisposable
{
    public const string Tenant = "made-up";

    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private MapHost(WebApplication app, DirectoryInfo folder, TestClock clock)
    {
        (_app, _folder, Clock) = (app, folder, clock);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public TestClock Clock { get; }

    public Account Account { get; } = new()
    {
        Id = MadeUpMaps.Id(1000), TenantId = Tenant, Name = "Northwind Paper Mills", SearchName = "northwind paper mills", OwnerId = "kim",
        CreatedAt = default, TouchedAt = default,
    };

    public Person Anna { get; } = Person(1001, "Anna Lee");

    public Person Tom { get; } = Person(1002, "Tom <b>Harker</b>");

    public ISalesRecords Records => _app.Services.GetRequiredService<ISalesRecords>();

    public MapTokens Tokens => _app.Services.GetRequiredService<MapTokens>();

    public MapPictureLinks Links => _app.Services.GetRequiredService<MapPictureLinks>();

    public static async Task<MapHost> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kambot-map-");
        var clock = new TestClock();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host"), EnvironmentName = Environments.Development,
        });
        new LogLines().AddTo(builder.Logging.ClearProviders());
        builder.Configuration["Store:Path"] = Path.Combine(folder.FullName, "kambot.db");
        builder.Configuration["DirectLine:KeyFile"] = Path.Combine(folder.FullName, "directline.key");
        builder.Services.AddSingleton<TimeProvider>(clock);
        var app = await KamBotHost.BuildAsync(builder);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var host = new MapHost(app, folder, clock);
        await host.KeepAsync(new AddRecord(host.Account), new AddRecord(host.Anna), new AddRecord(host.Tom));
        return host;
    }

    public MapToken TokenOf(string userId = "kim", string tenant = Tenant, Guid? account = null, Language? language = null) => new(
        tenant, userId, account ?? Account.Id, null, language ?? Language.English, TimeZoneInfo.Utc, false);

    public string PageOf(MapToken token) => $"/map/{Tokens.ForPage(token)}";

    public string PictureOf(MapToken token) => $"/map/pictures/{Tokens.ForPicture(token)}.png";

    /// <summary>A token of yesterday: its time is over.</summary>
    public string Expired(string purpose, MapToken token) => _app.Services.GetRequiredService<IDataProtectionProvider>()
        .CreateProtector(purpose).ToTimeLimitedDataProtector()
        .Protect($"{token.TenantId}\n{token.UserId}\n{token.AccountId}\n\nen\nUTC\nFalse", TimeSpan.FromMilliseconds(-1));

    public async Task<HttpResponseMessage> PostAsync(string path, string body, string? origin = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type)) };
        request.Headers.Add("Origin", origin ?? Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await Client.SendAsync(request);
    }

    public ValueTask<IReadOnlyList<Claim>> ClaimsAsync() => Records.ClaimsAboutAsync(
        new Speaker { TenantId = Tenant, UserId = "kim" }, [Anna.Id, Tom.Id], CancellationToken.None);

    public async Task KeepAsync(params IReadOnlyList<RecordChange> changes)
    {
        var store = _app.Services.GetRequiredService<IConversationStore>();
        var key = new ConversationKey(Tenant, "test", Guid.NewGuid().ToString(), "kim");
        Assert.Equal(SaveOutcome.Saved, await store.SaveAsync(
            new TurnCommit { Key = key, ExpectedVersion = 0, State = DialogState.Empty, At = Clock.GetUtcNow(), Answered = AnsweredActivities.None, Changes = changes }, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Person Person(int number, string name) => new()
    {
        Id = MadeUpMaps.Id(number), TenantId = Tenant, AccountId = MadeUpMaps.Id(1000), Name = name, SearchName = TextFolding.FoldHan(name), OwnerId = "kim",
        CreatedAt = default, TouchedAt = default,
    };
}
