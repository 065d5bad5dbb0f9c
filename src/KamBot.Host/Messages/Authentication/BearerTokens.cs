using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Verifies the bearer tokens of one issuer: form, algorithm, signature, issuer, audience, lifetime.</summary>
internal sealed class BearerTokens(IssuerKeys keys, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private static readonly string[] _algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <param name="authorizationHeader">As it came, null where there was none.</param>
    /// <param name="rules">Whose tokens are taken and for whom; the rest is put in here.</param>
    /// <param name="ct">Ends the wait for the issuer's keys.</param>
    public async ValueTask<ChannelCaller> ReadAsync(string? authorizationHeader, TokenValidationParameters rules, CancellationToken ct)
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

        rules.ValidAlgorithms = _algorithms;
        rules.IssuerSigningKey = key;
        rules.LifetimeValidator = (from, until, _, _) => IsNow(from, until);
        var result = await _handler.ValidateTokenAsync(token, rules);
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
