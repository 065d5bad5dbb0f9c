using System.Net;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Teams;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Decides whether a call of the messaging endpoint comes from the channel and may speak for its activity.</summary>
public sealed partial class ChannelAuthentication
{
    private const string TeamsChannel = "msteams";

    private readonly ChannelOptions _options;
    private readonly ChannelTokens _tokens;
    private readonly IReadOnlyList<string> _hosts;
    private readonly ILogger<ChannelAuthentication> _logger;

    internal ChannelAuthentication(
        IOptions<ChannelOptions> options, ChannelTokens tokens, ILogger<ChannelAuthentication> logger)
    {
        _options = options.Value;
        _tokens = tokens;
        _hosts = ChannelEndpoints.Of(_options).ServiceHosts;
        _logger = logger;
    }

    /// <summary>Who may call, for the log at the start.</summary>
    public string StartSentence => _options.AppId is null
        ? "No Channel:AppId is set, so only callers on this machine may talk to the bot, without a token."
        : "Channel:AppId is set, so every caller of the bot needs a token of the channel.";

    /// <param name="authorizationHeader">As it came, null where there was none.</param>
    /// <param name="activity">The body of the call; its service URL, channel and tenant are compared with the token.</param>
    /// <param name="remoteAddress">The other end of the connection, not what a header says of it.</param>
    /// <param name="isForwarded">Whether a proxy's header was on the call, so that the address says nothing.</param>
    /// <param name="ct">Ends the wait for the issuer's keys.</param>
    public async ValueTask<ChannelVerdict> CheckAsync(
        string? authorizationHeader, Activity activity, IPAddress? remoteAddress, bool isForwarded, CancellationToken ct)
    {
        var verdict = _options.AppId is null
            ? CheckLocal(activity, remoteAddress, isForwarded)
            : await CheckTokenAsync(authorizationHeader, activity, ct);
        if (verdict.Reason is { } reason)
            LogRefused(verdict.Status, reason);
        return verdict;
    }

    private static ChannelVerdict CheckLocal(Activity activity, IPAddress? remoteAddress, bool isForwarded)
    {
        if (isForwarded || remoteAddress is null || !IPAddress.IsLoopback(remoteAddress))
            return ChannelVerdict.NotLoopback;
        return ServiceUrls.IsLoopback(activity.ServiceUrl) ? ChannelVerdict.Accepted : ChannelVerdict.UntrustedServiceUrl;
    }

    private async ValueTask<ChannelVerdict> CheckTokenAsync(string? header, Activity activity, CancellationToken ct)
    {
        var (verdict, token, key) = await _tokens.ReadAsync(header, ct);
        if (token is null || key is null)
            return verdict;
        if (!Endorses(key, activity.ChannelId))
            return ChannelVerdict.Endorsement;
        if (!ServiceUrls.AreSame(ServiceUrlOf(token), activity.ServiceUrl))
            return ChannelVerdict.ServiceUrl;
        if (!ServiceUrls.IsListed(activity.ServiceUrl, _hosts))
            return ChannelVerdict.UntrustedServiceUrl;
        return IsTenantAllowed(activity) ? ChannelVerdict.Accepted : ChannelVerdict.Tenant;
    }

    // A key without the list signs for every channel.
    private static bool Endorses(JsonWebKey key, string? channelId) =>
        KeyEndorsements.Of(key) is not { } channels || (channelId is not null && channels.Contains(channelId));

    private static string? ServiceUrlOf(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("serviceurl", out var url) ? url : null;

    // Only Teams vouches for the tenant; on other channels the client writes it.
    private bool IsTenantAllowed(Activity activity)
    {
        var own = _options.AppType == ChannelAppType.SingleTenant ? _options.TenantId : null;
        if (own is null && _options.AllowedTenants.Count == 0)
            return true;
        return activity.ChannelId == TeamsChannel && activity.TenantId() is { } tenant
            && (own is null || tenant.Equals(own, StringComparison.OrdinalIgnoreCase))
            && (_options.AllowedTenants.Count == 0 || _options.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));
    }
}
