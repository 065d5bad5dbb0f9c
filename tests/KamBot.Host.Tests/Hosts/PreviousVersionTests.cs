using System.Text;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Host.Tests.Files;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Hosts;

/// <summary>
/// A conversation and its card as version 0.1.0 stored and sent them, kept as files: whoever was in the middle of something when the host was
/// replaced goes on.
/// </summary>
public sealed class PreviousVersionTests
{
    private static readonly JsonElement Kept = JsonElement.Parse(
        File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "KamBot.Host.Tests", "Hosts", "Kept", "plan-call-1.json")));

    [Fact]
    public async Task Its_draft_is_alive_and_goes_on_where_it_stood()
    {
        await using var host = await WholeHost.StartAsync();
        await PutAsync(host);

        Assert.Contains("19 of 19", await PostAsync(host, """ "text": "back" """), StringComparison.Ordinal);
        Assert.Contains("Ada Berg", await PostAsync(host, """ "text": "A trial run" """), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_of_its_card_still_does_what_it_says()
    {
        await using var host = await WholeHost.StartAsync();
        await PutAsync(host);

        await PostAsync(host, $"\"value\": {Kept.GetProperty("save").GetProperty("data").GetRawText()}");

        await using var db = host.Services.GetRequiredService<KamBotStore>().Contexts.Rent("tenant");
        Assert.Equal("Acme Tools", (await db.Accounts.SingleAsync()).Name);
        Assert.Equal("Their bill doubled", (await db.Calls.SingleAsync()).Plan?.WhyNow);
    }

    private static async Task PutAsync(WholeHost host)
    {
        var commit = new TurnCommit
        {
            Key = new ConversationKey("tenant", "msteams", "chat", "kim"),
            ExpectedVersion = 0,
            State = DialogState.FromJson(Kept.GetProperty("state").GetRawText()),
            At = TimeProvider.System.GetUtcNow(),
            Answered = AnsweredActivities.None,
        };
        Assert.Equal(SaveOutcome.Saved, await host.Services.GetRequiredService<IConversationStore>().SaveAsync(commit, default));
    }

    private static async Task<string> PostAsync(WholeHost host, string said)
    {
        var answer = await host.SendAsync(HttpMethod.Post, "/api/messages", null, new StringContent(
            $$"""
            {
              "type": "message", "id": "{{Guid.NewGuid()}}", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:1/", "deliveryMode": "expectReplies",
              "locale": "en-GB", {{said}}, "from": { "id": "kim", "name": "Kim", "aadObjectId": "kim" }, "recipient": { "id": "28:bot" },
              "channelData": { "tenant": { "id": "tenant" } }, "conversation": { "id": "chat", "conversationType": "personal", "tenantId": "tenant" }
            }
            """,
            Encoding.UTF8, "application/json"));
        return answer.GetRawText();
    }
}
