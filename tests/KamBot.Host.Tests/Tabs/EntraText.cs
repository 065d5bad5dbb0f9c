using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Tests.Tabs;

/// <summary>What Entra would write into the token of a tab; each test changes the one thing it is about.</summary>
internal sealed record EntraText(DateTimeOffset Now, string Login)
{
    public string? Tenant { get; init; } = TabHost.Tenant;
    public string? Person { get; init; } = TabHost.Kim;
    public string? Scope { get; init; } = "access_as_user";
    public string? Issuer { get; init; }
    public string Audience { get; init; } = TabHost.AppId;
    public TimeSpan StartsIn { get; init; } = TimeSpan.FromMinutes(-1);
    public TimeSpan EndsIn { get; init; } = TimeSpan.FromHours(1);

    public string SignedBy(SigningCredentials? credentials)
    {
        var claims = new Dictionary<string, object>();
        Add("tid", Tenant);
        Add("oid", Person);
        Add("scp", Scope);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer ?? $"{Login}/{Tenant}/v2.0",
            Audience = Audience,
            NotBefore = (Now + StartsIn).UtcDateTime,
            Expires = (Now + EndsIn).UtcDateTime,
            SigningCredentials = credentials,
            Claims = claims,
        });

        void Add(string name, string? value)
        {
            if (value is not null) claims[name] = value;
        }
    }
}
