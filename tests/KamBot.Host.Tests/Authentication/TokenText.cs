using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Tests.Authentication;

/// <summary>What the channel would write into a token; each test changes the one thing it is about.</summary>
internal sealed record TokenText(DateTimeOffset Now)
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    public string Issuer { get; init; } = LocalIssuer.Name;
    public string Audience { get; init; } = AppId;
    public TimeSpan StartsIn { get; init; } = TimeSpan.FromMinutes(-1);
    public TimeSpan EndsIn { get; init; } = TimeSpan.FromHours(1);
    public string? ServiceUrlClaim { get; init; } = ServiceUrl;

    public string SignedBy(SigningCredentials? credentials)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = (Now + StartsIn).UtcDateTime,
            Expires = (Now + EndsIn).UtcDateTime,
            SigningCredentials = credentials,
            Claims = ServiceUrlClaim is null ? null : new Dictionary<string, object> { ["serviceurl"] = ServiceUrlClaim },
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }
}
