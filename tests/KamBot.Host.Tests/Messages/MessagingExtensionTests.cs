using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Host.Tests.Maps;
using KamBot.Sales.Relationships;
using KamBot.Testing;

namespace KamBot.Host.Tests.Messages;

/// <summary>The search beside the message box: the reader's own, and nothing on a card that others of the chat may not read.</summary>
public sealed class MessagingExtensionTests
{
    [Theory]
    [InlineData("accounts", "", "Northwind Paper Mills")]
    [InlineData("accounts", "PAPER", "Northwind Paper Mills")]
    [InlineData("people", "anna", "Anna Lee")]
    public async Task A_search_finds_what_is_the_readers(string command, string typed, string name)
    {
        await using var host = await MapHost.StartAsync();

        var found = Assert.Single(Attachments(await AskAsync(host, command, typed)));

        Assert.Equal(name, found.GetProperty("preview").GetProperty("content").GetProperty("title").GetString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", found.GetProperty("contentType").GetString());
        MicrosoftRenderer.Check([("found", found.GetProperty("content"))]);
    }

    [Theory]
    [InlineData("robin", MapHost.Tenant)]
    [InlineData("kim", "another-tenant")]
    public async Task Others_find_nothing_and_are_told_so(string user, string tenant)
    {
        await using var host = await MapHost.StartAsync();

        var answer = await AskAsync(host, "accounts", "paper", user, tenant);

        Assert.Equal(("message", "Nothing of yours has this name."), (answer.GetProperty("type").GetString(), answer.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_card_holds_no_claim_and_no_link_that_is_a_right()
    {
        await using var host = await MapHost.StartAsync();
        await host.KeepAsync(new AddRecord(new Claim
        {
            Id = Guid.NewGuid(), TenantId = MapHost.Tenant, AccountId = host.Account.Id, SubjectKind = SubjectKind.Person, SubjectId = host.Anna.Id,
            Attribute = ClaimAttributes.Role, Value = "Decider", Evidence = default, SourceId = Guid.NewGuid(), AuthorId = "kim", At = host.Clock.GetUtcNow(),
        }));

        var card = Attachments(await AskAsync(host, "people", "anna"))[0].GetProperty("content").GetRawText();

        Assert.DoesNotContain("ecider", card, StringComparison.Ordinal);
        Assert.DoesNotContain("/map/", card, StringComparison.Ordinal);
        Assert.Contains("https://teams.microsoft.com/l/chat/0/0?users=28%3A", card, StringComparison.Ordinal);
        Assert.Contains("message=map%20Northwind%20Paper%20Mills", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_markup_stays_a_name()
    {
        await using var host = await MapHost.StartAsync();

        var found = Attachments(await AskAsync(host, "people", "tom"))[0];

        Assert.Equal("Tom &lt;b&gt;Harker&lt;/b&gt;", found.GetProperty("preview").GetProperty("content").GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("zh-CN", "去看关系图")]
    [InlineData("zh-TW", "去看關係圖")]
    public async Task The_card_speaks_the_readers_language(string locale, string button)
    {
        await using var host = await MapHost.StartAsync();

        var card = Attachments(await AskAsync(host, "people", "anna", locale: locale))[0].GetProperty("content");

        Assert.Equal(button, card.GetProperty("actions")[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("""{ "commandId": "accounts", "parameters": [null, { "name": "name", "value": null }] }""", 200)]
    [InlineData("""{ "commandId": "unknown" }""", 200)]
    [InlineData("""{ "commandId": 7 }""", 400)]
    [InlineData("\"text\"", 400)]
    public async Task What_is_not_understood_is_answered_all_the_same(string value, int status)
    {
        await using var host = await MapHost.StartAsync();

        using var answer = await host.PostAsync("/api/messages", Invoke(value, "kim", MapHost.Tenant, "en-GB"));

        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static async Task<JsonElement> AskAsync(
        MapHost host, string command, string typed, string user = "kim", string tenant = MapHost.Tenant, string locale = "en-GB")
    {
        var value = $$"""{ "commandId": "{{command}}", "parameters": [{ "name": "name", "value": "{{typed}}" }], "queryOptions": { "skip": 0, "count": 25 } }""";
        using var answer = await host.PostAsync("/api/messages", Invoke(value, user, tenant, locale));
        Assert.Equal(200, (int)answer.StatusCode);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("composeExtension");
    }

    private static List<JsonElement> Attachments(JsonElement answer) => [.. answer.GetProperty("attachments").EnumerateArray()];

    private static string Invoke(string value, string user, string tenant, string locale) => $$"""
        {
          "type": "invoke", "name": "composeExtension/query", "id": "{{Guid.NewGuid()}}", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:9/",
          "locale": "{{locale}}", "from": { "id": "{{user}}" }, "recipient": { "id": "28:aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee" },
          "conversation": { "id": "19:chat", "isGroup": true, "tenantId": "{{tenant}}" }, "value": {{value}}
        }
        """;
}
