using System.Net;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Jobs;
using KamBot.Host.Rights;
using KamBot.Host.Tests.Jobs;
using KamBot.Sales;
using KamBot.Sales.Rights;
using KamBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Rights;

/// <summary>The file of people in the settings, the audit page and the files about colleagues.</summary>
public sealed class RightsPagesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_file_of_the_settings_gives_roles_and_settings_win()
    {
        await using var host = await StartAsync("id,name,role,manager\nmo,Mo,manager,\nkim,Kim,rep,mo\nada,Ada,rep,\nfree,Free,manager,");
        var roleOf = host.Services.GetRequiredService<RoleOf>();
        var managersOf = host.Services.GetRequiredService<SalesSurroundings>().Managers;

        Assert.Equal(
            [SpeakerRole.Manager, SpeakerRole.Rep, SpeakerRole.Administrator, SpeakerRole.Manager, SpeakerRole.Rep],
            new[] { "mo", "kim", "ada", "alex", "nobody" }.Select(user => roleOf("demo", user)));
        Assert.Equal(["mo"], managersOf(Reader("kim", SpeakerRole.Rep)));
        Assert.Equal(["alex", "free"], managersOf(Reader("nobody", SpeakerRole.Rep)).Order());
    }

    [Fact]
    public async Task A_wrong_file_stops_the_start_and_says_every_line()
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => StartAsync("id,role,manager\nmo,boss,\nkim,rep,nobody\nkim,rep,\n,rep,\nlou,rep,pat\npat,rep,"));

        foreach (var sentence in new[] { "Line 2: \"boss\" is no role", "Line 3: the manager \"nobody\" is no id", "Line 4: \"kim\" stands in line 3 already", "Line 5: has no id", "Line 6: the manager \"pat\" has the role of a rep" })
            Assert.Contains(sentence, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_page_tells_acts_by_person_kind_and_day_and_as_a_file()
    {
        await using var host = await StartAsync("id,name,role,manager\nkim,=Kim <b>,rep,\nops,Olga,operations,");
        await AuditAsync(host, "kim", "account.shared-to-read", 60);
        await AuditAsync(host, "ops", "audit.opened", 1);
        var link = new Uri(host.Services.GetRequiredService<RightsPageLinks>().AuditFor(Reader("ops", SpeakerRole.Operations), Language.English)!).AbsolutePath;

        var page = await host.Client.GetAsync(new Uri(link, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal((50, true), await LinesAsync(host, $"{link}/lines?who=kim&act=account.&day=2026-03-02"));
        Assert.Equal((10, false), await LinesAsync(host, $"{link}/lines?who=kim&skip=50"));
        Assert.Equal((1, false), await LinesAsync(host, $"{link}/lines?act=audit."));
        Assert.Equal((0, false), await LinesAsync(host, $"{link}/lines?act=account.&day=2026-03-03"));
        Assert.Equal((50, true), await LinesAsync(host, $"{link}/lines?day=nonsense&skip=-4"));
        var file = await host.Client.GetStringAsync(new Uri($"{link}/audit.csv?who=kim", UriKind.Relative));
        Assert.Equal(61, file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",'=Kim <b>,kim,account.shared-to-read,", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_audit_trail_ends_with_the_role_and_serves_nothing_else()
    {
        await using var host = await StartAsync("id,name,role,manager\nops,Olga,operations,");
        var links = host.Services.GetRequiredService<RightsPageLinks>();
        var link = new Uri(links.AuditFor(Reader("ops", SpeakerRole.Operations), Language.English)!).AbsolutePath;
        var ofRep = new Uri(links.AuditFor(Reader("kim", SpeakerRole.Rep), Language.English)!).AbsolutePath;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, ofRep));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, link.Replace("/audit/", "/users/", StringComparison.Ordinal) + ".json"));
        var aboutKim = new Uri(links.FileFor(Reader("ada", SpeakerRole.Administrator), "kim")!).AbsolutePath;
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, aboutKim.Replace("/users/", "/audit/", StringComparison.Ordinal).Replace(".json", "", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, "/audit/made-up"));

        var store = host.Services.GetRequiredService<KamBotStore>();
        await store.Colleagues.KeepAsync("demo", [new Colleague { TenantId = "demo", UserId = "ops", Name = "Olga" }], "operator", DateTimeOffset.UnixEpoch, default);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, $"{link}/audit.csv"));
    }

    [Fact]
    public async Task A_link_to_the_jobs_from_the_chat_ends_with_the_role_and_one_from_the_operator_does_not()
    {
        await using var host = await StartAsync("id,name,role,manager\nops,Olga,operations,");
        var links = host.Services.GetRequiredService<JobsLinks>();
        var link = Path(host.Services.GetRequiredService<SalesSurroundings>().Rights.Jobs(Reader("ops", SpeakerRole.Operations), Language.English));
        var ofManager = Path(links.LinkFor(Reader("alex", SpeakerRole.Manager), Language.English));
        var ofOperator = Path(links.LinkForOperator("demo", "", Language.English));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, ofManager));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, ofOperator));

        var store = host.Services.GetRequiredService<KamBotStore>();
        await store.Colleagues.KeepAsync("demo", [new Colleague { TenantId = "demo", UserId = "ops", Name = "Olga" }], "operator", DateTimeOffset.UnixEpoch, default);
        foreach (var end in (string[])["", "/state", "/forecast", "/retention"]) Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, link + end));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsync(new Uri($"{link}/run/forget", UriKind.Relative), null)).StatusCode);
    }

    [Theory]
    [InlineData("kim", SpeakerRole.Rep)]
    [InlineData("alex", SpeakerRole.Manager)]
    [InlineData("ada", SpeakerRole.Administrator)]
    public async Task A_link_to_the_jobs_from_the_operator_shows_the_names_that_its_reader_may_see(string user, SpeakerRole role)
    {
        await using var host = await StartAsync("id,name,role,manager\nkim,Kim,rep,");
        var links = host.Services.GetRequiredService<JobsLinks>();

        Assert.Equal(role, links.Read(links.PathForOperator("demo", user, Language.English)["/jobs/".Length..])!.Value.Reader.Role);
    }

    [Fact]
    public async Task What_is_kept_about_a_colleague_is_for_themselves_and_for_administrators()
    {
        await using var host = await StartAsync("id,name,role,manager\nkim,Kim,rep,\nboss,Boss,manager,");
        var links = host.Services.GetRequiredService<RightsPageLinks>();

        var own = await host.Client.GetStringAsync(new Uri(Path(links.FileFor(Reader("kim", SpeakerRole.Rep), "kim")), UriKind.Relative));
        using var json = JsonDocument.Parse(own);
        Assert.Equal("Kim", json.RootElement.GetProperty("colleague").GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, Path(links.FileFor(Reader("ada", SpeakerRole.Administrator), "kim"))));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(host, Path(links.FileFor(Reader("boss", SpeakerRole.Manager), "kim"))));
    }

    private async Task<JobsHost> StartAsync(string people)
    {
        var path = System.IO.Path.Combine(_folder, "people.csv");
        await File.WriteAllTextAsync(path, people);
        return await JobsHost.StartAsync(_folder, ("KamBot:PeopleFile", path), ("KamBot:Administrators:0", "ada"), ("KamBot:PublicUrl", "https://kambot.example"));
    }

    private static Speaker Reader(string user, SpeakerRole role) => new() { TenantId = "demo", UserId = user, Role = role };

    private static string Path(string? link) => new Uri(link!).AbsolutePath;

    private static async Task AuditAsync(JobsHost host, string user, string act, int count)
    {
        var store = host.Services.GetRequiredService<KamBotStore>();
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        await store.WriteAsync(
            "demo",
            [.. Enumerable.Range(0, count).Select(number => new AddRecord(new AuditEntry
            {
                Id = Guid.CreateVersion7(), TenantId = "demo", AuthorId = user, Act = act, SubjectId = Guid.NewGuid(), At = at.AddSeconds(number),
            }))],
            default);
    }

    private static async Task<(int Count, bool HasOlder)> LinesAsync(JobsHost host, string path)
    {
        using var json = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return (json.RootElement.GetProperty("lines").GetArrayLength(), json.RootElement.GetProperty("hasOlder").GetBoolean());
    }

    private static async Task<HttpStatusCode> StatusAsync(JobsHost host, string path) => (await host.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;
}
