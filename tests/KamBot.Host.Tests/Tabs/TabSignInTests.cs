using KamBot.Host.Tests.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Tests.Tabs;

/// <summary>Whom a tab believes: a person of the served tenant with a token of Entra for this registration, and nobody else.</summary>
public sealed class TabSignInTests
{
    private const string SameIdInCapitals = "BBBBBBBB-0000-4000-8000-000000000001";

    [Fact]
    public async Task A_good_token_opens_the_list()
    {
        await using var host = await TabHost.StartAsync();

        using var answer = await host.ListAsync(host.Text);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("11111111-2222-4333-8444-555555555555", null, 200)]
    [InlineData("api://kambot.example.com/11111111-2222-4333-8444-555555555555", "older", 200)]
    [InlineData("api://kambot.example.com/botid-11111111-2222-4333-8444-555555555555", "older", 200)]
    [InlineData("api://elsewhere.example.com/11111111-2222-4333-8444-555555555555", "older", 401)]
    [InlineData("api://kambot.example.com/22222222-2222-4333-8444-555555555555", "older", 401)]
    [InlineData("00000003-0000-0000-c000-000000000000", null, 401)]
    public async Task Only_tokens_for_this_registration_are_taken(string audience, string? form, int status)
    {
        await using var host = await TabHost.StartAsync();
        var text = host.Text with { Audience = audience, Issuer = form is null ? null : $"https://older.example/{TabHost.Tenant}/" };

        using var answer = await host.ListAsync(text);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("none", 401)]
    [InlineData("no token at all", 401)]
    [InlineData("expired", 401)]
    [InlineData("not yet valid", 401)]
    [InlineData("issuer of another place", 401)]
    [InlineData("issuer of another tenant", 401)]
    [InlineData("unknown key", 401)]
    [InlineData("known key id, other key", 401)]
    [InlineData("unsigned", 401)]
    [InlineData("HMAC with the public key", 401)]
    [InlineData("another tenant", 403)]
    [InlineData("no tenant", 401)]
    [InlineData("no person", 403)]
    [InlineData("a person of noughts", 403)]
    [InlineData("another scope", 403)]
    [InlineData("a program", 403)]
    [InlineData("a token of the channel", 401)]
    public async Task A_flaw_of_the_token_keeps_the_list_shut(string flaw, int status)
    {
        await using var host = await TabHost.StartAsync();

        using var answer = await host.ListAsync(Flawed(host, flaw));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task While_Entras_keys_cannot_be_read_the_tab_is_asked_to_come_again()
    {
        await using var host = await TabHost.StartAsync();
        host.Issuer.IsDown = true;

        using var answer = await host.ListAsync(host.Text);

        Assert.Equal(503, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_person_is_the_same_as_in_the_chat_however_the_id_is_written()
    {
        await using var host = await TabHost.StartAsync();

        var list = await TabHost.JsonAsync(await host.ListAsync(host.Text with { Person = SameIdInCapitals }));

        Assert.Equal(1, list.GetProperty("accounts").GetArrayLength());
    }

    [Fact]
    public async Task A_refusal_is_logged_without_the_token_and_without_who()
    {
        await using var host = await TabHost.StartAsync();
        var token = host.Sign(host.Text with { Tenant = Door.OtherTenant });

        await host.ListAsync(token);

        var lines = host.Log.Text;
        Assert.Contains("Refused a call of a tab: 403 Tenant", lines, StringComparison.Ordinal);
        Assert.DoesNotContain(token[..20], lines, StringComparison.Ordinal);
        Assert.DoesNotContain(TabHost.Kim, lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Channel:AppType", "ManagedIdentity", false)]
    [InlineData("Tabs:AppId", TabHost.AppId, true)]
    public async Task Without_a_registration_to_sign_in_to_there_is_nothing_at_the_addresses_of_tabs(string key, string value, bool isOn)
    {
        await using var host = await TabHost.StartAsync((key, value), (isOn ? "Unused" : "Channel:ClientSecret", ""));

        using var page = await host.Client.GetAsync("/tabs/accounts");
        using var list = await host.ListAsync(host.Text);

        Assert.Equal(isOn ? (200, 200) : (404, 404), ((int)page.StatusCode, (int)list.StatusCode));
    }

    private static string? Flawed(TabHost host, string flaw)
    {
        var (good, key) = (host.Text, host.Issuer.Keys[0]);
        switch (flaw)
        {
            case "none": return null;
            case "no token at all": return "KamBot";
            case "expired": return host.Sign(good with { StartsIn = TimeSpan.FromHours(-2), EndsIn = TimeSpan.FromMinutes(-6) });
            case "not yet valid": return host.Sign(good with { StartsIn = TimeSpan.FromMinutes(6) });
            case "issuer of another place": return host.Sign(good with { Issuer = $"https://login.example/{TabHost.Tenant}/v2.0" });
            case "issuer of another tenant": return host.Sign(good with { Issuer = $"{good.Login}/{Door.OtherTenant}/v2.0" });
            case "another tenant": return host.Sign(good with { Tenant = Door.OtherTenant });
            case "no tenant": return host.Sign(good with { Tenant = null, Issuer = $"{good.Login}/{TabHost.Tenant}/v2.0" });
            case "no person": return host.Sign(good with { Person = null });
            case "a person of noughts": return host.Sign(good with { Person = Guid.Empty.ToString() });
            case "another scope": return host.Sign(good with { Scope = "access_as_user_too" });
            case "a program": return host.Sign(good with { Scope = null });
            case "a token of the channel": return host.Sign(good with { Issuer = LocalIssuer.Name });
            case "unsigned": return good.SignedBy(null);
            case "HMAC with the public key":
                return good.SignedBy(new(new SymmetricSecurityKey(key.PublicKey) { KeyId = key.Id }, SecurityAlgorithms.HmacSha256));
            default:
                using (var foreign = new IssuerKey(flaw == "unknown key" ? "foreign" : key.Id))
                    return good.SignedBy(foreign.Sign());
        }
    }
}
