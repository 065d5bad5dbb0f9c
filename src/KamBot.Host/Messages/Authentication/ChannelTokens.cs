using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// Verifies the channel's bearer token (Bot Connector authentication, connector to bot): signature, issuer, audience,
/// lifetime. What the token says of the activity is for <see cref="ChannelAuthentication"/>.
/// </summary>
internal sealed class ChannelTokens(IOptions<ChannelOptions> options, IssuerKeys keys, TimeProvider clock)
{
    private readonly BearerTokens _tokens = new(keys, clock);

    public ValueTask<ChannelCaller> ReadAsync(string? authorizationHeader, CancellationToken ct) =>
        _tokens.ReadAsync(
            authorizationHeader,
            new TokenValidationParameters
            {
                ValidIssuer = ChannelEndpoints.Of(options.Value).Issuer,
                // Registrations show the id in small letters; a setting may not.
                ValidAudiences = [options.Value.AppId, options.Value.AppId!.ToLowerInvariant()],
            },
            ct);
}
