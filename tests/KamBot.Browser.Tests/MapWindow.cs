using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Maps;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;
using KamBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using Position = KamBot.Sales.Relationships.Position;

namespace KamBot.Browser.Tests;

/// <summary>A reader's window with the page of a map; its account and people are Kim's.</summary>
internal sealed class MapWindow : IAsyncDisposable
{
    private const string Tenant = "made-up";
    private const float Patience = 20_000;

    private readonly Watch _watch;

    private MapWindow(IPage page) => (Page, _watch) = (page, new Watch(page));

    public IPage Page { get; }

    public ILocator People => Page.Locator(".person");

    public ILocator Panel => Page.Locator("#panel");

    public ILocator Told => Page.Locator("#told");

    public ILocator PersonNamed(string name) => Page.Locator($".person[data-name=\"{name}\"]");

    public static async Task<MapWindow> OpenAsync(Chromium chromium, KamBotServer server, RelationshipMap map, string tag, Look look)
    {
        await KeepAsync(server, map);
        var context = await chromium.VisitAsync(server, tag, look);
        context.SetDefaultTimeout(Patience);
        var window = new MapWindow(await context.NewPageAsync());
        var token = new MapToken(Tenant, "kim", map.Account.Id, null, Language.Tagged(tag)!, TimeZoneInfo.Utc, false);
        await window.Page.GotoAsync($"/map/{server.Part<MapTokens>().ForPage(token)}");
        await Expect(window.People).ToHaveCountAsync(map.People.Count, new() { Timeout = Patience });
        return window;
    }

    public Task PhotographAsync(string name) => Photographs.TakeAsync(Page, name);

    public void NothingWentWrong() => _watch.NothingWentWrong();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>Writes a made-up map as the records that it would be read from.</summary>
    private static async Task KeepAsync(KamBotServer server, RelationshipMap map)
    {
        var changes = new List<RecordChange> { new AddRecord(map.Account) };
        foreach (var person in map.People)
        {
            changes.Add(new AddRecord(person.Person with { Title = person.Title }));
            changes.AddRange(Claims(person));
        }

        changes.AddRange(map.Lines.Where(line => line.Kind != LineKind.Reports).Select(line => Claim(
            line.From, line.Kind == LineKind.Conflict ? MapAttributes.Conflict : MapAttributes.Influences, line.Strength, line.To)));
        changes.AddRange(Posts(map));
        var saved = await server.Part<IConversationStore>().SaveAsync(
            new TurnCommit
            {
                Key = new ConversationKey(Tenant, "test", "made-up map", "kim"), ExpectedVersion = 0, State = DialogState.Empty, At = map.At, Changes = changes,
                Answered = AnsweredActivities.None,
            },
            CancellationToken.None);
        Assert.Equal(SaveOutcome.Saved, saved);
    }

    private static IEnumerable<RecordChange> Claims(MapPerson person)
    {
        var id = person.Person.Id;
        if (person.Role is { } role) yield return Claim(id, ClaimAttributes.Role, role);
        if (person.Stance is { } stance) yield return Claim(id, ClaimAttributes.Stance, stance);
        if (person.Weight is { } weight) yield return Claim(id, MapAttributes.Weight, weight);
        if (person.Power is { } power) yield return Claim(id, MapAttributes.Power, power);
        if (person.Partner is { } partner) yield return Claim(id, MapAttributes.Partner, partner);
        foreach (var move in person.Closeness) yield return Claim(id, ClaimAttributes.Closeness, move);
        foreach (var move in person.Trust) yield return Claim(id, ClaimAttributes.Trust, move);
    }

    private static AddRecord Claim<T>(Guid subject, string attribute, Held<T> held, Guid? about = null) => new(new Claim
    {
        Id = Guid.NewGuid(), TenantId = Tenant, AccountId = MadeUpMaps.Id(0), SubjectKind = SubjectKind.Person, SubjectId = subject, ObjectId = about,
        Attribute = attribute, Value = held.Value!.ToString()!, Evidence = held.Evidence, SourceId = Guid.NewGuid(), AuthorId = "kim", At = held.At,
    });

    /// <summary>A position for everybody, so that they report to each other.</summary>
    private static IEnumerable<RecordChange> Posts(RelationshipMap map)
    {
        var posts = map.People.ToDictionary(person => person.Person.Id, _ => Guid.NewGuid());
        foreach (var person in map.People)
        {
            var id = person.Person.Id;
            var upper = map.Lines.FirstOrDefault(line => line.Kind == LineKind.Reports && line.From == id)?.To;
            yield return new AddRecord(new Position
            {
                Id = posts[id], TenantId = Tenant, AccountId = map.Account.Id, Title = person.Title ?? "–", ReportsToId = upper is { } above ? posts[above] : null,
                CreatedAt = map.At,
            });
            yield return new AddRecord(new Holding
            {
                Id = Guid.NewGuid(), TenantId = Tenant, AccountId = map.Account.Id, PersonId = id, PositionId = posts[id], SourceId = Guid.NewGuid(), CreatedAt = map.At,
            });
        }
    }
}
