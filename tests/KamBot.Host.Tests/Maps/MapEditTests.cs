using System.Net;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;

namespace KamBot.Host.Tests.Maps;

/// <summary>What the page writes: claims like those of the chat, and nothing else.</summary>
public sealed class MapEditTests
{
    private const string Once = "11111111-1111-1111-1111-111111111111";

    [Fact]
    public async Task A_changed_value_becomes_a_claim_of_the_reader_and_can_be_taken_back()
    {
        await using var host = await MapHost.StartAsync();
        var page = host.PageOf(host.TokenOf());
        var answer = await host.PostAsync($"{page}/people/{host.Anna.Id}", Stance("Supportive"));
        var claim = Assert.Single(await host.ClaimsAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            (host.Anna.Id, ClaimAttributes.Stance, "Supportive", Evidence.Heard, "At lunch", "kim"),
            (claim.SubjectId, claim.Attribute, claim.Value, claim.Evidence, claim.Note, claim.AuthorId));

        var source = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("source").GetString();
        var undone = await host.PostAsync($"{page}/undo", $$"""{"source":"{{source}}","once":"{{Guid.NewGuid()}}"}""");

        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        Assert.Empty(await host.ClaimsAsync());
    }

    [Fact]
    public async Task Who_may_only_read_the_account_changes_nothing_and_sees_nothing_once_the_share_ended()
    {
        await using var host = await MapHost.StartAsync();
        var page = host.PageOf(host.TokenOf("robin"));
        var share = new Share
        {
            Id = Guid.CreateVersion7(), TenantId = MapHost.Tenant, AccountId = host.Account.Id, UserId = "robin", ById = "kim", At = host.Clock.GetUtcNow(),
        };
        await host.KeepAsync(new AddRecord(share));

        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(new Uri(page, UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync($"{page}/people/{host.Anna.Id}", Stance("Against"))).StatusCode);
        Assert.Empty(await host.ClaimsAsync());

        await host.KeepAsync(new ReplaceRecord(share with { WithdrawnAt = host.Clock.GetUtcNow() }));
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync($"{page}/people/{host.Anna.Id}", Stance("Against"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(new Uri($"{page}/drawing", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_same_press_sent_twice_is_written_once()
    {
        await using var host = await MapHost.StartAsync();
        var path = $"{host.PageOf(host.TokenOf())}/people/{host.Anna.Id}";

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(path, Stance("Against"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(path, Stance("Against"))).StatusCode);
        Assert.Single(await host.ClaimsAsync());
    }

    [Fact]
    public async Task Who_saw_an_older_value_is_asked_first()
    {
        await using var host = await MapHost.StartAsync();
        var path = $"{host.PageOf(host.TokenOf())}/people/{host.Anna.Id}";
        await host.PostAsync(path, Stance("Against"));

        var late = await host.PostAsync(path, Stance("Champion", once: Guid.NewGuid()));
        var now = (await host.ClaimsAsync()).Single();
        var knowing = await host.PostAsync(path, Stance("Champion", seen: now.Id, once: Guid.NewGuid()));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(HttpStatusCode.OK, knowing.StatusCode);
        Assert.Equal(2, (await host.ClaimsAsync()).Count);
    }

    [Theory]
    [InlineData("SwaysStrongly", MapAttributes.Influences, "Strong")]
    [InlineData("AtOdds", MapAttributes.Conflict, "Strong")]
    public async Task A_line_is_drawn_between_two_people(string tie, string attribute, string value)
    {
        await using var host = await MapHost.StartAsync();
        var answer = await host.PostAsync(
            $"{host.PageOf(host.TokenOf())}/lines",
            $$"""{"from":"{{host.Anna.Id}}","to":"{{host.Tom.Id}}","tie":"{{tie}}","evidence":"Seen","note":null,"once":"{{Once}}"}""");
        var claim = Assert.Single(await host.ClaimsAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((host.Anna.Id, host.Tom.Id, attribute, value), (claim.SubjectId, claim.ObjectId!.Value, claim.Attribute, claim.Value));
    }

    [Theory]
    [InlineData("""{"changes":[{"attribute":"stance","value":"Boss","seen":null}],"evidence":"Heard","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":[{"attribute":"owner","value":"robin","seen":null}],"evidence":"Heard","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":[{"attribute":"stance","value":"7","seen":null}],"evidence":"Heard","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":[],"evidence":"Heard","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":null,"evidence":"Heard","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":[{"attribute":"focus","value":"  ","seen":null}],"evidence":"Heard","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":[{"attribute":"stance","value":"Against","seen":null}],"evidence":"Sworn","note":null,"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("""{"changes":[{"attribute":"stance","value":"Against","seen":null}],"evidence":"Heard","note":null,"once":"00000000-0000-0000-0000-000000000000"}""")]
    [InlineData("""{"once":"11111111-1111-1111-1111-111111111111"}""")]
    [InlineData("[1,2")]
    [InlineData("")]
    public async Task What_does_not_fit_is_refused_and_nothing_is_written(string body)
    {
        await using var host = await MapHost.StartAsync();
        var answer = await host.PostAsync($"{host.PageOf(host.TokenOf())}/people/{host.Anna.Id}", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await host.ClaimsAsync());
    }

    [Fact]
    public async Task Another_site_a_form_and_a_flood_are_refused()
    {
        await using var host = await MapHost.StartAsync();
        var path = $"{host.PageOf(host.TokenOf())}/people/{host.Anna.Id}";

        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(path, Stance("Against"), origin: "https://elsewhere.example")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(path, Stance("Against"), origin: "null")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(path, Stance("Against"), type: "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.PostAsync(path, new string(' ', 20_000))).StatusCode);
        for (var n = 4; n < 120; n++) Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(path, "", type: "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await host.PostAsync(path, Stance("Against"))).StatusCode);
        Assert.Empty(await host.ClaimsAsync());
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(path, Stance("Against"))).StatusCode);
    }

    [Fact]
    public async Task Nobody_takes_back_what_another_said()
    {
        await using var host = await MapHost.StartAsync();
        await host.PostAsync($"{host.PageOf(host.TokenOf())}/people/{host.Anna.Id}", Stance("Against"));
        var undone = await host.PostAsync($"{host.PageOf(host.TokenOf("alex"))}/undo", $$"""{"source":"{{Once}}","once":"{{Guid.NewGuid()}}"}""");

        Assert.Equal(HttpStatusCode.Gone, undone.StatusCode);
        Assert.Single(await host.ClaimsAsync());
    }

    [Fact]
    public async Task After_ten_minutes_an_edit_stays()
    {
        await using var host = await MapHost.StartAsync();
        var page = host.PageOf(host.TokenOf());
        await host.PostAsync($"{page}/people/{host.Anna.Id}", Stance("Against"));
        host.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(HttpStatusCode.Gone, (await host.PostAsync($"{page}/undo", $$"""{"source":"{{Once}}","once":"{{Guid.NewGuid()}}"}""")).StatusCode);
        Assert.Single(await host.ClaimsAsync());
    }

    [Fact]
    public async Task A_persons_history_tells_who_said_what_when_and_how_they_know()
    {
        await using var host = await MapHost.StartAsync();
        var path = $"{host.PageOf(host.TokenOf())}/people/{host.Anna.Id}";
        await host.KeepAsync(new AddRecord(new Claim
        {
            Id = Guid.NewGuid(), TenantId = MapHost.Tenant, AccountId = host.Account.Id, SubjectKind = SubjectKind.Person, SubjectId = host.Anna.Id,
            Attribute = ClaimAttributes.Stance, Value = "Sceptical", Evidence = Evidence.Seen, Note = "Left the room", SourceId = Guid.NewGuid(),
            AuthorId = "robin", At = host.Clock.GetUtcNow().AddDays(-3),
        }));
        var told = JsonElement.Parse(await host.Client.GetStringAsync(path));
        var entry = Assert.Single(told.GetProperty("entries").EnumerateArray());

        Assert.Equal(
            ["Stance", "Sceptical", "seen", "Left the room"],
            new[] { "label", "value", "evidence", "note" }.Select(name => entry.GetProperty(name).GetString()));
        Assert.Equal("Sceptical", told.GetProperty("values")[0].GetProperty("value").GetString());
    }

    private static string Stance(string value, Guid? seen = null, Guid? once = null) =>
        $$"""{"changes":[{"attribute":"stance","value":"{{value}}","seen":{{(seen is null ? "null" : $"\"{seen}\"")}}}],"evidence":"Heard","note":"At lunch","once":"{{once?.ToString() ?? Once}}"}""";
}
