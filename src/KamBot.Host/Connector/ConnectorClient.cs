using System.Text.Json;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Connector;

/// <summary>The calls of the connector that KamBot makes (Bot Framework REST 3.0). Refusals throw <see cref="ChannelException"/>.</summary>
internal sealed class ConnectorClient(ConnectorTransport transport)
{
    /// <summary>Sends to the conversation; as a reply where <c>replyToId</c> is set.</summary>
    public Task<ResourceResponse> SendAsync(WrittenActivity written, CancellationToken cancellationToken) =>
        PostAsync(written, mayRepeat: true, cancellationToken);

    /// <summary>For what is worthless a moment later, such as typing.</summary>
    public Task<ResourceResponse> SendOnceAsync(WrittenActivity written, CancellationToken cancellationToken) =>
        PostAsync(written, mayRepeat: false, cancellationToken);

    public async Task<ResourceResponse> UpdateActivityAsync(WrittenActivity written, CancellationToken cancellationToken)
    {
        var activity = written.Activity;
        var address = ConnectorRoute.Activity(activity.ServiceUrl, activity.Conversation?.Id, activity.Id);
        var call = new ConnectorCall(HttpMethod.Put, Service(activity.ServiceUrl), address, written.Body);
        return await transport.CallAsync(call, ProtocolJson.Default.ResourceResponse, cancellationToken) ?? new(activity.Id);
    }

    public Task DeleteActivityAsync(string? serviceUrl, string? conversationId, string activityId, CancellationToken cancellationToken)
    {
        var address = ConnectorRoute.Activity(serviceUrl, conversationId, activityId);
        var call = new ConnectorCall(HttpMethod.Delete, Service(serviceUrl), address);
        return transport.CallAsync(call, ProtocolJson.Default.ResourceResponse, cancellationToken);
    }

    public Task<ConversationResourceResponse> CreateConversationAsync(
        string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, ProtocolJson.Default.ConversationParameters);
        var call = new ConnectorCall(HttpMethod.Post, Service(serviceUrl), ConnectorRoute.Conversations(serviceUrl), body);
        return Answered(transport.CallAsync(call, ProtocolJson.Default.ConversationResourceResponse, cancellationToken));
    }

    public Task<ChannelAccount> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken)
    {
        var address = ConnectorRoute.Member(serviceUrl, conversationId, memberId);
        var call = new ConnectorCall(HttpMethod.Get, Service(serviceUrl), address);
        return Answered(transport.CallAsync(call, ProtocolJson.Default.ChannelAccount, cancellationToken));
    }

    /// <summary>One page of members; Teams gives 50 to 500 a page.</summary>
    public Task<PagedMembers> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var address = ConnectorRoute.PagedMembers(serviceUrl, conversationId, pageSize, continuationToken);
        var call = new ConnectorCall(HttpMethod.Get, Service(serviceUrl), address);
        return Answered(transport.CallAsync(call, ProtocolJson.Default.PagedMembers, cancellationToken));
    }

    private async Task<ResourceResponse> PostAsync(WrittenActivity written, bool mayRepeat, CancellationToken cancellationToken)
    {
        var activity = written.Activity;
        var (serviceUrl, conversationId) = (activity.ServiceUrl, activity.Conversation?.Id);
        var address = activity.ReplyToId is { Length: > 0 } replyToId
            ? ConnectorRoute.Activity(serviceUrl, conversationId, replyToId)
            : ConnectorRoute.Activities(serviceUrl, conversationId);
        var call = new ConnectorCall(HttpMethod.Post, Service(serviceUrl), address, written.Body, mayRepeat);
        return await transport.CallAsync(call, ProtocolJson.Default.ResourceResponse, cancellationToken) ?? new();
    }

    private static async Task<T> Answered<T>(Task<T?> call) where T : class =>
        await call ?? throw new ChannelException(200, "EmptyAnswer", "The connector answered without a readable body.");

    private static Uri Service(string? serviceUrl) => new(serviceUrl ?? "");
}
