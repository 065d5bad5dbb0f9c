using System.Net;
using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Sales;
using KamBot.Sales.Relationships;
using KamBot.Testing;

namespace KamBot.Host.Tests.Maps;

/// <summary>Who may see a map by its link, and what everybody else is told: nothing.</summary>
public sealed class MapLinkTests
{
    [Fact]
    public async Task A_good_link_shows_the_picture_and_says_when_it_is_still_the_same()
    {
        await using var host = await MapHost.StartAsync();
        var path = host.PictureOf(host.TokenOf());
        var answer = await host.Client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Without_tabs_the_page_stands_in_no_frame_of_others_whatever_the_address_says()
    {
        await using var host = await MapHost.StartAsync();

        using var page = await host.Client.GetAsync(host.PageOf(host.TokenOf()) + "?in=tab");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.EndsWith("frame-ancestors 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("robin", MapHost.Tenant)]
    [InlineData("kim", "another-tenant")]
    [InlineData("nobody", "")]
    public async Task Another_rep_and_another_tenant_see_nothing(string userId, string tenant)
    {
        await using var host = await MapHost.StartAsync();
        var token = host.TokenOf(userId, tenant);

        await NothingAsync(host, host.PictureOf(token), host.PageOf(token));
    }

    [Fact]
    public async Task A_manager_sees_what_a_rep_owns()
    {
        await using var host = await MapHost.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(host.PageOf(host.TokenOf("alex")))).StatusCode);
    }

    [Fact]
    public async Task Who_lost_the_account_sees_nothing_by_an_old_link()
    {
        await using var host = await MapHost.StartAsync();
        var (picture, page) = (host.PictureOf(host.TokenOf()), host.PageOf(host.TokenOf()));
        await host.KeepAsync(new ReplaceRecord(host.Account with { OwnerId = "robin" }));

        await NothingAsync(host, picture, page);
    }

    [Fact]
    public async Task A_link_that_is_old_wrong_or_meant_for_something_else_shows_nothing()
    {
        await using var host = await MapHost.StartAsync();
        var token = host.TokenOf();

        await NothingAsync(host, $"/map/pictures/{host.Expired("map.picture", token)}.png", $"/map/{host.Expired("map.page", token)}");
        await NothingAsync(host, $"/map/pictures/{host.Tokens.ForPage(token)}.png", $"/map/{host.Tokens.ForPicture(token)}");
        await NothingAsync(host, $"/map/pictures/{new string('A', 200)}.png", $"/map/{host.Tokens.ForPage(token)[..^4]}AAAA");
    }

    [Fact]
    public async Task The_page_runs_only_its_own_scripts_and_names_nothing_elsewhere()
    {
        await using var host = await MapHost.StartAsync();
        var answer = await host.Client.GetAsync(host.PageOf(host.TokenOf(language: Language.TraditionalChinese)));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-Hant\"", html, StringComparison.Ordinal);
        foreach (var file in new[] { "map.js", "map.css", "colours.css", "appearance.js", "words.js", "view.js", "people.js", "panel.js", "server.js" })
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync($"/map/{file}")).StatusCode);
        }
    }

    [Fact]
    public async Task Where_others_read_along_there_is_a_picture_without_what_is_private_and_no_page()
    {
        await using var host = await MapHost.StartAsync();
        var turn = new TurnScope
        {
            Speaker = new Speaker { TenantId = MapHost.Tenant, UserId = "kim" }, Book = SalesSetup.Books[Language.English], Books = SalesSetup.Books,
            Now = host.Clock.GetUtcNow(), Zone = TimeZoneInfo.Utc, State = DialogState.Empty,
        };
        var map = MadeUpMaps.With([]) with { Account = host.Account };
        var (alone, shared) = (host.Links.LinkTo(turn, map)!, host.Links.LinkTo(turn with { IsShared = true }, map)!);

        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(new Uri(alone.PageUrl!).PathAndQuery)).StatusCode);
        Assert.Null(shared.PageUrl);
        Assert.True(host.Tokens.ReadPicture(new Uri(shared.PictureUrl!).Segments[^1][..^".png".Length])!.OthersReadAlong);
    }

    [Fact]
    public async Task What_a_reader_keeps_private_changes_their_own_picture_and_not_the_one_that_others_see()
    {
        await using var host = await MapHost.StartAsync();
        var (own, shared) = (host.PictureOf(host.TokenOf()), host.PictureOf(host.TokenOf() with { OthersReadAlong = true }));
        var (ownBefore, sharedBefore) = (await TagAsync(host, own), await TagAsync(host, shared));
        await host.KeepAsync(new AddRecord(new Claim
        {
            Id = Guid.NewGuid(), TenantId = MapHost.Tenant, AccountId = host.Account.Id, SubjectKind = SubjectKind.Person, SubjectId = host.Anna.Id,
            Attribute = ClaimAttributes.Stance, Value = "Against", Evidence = Evidence.Seen, SourceId = Guid.NewGuid(), AuthorId = "kim",
            At = host.Clock.GetUtcNow(), Visibility = Visibility.Author,
        }));

        Assert.NotEqual(ownBefore, await TagAsync(host, own));
        Assert.Equal(sharedBefore, await TagAsync(host, shared));
    }

    [Fact]
    public async Task A_person_of_another_account_is_not_told()
    {
        await using var host = await MapHost.StartAsync();
        var page = host.PageOf(host.TokenOf());

        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync($"{page}/people/{host.Anna.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync($"{page}/people/{Guid.NewGuid()}")).StatusCode);
    }

    private static async Task<string> TagAsync(MapHost host, string picture) => (await host.Client.GetAsync(picture)).Headers.ETag!.Tag;

    private static async Task NothingAsync(MapHost host, string picture, string page)
    {
        foreach (var path in new[] { picture, page, $"{page}/drawing", $"{page}/people/{host.Anna.Id}" })
        {
            var answer = await host.Client.GetAsync(path);
            Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        foreach (var path in new[] { $"{page}/people/{host.Anna.Id}", $"{page}/lines", $"{page}/undo" })
        {
            var answer = await host.PostAsync(path, "{}");
            Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }
    }
}
