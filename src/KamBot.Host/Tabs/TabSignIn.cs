using KamBot.Host.Links;
using KamBot.Host.Messages.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Tabs;

/// <summary>
/// Who opened a tab, by the token that Teams has Entra write for this registration. Checked as carefully as the channel's tokens:
/// signature, issuer, audience, lifetime, then the tenant, the scope, and that it is a person. Source: "Microsoft identity platform
/// access tokens", both versions.
/// </summary>
internal sealed partial class TabSignIn : IDisposable
{
    private const string Scope = "access_as_user";

    private readonly TabSwitch _tabs;
    private readonly TabsOptions _options;
    private readonly ChannelOptions _channel;
    private readonly PublicAddress _address;
    private readonly IssuerKeys _keys;
    private readonly BearerTokens _tokens;
    private readonly ILogger<TabSignIn> _logger;

    public TabSignIn(
        TabSwitch tabs, IOptions<TabsOptions> options, IOptions<ChannelOptions> channel, PublicAddress address, LoginHttp http,
        TimeProvider clock, ILogger<IssuerKeys> keysLogger, ILogger<TabSignIn> logger)
    {
        (_tabs, _options, _channel, _address, _logger) = (tabs, options.Value, channel.Value, address, logger);
        _keys = new IssuerKeys(MetadataUrl, http, clock, keysLogger);
        _tokens = new BearerTokens(_keys, clock);
    }

    public async ValueTask<TabCaller> IdentifyAsync(string? authorizationHeader, CancellationToken ct)
    {
        var read = await _tokens.ReadAsync(authorizationHeader, Rules(), ct);
        var caller = read.Token is { } token ? Check(token) : new TabCaller(read.Verdict);
        if (caller.Verdict.Reason is { } reason) LogRefused(caller.Verdict.Status, reason);
        return caller;
    }

    public void Dispose() => _keys.Dispose();

    private TabCaller Check(JsonWebToken token)
    {
        if (IdIn(token, "tid") is not { } tenant || !_channel.Serves(tenant))
            return new(ChannelVerdict.Tenant);
        if (!(Text(token, "scp") ?? "").Split(' ').Contains(Scope))
            return new(ChannelVerdict.Scope);
        return IdIn(token, "oid") is { } person
            ? new TabCaller(ChannelVerdict.Accepted, tenant, person)
            : new TabCaller(ChannelVerdict.NoPerson);
    }

    private TokenValidationParameters Rules() => new()
    {
        IssuerValidator = (issuer, token, _) => token is JsonWebToken read && IdIn(read, "tid") is { } tenant && Issuers(tenant).Contains(issuer)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException(),
        ValidAudiences = Audiences(),
    };

    private IEnumerable<string> Issuers(string tenant) => [$"{Root(_options.Login)}/{tenant}/v2.0", $"{Root(_options.OlderLogin)}/{tenant}/"];

    /// <summary>The newer form of tokens names the registration by its id, the older by its address.</summary>
    private IEnumerable<string> Audiences()
    {
        var id = _tabs.AppId!.ToLowerInvariant();
        yield return id;
        if (_address.Of("/") is not { } root) yield break;
        var host = new Uri(root).Authority;
        yield return $"api://{host}/{id}";
        yield return $"api://{host}/botid-{id}";
    }

    private Uri MetadataUrl() =>
        new($"{Root(_options.Login)}/{_channel.OwnTenant ?? "organizations"}/v2.0/.well-known/openid-configuration");

    private static string Root(Uri url) => url.OriginalString.TrimEnd('/');

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    /// <summary>As the channel writes ids of tenants and people.</summary>
    private static string? IdIn(JsonWebToken token, string claim) =>
        Guid.TryParseExact(Text(token, claim), "D", out var id) && id != Guid.Empty ? id.ToString() : null;

    [LoggerMessage(650, LogLevel.Warning, "Refused a call of a tab: {Status} {Reason}")]
    private partial void LogRefused(int status, string reason);
}

/// <summary>Whom Teams signed in, or why nobody.</summary>
internal sealed record TabCaller(ChannelVerdict Verdict, string TenantId = "", string UserId = "");
