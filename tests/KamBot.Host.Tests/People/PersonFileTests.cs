using System.Net;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Host.People;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.People;

/// <summary>The file of a person, behind a link that is good for its reader and for half an hour.</summary>
public sealed class PersonFileTests : IAsyncLifetime, IDisposable
{
    private static readonly Speaker Kim = new() { TenantId = "tenant", UserId = "kim" };

    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-").FullName;
    private readonly TestClock _clock = new();
    private readonly Person _person = Some(Guid.CreateVersion7());
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = System.IO.Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
        });
        builder.Logging.ClearProviders();
        builder.Configuration["Store:Path"] = System.IO.Path.Combine(_folder, "kambot.db");
        builder.Configuration["KamBot:PublicUrl"] = "https://kambot.example";
        builder.Services.AddSingleton<TimeProvider>(_clock);
        _app = await KamBotHost.BuildAsync(builder);
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        var account = new Account
        {
            Id = _person.AccountId, TenantId = "tenant", Name = "Fabrikam", SearchName = "fabrikam", OwnerId = "kim", CreatedAt = default, TouchedAt = default,
        };
        await _app.Services.GetRequiredService<KamBotStore>()
            .WriteAsync("tenant", [new AddRecord(account), new AddRecord(_person)], CancellationToken.None);
    }

    [Fact]
    public async Task The_link_gives_the_file_to_save_and_to_keep_nowhere()
    {
        using var response = await _client.GetAsync(Path(Kim));

        Assert.Equal(("application/json", "no-store"), (response.Content.Headers.ContentType?.MediaType, response.Headers.CacheControl?.ToString()));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        using var file = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(("張 Anna Lee", "Fabrikam"), (Text(file, "name"), Text(file, "account")));
    }

    [Fact]
    public async Task Another_rep_another_tenant_and_a_made_up_link_get_nothing()
    {
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Path(Kim with { UserId = "robin" })));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Path(Kim with { TenantId = "other" })));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/people/made-up.json"));
    }

    [Fact]
    public async Task The_link_of_an_erased_person_leads_nowhere()
    {
        var path = Path(Kim);
        await _app.Services.GetRequiredService<KamBotStore>().Conversations.SaveAsync(
            new TurnCommit
            {
                Key = new ConversationKey("tenant", "msteams", "chat", "kim"), ExpectedVersion = 0, State = DialogState.Empty, At = default, Answered = AnsweredActivities.None,
                Changes = [new EraseRecord(_person)],
            },
            CancellationToken.None);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path));
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string Path(Speaker reader) => new Uri(_app.Services.GetRequiredService<PersonFileLinks>().LinkTo(reader, _person.Id)!).AbsolutePath;

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await _client.GetAsync(path);
        return response.StatusCode;
    }

    private static string? Text(JsonDocument file, string member) => file.RootElement.GetProperty(member).GetString();

    private static Person Some(Guid id) => new()
    {
        Id = id, TenantId = "tenant", AccountId = Guid.CreateVersion7(), Name = "張 Anna Lee", SearchName = "anna lee", OwnerId = "kim",
        CreatedAt = default, TouchedAt = default,
    };

    public void Dispose() => _client?.Dispose();
}
