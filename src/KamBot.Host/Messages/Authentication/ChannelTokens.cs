using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// Verifies the channel's bearer token (Bot Connector authentication, connector to bot): signature, issuer, audience,
/// lifetime. What the token says of the activity is for <see cref="ChannelAuthentication"/>.
/// </summary>
internal sealed class ChannelTokens(IOptions<ChannelOptions> options, IssuerKeys keys, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private static readonly string[] _algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    public async ValueTask<ChannelCaller> ReadAsync(string? authorizationHeader, CancellationToken ct)
    {
        if (authorizationHeader?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            return new(ChannelVerdict.NoToken);
        if (Parse(authorizationHeader[Scheme.Length..].Trim()) is not { Kid.Length: > 0 } token)
            return new(ChannelVerdict.Malformed);
        // Before the key is looked up, so that a token we never take costs the issuer nothing.
        if (!_algorithms.Contains(token.Alg, StringComparer.Ordinal))
            return new(ChannelVerdict.Algorithm);

        var (key, isKnown) = await keys.FindAsync(token.Kid, ct);
        if (key is null)
            return new(isKnown ? ChannelVerdict.UnknownKey : ChannelVerdict.IssuerUnreachable);

        var result = await _handler.ValidateTokenAsync(token, Rules(key));
        return result.IsValid ? new(ChannelVerdict.Accepted, token, key) : new(Verdict(result.Exception));
    }

    private JsonWebToken? Parse(string token)
    {
        if (!_handler.CanReadToken(token))
            return null;
        try
        {
            return _handler.ReadJsonWebToken(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(JsonWebKey key) => new()
    {
        ValidIssuer = ChannelEndpoints.Of(options.Value).Issuer,
        // Registrations show the id in small letters; a setting may not.
        ValidAudiences = [options.Value.AppId, options.Value.AppId!.ToLowerInvariant()],
        ValidAlgorithms = _algorithms,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
    };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until + _skew > now && (from is null || from - _skew <= now);
    }

    private static ChannelVerdict Verdict(Exception problem) => problem switch
    {
        SecurityTokenInvalidLifetimeException => ChannelVerdict.Lifetime,
        SecurityTokenInvalidIssuerException => ChannelVerdict.Issuer,
        SecurityTokenInvalidAudienceException => ChannelVerdict.Audience,
        _ => ChannelVerdict.Signature,
    };
}
