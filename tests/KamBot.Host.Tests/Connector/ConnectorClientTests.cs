using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Tests.Connector;

public sealed class ConnectorClientTests
{
    private static CancellationToken None => CancellationToken.None;

    [Theory]
    [InlineData("19:chat@thread.v2;messageid=17", "19%3Achat%40thread.v2%3Bmessageid%3D17")]
    [InlineData("conv|0000007", "conv%7C0000007")]
    [InlineData("a/b?c#d%2F e", "a%2Fb%3Fc%23d%252F%20e")]
    public async Task Ids_are_percent_encoded(string id, string onTheWire)
    {
        await using var bench = await ConnectorBench.StartAsync();
        await bench.Client.SendAsync(new(bench.Message(replyToId: id, conversationId: id)), None);
        await bench.Client.SendAsync(new(bench.Message(conversationId: id)), None);
        Assert.Equal(
            [
                $"/_connector/v3/conversations/{onTheWire}/activities/{onTheWire}",
                $"/_connector/v3/conversations/{onTheWire}/activities",
            ],
            bench.Connector.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_would_leave_its_place_in_the_path_is_never_sent(string id)
    {
        await using var bench = await ConnectorBench.StartAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => bench.Client.SendAsync(new(bench.Message(conversationId: id)), None));
        Assert.Empty(bench.Connector.Requests);
    }

    [Theory]
    [InlineData("", "/v3/conversations/c/activities")]
    [InlineData("/", "/v3/conversations/c/activities")]
    [InlineData("/emea/prefix", "/emea/prefix/v3/conversations/c/activities")]
    [InlineData("/emea/prefix/", "/emea/prefix/v3/conversations/c/activities")]
    public async Task The_path_of_the_service_URL_is_kept(string prefix, string path)
    {
        await using var bench = await ConnectorBench.StartAsync();
        var message = bench.Message(conversationId: "c") with { ServiceUrl = bench.Connector.Address + prefix };
        await bench.Client.SendAsync(new(message), None);
        Assert.Equal(path, Assert.Single(bench.Connector.Requests).Path);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "")]
    [InlineData(200, "<html>ok</html>")]
    [InlineData(204, "")]
    public async Task Success_without_an_id_is_success(int status, string body)
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(status, body);
        Assert.Null((await bench.Client.SendAsync(new(bench.Message()), None)).Id);
    }

    [Fact]
    public async Task Update_and_delete_name_the_activity()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(202);
        var updated = await bench.Client.UpdateActivityAsync(new(bench.Message() with { Id = "a:1" }), None);
        await bench.Client.DeleteActivityAsync(bench.Connector.ServiceUrl, "c", "a:1", None);
        Assert.Equal("a:1", updated.Id);
        Assert.Equal(
            [
                ("PUT", "/_connector/v3/conversations/19%3Achat/activities/a%3A1"),
                ("DELETE", "/_connector/v3/conversations/c/activities/a%3A1"),
            ],
            bench.Connector.Requests.Select(request => (request.Method, request.Path)));
    }

    [Fact]
    public async Task Creating_a_conversation_answers_its_id()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(201, """{"id":"new","activityId":"first"}""");
        var parameters = new ConversationParameters { IsGroup = false, Members = [new ChannelAccount { Id = "29:kim" }] };
        var created = await bench.Client.CreateConversationAsync(bench.Connector.ServiceUrl, parameters, None);
        var request = Assert.Single(bench.Connector.Requests);
        Assert.Equal(("new", "first"), (created.Id, created.ActivityId));
        Assert.Equal(("POST", "/_connector/v3/conversations"), (request.Method, request.Path));
        Assert.Equal("""{"isGroup":false,"members":[{"id":"29:kim"}]}""", request.Body);
    }

    [Fact]
    public async Task Members_are_read_one_by_one_and_in_pages()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector
            .Answer(200, """{"id":"29:kim","name":"Kim Sample"}""")
            .Answer(200, """{"members":[{"id":"29:kim"}],"continuationToken":"more+"}""")
            .Answer(200, """{"members":[]}""");
        var serviceUrl = bench.Connector.ServiceUrl;
        var member = await bench.Client.GetMemberAsync(serviceUrl, "19:c", "29:kim", None);
        var page = await bench.Client.GetPagedMembersAsync(serviceUrl, "19:c", 50, null, None);
        await bench.Client.GetPagedMembersAsync(serviceUrl, "19:c", 50, page.ContinuationToken, None);
        Assert.Equal("Kim Sample", member.Name);
        Assert.Equal(
            [
                "/_connector/v3/conversations/19%3Ac/members/29%3Akim",
                "/_connector/v3/conversations/19%3Ac/pagedmembers?pageSize=50",
                "/_connector/v3/conversations/19%3Ac/pagedmembers?pageSize=50&continuationToken=more%2B",
            ],
            bench.Connector.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_service_URL_we_do_not_trust_is_never_called()
    {
        await using var bench = await ConnectorBench.StartAsync();
        var message = bench.Message() with { ServiceUrl = "https://connector.example.com/" };
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => bench.Client.SendAsync(new(message), None));
        Assert.Equal(403, refusal.Status);
    }
}
