using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Host.Tests.Authentication;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Playwright;

namespace KamBot.Browser.Tests;

/// <summary>
/// A window with a tab in it. In the place of Teams, under its own address, stands a page that answers Microsoft's library as Teams does;
/// in the place of Entra an issuer on this machine.
/// </summary>
internal sealed class TeamsWindow : IAsyncDisposable
{
    public const string Kim = "bbbbbbbb-0000-4000-8000-000000000001";
    public const string Robin = "bbbbbbbb-0000-4000-8000-000000000002";

    private const string AppId = "11111111-2222-4333-8444-555555555555";
    private const string Tenant = "aaaaaaaa-0000-4000-8000-000000000001";
    private const float Patience = 20_000;

    private readonly KamBotServer _server;
    private readonly LocalIssuer _issuer;
    private readonly List<string> _troubles = [];

    private TeamsWindow(KamBotServer server, LocalIssuer issuer, IPage page)
    {
        (_server, _issuer, Page) = (server, issuer, page);
        page.PageError += (_, error) => Note($"thrown: {error}");
        page.Console += (_, message) =>
        {
            // Microsoft's library asks its own list of hosts; our policy forbids it, and it goes on with the list that it has.
            if (message.Type == "error" && !message.Text.Contains("res.cdn.office.net", StringComparison.Ordinal)) Note(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>The tab inside.</summary>
    public IFrameLocator Tab => Page.FrameLocator("#tab");

    public static async Task<TeamsWindow> OpenAsync(
        Chromium chromium, string path, string locale = "en-GB", string theme = "default", string person = Kim, Look? look = null, string host = "https://teams.microsoft.com")
    {
        var issuer = await LocalIssuer.StartAsync();
        var login = new Uri(issuer.MetadataUrl).GetLeftPart(UriPartial.Authority);
        var server = await KamBotServer.BeginAsync(
            ("Channel:AppId", AppId), ("Channel:TenantId", Tenant), ("Channel:ClientSecret", "a secret of the test"), ("Tabs:Login", login));
        await KeepAsync(server);
        look ??= Look.Desktop;
        var context = await chromium.Browser.NewContextAsync(new()
        {
            Locale = locale, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = look.Width, Height = look.Height },
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        // Teams is out on the net and KamBot here is on this machine: browsers ask before the one may show the other.
        await context.GrantPermissionsAsync(["local-network-access"]);
        var window = new TeamsWindow(server, issuer, await context.NewPageAsync());
        var token = TokenOf(person, login, issuer, server.Clock.GetUtcNow());
        await window.Page.RouteAsync($"{host}/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html", Body = HostPage(new Uri(server.Address, path), locale, theme, token),
        }));
        await window.Page.GotoAsync($"{host}/");
        return window;
    }

    /// <summary>What the tab told Teams, by the name of the call.</summary>
    public Task<string> ToldAsync(string call) => Page.EvaluateAsync<string>("(name) => JSON.stringify(told[name] ?? null)", call);

    public void NothingWentWrong()
    {
        lock (_troubles) Assert.Empty(_troubles);
    }

    public Task PhotographAsync(string name) => Photographs.TakeAsync(Page, name);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        await _server.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    private void Note(string trouble)
    {
        lock (_troubles) _troubles.Add(trouble);
    }

    private static string TokenOf(string person, string login, LocalIssuer issuer, DateTimeOffset now) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = $"{login}/{Tenant}/v2.0",
            Audience = AppId,
            NotBefore = now.AddMinutes(-1).UtcDateTime,
            Expires = now.AddHours(1).UtcDateTime,
            SigningCredentials = issuer.Keys[0].Sign(),
            Claims = new Dictionary<string, object> { ["tid"] = Tenant, ["oid"] = person, ["scp"] = "access_as_user" },
        });

    private static async Task KeepAsync(KamBotServer server)
    {
        var (paper, harbour) = (MadeUpMaps.Id(2000), MadeUpMaps.Id(2001));
        var saved = await server.Part<IConversationStore>().SaveAsync(
            new TurnCommit
            {
                Key = new ConversationKey(Tenant, "test", "made", Kim), ExpectedVersion = 0, State = DialogState.Empty, At = server.Clock.GetUtcNow(),
                Answered = AnsweredActivities.None,
                Changes =
                [
                    new AddRecord(Account(paper, "Northwind <i>Paper</i> Mills")), new AddRecord(Account(harbour, "Harbour Cranes")),
                    new AddRecord(new Opportunity
                    {
                        Id = MadeUpMaps.Id(2002), TenantId = Tenant, AccountId = paper, Name = "Boiler upgrade", SearchName = "boiler upgrade", OwnerId = Kim,
                        Stage = OpportunityStage.Proposal, Amount = 320_000, Currency = "EUR", CreatedAt = default, TouchedAt = default,
                    }),
                ],
            }, CancellationToken.None);
        Assert.Equal(SaveOutcome.Saved, saved);
    }

    private static Account Account(Guid id, string name) => new()
    {
        Id = id, TenantId = Tenant, Name = name, SearchName = name, OwnerId = Kim, IsKeyAccount = true, CreatedAt = default, TouchedAt = default,
    };

    /// <summary>Speaks the part of Teams' messages that a tab needs.</summary>
    private static string HostPage(Uri tab, string locale, string theme, string token) => $$"""
        <!doctype html><html lang="en"><title>Teams</title><style>body { margin: 0 } iframe { width: 100vw; height: 100vh; border: 0; display: block }</style>
        <iframe id="tab" title="tab" allow="local-network-access *" src="{{tab}}"></iframe>
        <script>
          const told = {};
          const frame = document.getElementById('tab');
          const answers = {
            initialize: () => ['{{(tab.AbsolutePath == "/tabs/setup" ? "settings" : "content")}}', 'web', JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: { config: {} } } }), '2.0.0'],
            getContext: () => [{
              locale: "{{JsonEncodedText.Encode(locale)}}", theme: "{{JsonEncodedText.Encode(theme)}}", entityId: 'accounts', appSessionId: '1',
              sessionId: '1', hostClientType: 'web', userObjectId: '1', tid: '1', frameContext: 'content',
            }],
            'authentication.getAuthToken': () => [true, "{{JsonEncodedText.Encode(token)}}"],
            'settings.setSettings': () => [true],
          };
          addEventListener('message', ({ source, data }) => {
            if (source !== frame.contentWindow) return;
            told[data.func] = data.args ?? [];
            const reply = answers[data.func];
            if (reply) say({ id: data.id, uuidAsString: data.uuidAsString, args: reply() });
          });
          function say(message) { frame.contentWindow.postMessage(message, '*'); }
        </script>
        """;
}
