using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Turns;

namespace KamBot.Protocol.Tests;

public sealed class WireTests
{
    private static readonly Dictionary<string, JsonTypeInfo> Bodies = new(StringComparer.Ordinal)
    {
        ["ResourceResponse"] = ProtocolJson.Default.ResourceResponse,
        ["ConversationParameters"] = ProtocolJson.Default.ConversationParameters,
        ["ConversationResourceResponse"] = ProtocolJson.Default.ConversationResourceResponse,
        ["PagedMembers"] = ProtocolJson.Default.PagedMembers,
        ["Members"] = ProtocolJson.Default.ChannelAccountArray,
        ["ExpectedReplies"] = ProtocolJson.Default.ExpectedReplies,
        ["AdaptiveCardInvokeResponse"] = ProtocolJson.Default.AdaptiveCardInvokeResponse,
        ["ErrorResponse"] = ProtocolJson.Default.ErrorResponse,
        ["ConversationReference"] = ProtocolJson.Default.ConversationReference,
    };

    public static TheoryData<string> ActivityFiles => [.. WireFiles.Names("Activities")];

    public static TheoryData<string> BodyFiles => [.. WireFiles.Names("Bodies")];

    [Theory]
    [MemberData(nameof(ActivityFiles))]
    public void An_activity_is_read_and_written_without_loss(string name) =>
        AssertRoundTrip(WireFiles.Text("Activities", name), ProtocolJson.Default.Activity);

    [Theory]
    [MemberData(nameof(BodyFiles))]
    public void A_body_of_the_connector_is_read_and_written_without_loss(string name) =>
        AssertRoundTrip(WireFiles.Text("Bodies", name), Bodies[name.Split('-')[0]]);

    [Fact]
    public void Every_activity_type_has_a_file()
    {
        var types = typeof(ActivityTypes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var seen = WireFiles.Names("Activities").Select(name => WireFiles.Activity(name).Type).ToHashSet();

        Assert.DoesNotContain(types, type => !seen.Contains(type));
    }

    [Fact]
    public void Reflection_json_is_off()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
    }

    [Fact]
    public void No_null_is_written_for_what_is_not_set()
    {
        JsonElement[] written =
        [
            JsonSerializer.SerializeToElement(MessageFactory.Text("x"), ProtocolJson.Default.Activity),
            JsonSerializer.SerializeToElement(MessageFactory.SuggestedActions(["x"], "y"), ProtocolJson.Default.Activity),
            .. SampleCards.All.Select(sample => JsonSerializer.SerializeToElement(MessageFactory.Card(sample.Card, "x"), ProtocolJson.Default.Activity)),
            JsonSerializer.SerializeToElement(new ConversationParameters(), ProtocolJson.Default.ConversationParameters),
            JsonSerializer.SerializeToElement(new ConversationReference(), ProtocolJson.Default.ConversationReference),
            new InvokeResponse(200, AdaptiveCardInvokeResponse.Message("x").AsInvokeResponse().Body).Body!.Value,
        ];

        Assert.All(written, json => Assert.DoesNotContain(Everything(json), part => part.ValueKind == JsonValueKind.Null));
    }

    [Fact]
    public void A_null_that_a_channel_sent_in_an_unknown_member_is_not_sent_back()
    {
        var came = JsonSerializer.Deserialize(
            """{"type":"message","from":{"id":"u","x":null},"recipient":{"id":"b","y":null},"conversation":{"id":"c","z":null}}""",
            ProtocolJson.Default.Activity)!;

        var reply = ConversationReference.Of(came).Address(MessageFactory.Text("x"));

        Assert.DoesNotContain("null", JsonSerializer.Serialize(reply, ProtocolJson.Default.Activity), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fallback_names_its_type()
    {
        CardButton button = ExecuteButton.Ask("Up", new CardButtonData("answer"));

        var json = JsonSerializer.SerializeToElement(new AdaptiveCard { Body = [], Actions = [button] }, ProtocolJson.Default.AdaptiveCard);

        Assert.Equal("Action.Submit", json.GetProperty("actions")[0].GetProperty("fallback").GetProperty("type").GetString());
    }

    private static void AssertRoundTrip(string json, JsonTypeInfo type)
    {
        var value = JsonSerializer.Deserialize(json, type);
        var written = JsonSerializer.Serialize(value, type);

        Assert.True(JsonNode.DeepEquals(Moments(JsonNode.Parse(json)!), Moments(JsonNode.Parse(written)!)), $"Read:\n{json}\nWritten:\n{written}");
    }

    /// <summary>A moment may be written as <c>Z</c> or <c>+00:00</c>; both name the same one.</summary>
    private static JsonNode Moments(JsonNode node)
    {
        foreach (var name in new[] { "timestamp", "localTimestamp" })
        {
            if (node is JsonObject activity && activity[name] is { } moment)
            {
                activity[name] = DateTimeOffset.Parse(moment.GetValue<string>(), CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture);
            }
        }

        return node;
    }

    private static IEnumerable<JsonElement> Everything(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Everything(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Everything),
        _ => [json],
    };
}
