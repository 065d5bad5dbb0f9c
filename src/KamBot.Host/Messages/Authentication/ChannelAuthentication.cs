using System.Net;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Teams;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Whether a call of the messaging endpoint comes from the channel and may speak for its activity.</summary>
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

    /// <summary>Who calls. Asked before the body is read, so that strangers cost little.</summary>
    /// <param name="authorizationHeader">As it came, null where there was none.</param>
    /// <param name="remoteAddress">The other end of the connection, not what a header says of it.</param>
    /// <param name="isForwarded">Whether the call may have come through another machine, so that the address says nothing.</param>
    /// <param name="ct">Ends the wait for the issuer's keys.</param>
    public async ValueTask<ChannelCaller> IdentifyAsync(
        string? authorizationHeader, IPAddress? remoteAddress, bool isForwarded, CancellationToken ct)
    {
        var caller = _options.AppId is null
            ? Local(remoteAddress, isForwarded)
            : await _tokens.ReadAsync(authorizationHeader, ct);
        Note(caller.Verdict);
        return caller;
    }

    /// <summary>Whether an accepted caller may bring <paramref name="activity"/>: its service URL, channel and tenant.</summary>
    public ChannelVerdict Check(ChannelCaller caller, Activity activity)
    {
        var verdict = caller is { Token: { } token, Key: { } key } ? CheckClaims(token, key, activity) : CheckLocal(activity);
        Note(verdict);
        return verdict;
    }

    private static ChannelCaller Local(IPAddress? remoteAddress, bool isForwarded) => new(
        isForwarded || remoteAddress is null || !IPAddress.IsLoopback(remoteAddress)
            ? ChannelVerdict.NotLoopback
            : ChannelVerdict.Accepted);

    // A caller without a token is only ever accepted where there is no app id.
    private ChannelVerdict CheckLocal(Activity activity) =>
        _options.AppId is null && ServiceUrls.IsLoopback(activity.ServiceUrl)
            ? ChannelVerdict.Accepted
            : ChannelVerdict.UntrustedServiceUrl;

    private ChannelVerdict CheckClaims(JsonWebToken token, JsonWebKey key, Activity activity)
    {
        if (!Endorses(key, activity.ChannelId))
            return ChannelVerdict.Endorsement;
        if (!ServiceUrls.AreSame(ServiceUrlOf(token), activity.ServiceUrl))
            return ChannelVerdict.ServiceUrl;
        if (!ServiceUrls.IsListed(activity.ServiceUrl, _hosts))
            return ChannelVerdict.UntrustedServiceUrl;
        return IsTenantAllowed(activity) ? ChannelVerdict.Accepted : ChannelVerdict.Tenant;
    }

    private void Note(ChannelVerdict verdict)
    {
        if (verdict.Reason is { } reason)
            LogRefused(verdict.Status, reason);
    }

    private bool Endorses(JsonWebKey key, string? channelId) => KeyEndorsements.Of(key) is { } channels
        ? channelId is not null && channels.Contains(channelId)
        : !_options.RequireEndorsements;

    private static string? ServiceUrlOf(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("serviceurl", out var url) ? url : null;

    // Only Teams vouches for the tenant; on other channels the client writes it.
    private bool IsTenantAllowed(Activity activity)
    {
        if (_options.OwnTenant is null && _options.AllowedTenants.Count == 0)
            return true;
        return activity.ChannelId == TeamsChannel && activity.TenantId() is { } tenant && _options.Serves(tenant);
    }
}
