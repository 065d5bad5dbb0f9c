using KamBot.Host.Tests.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Tests.Messages;

/// <summary>The whole way of a registered bot: the channel's token in, the turn, and our token out.</summary>
public sealed class SignedCallTests
{
    [Fact]
    public async Task A_signed_call_is_answered_through_the_connector_with_our_own_token()
    {
        await using var signed = await SignedHost.StartAsync();

        using var response = await signed.PostAsync(signed.Message(), signed.Sign(signed.Text));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(1, signed.Host.Bot.Turns);
        Assert.Equal("Bearer token 1", Assert.Single(signed.Host.Connector.Requests).Authorization);
    }

    [Theory]
    [InlineData("expired", 401)]
    [InlineData("not yet valid", 401)]
    [InlineData("other audience", 401)]
    [InlineData("other issuer", 401)]
    [InlineData("unknown key", 401)]
    [InlineData("known key id, other key", 401)]
    [InlineData("unsigned", 401)]
    [InlineData("HMAC with the public key", 401)]
    [InlineData("no service URL", 403)]
    [InlineData("other service URL", 403)]
    public async Task A_flaw_of_the_token_keeps_the_call_from_bot_and_connector(string flaw, int status)
    {
        await using var signed = await SignedHost.StartAsync();

        using var response = await signed.PostAsync(signed.Message(), Flawed(signed, flaw));

        AssertUnheard(signed, status, response);
    }

    [Theory]
    [InlineData("msteams", "directline")]
    [InlineData(Door.OwnTenant, Door.OtherTenant)]
    [InlineData("\"text\": \"hello\", \"channelData\"", "\"otherData\"")]
    public async Task A_good_token_does_not_vouch_for_other_channels_and_tenants(string part, string replacement)
    {
        await using var signed = await SignedHost.StartAsync();
        var body = signed.Message();
        Assert.Contains(part, body, StringComparison.Ordinal);

        using var response = await signed.PostAsync(
            body.Replace(part, replacement, StringComparison.Ordinal), signed.Sign(signed.Text));

        AssertUnheard(signed, 403, response);
    }

    [Fact]
    public async Task A_service_url_that_is_not_the_channels_is_refused_though_the_token_names_it()
    {
        await using var signed = await SignedHost.StartAsync();
        const string Elsewhere = "https://collector.example/";
        var body = signed.Message().Replace(signed.ServiceUrl, Elsewhere, StringComparison.Ordinal);

        using var response = await signed.PostAsync(body, signed.Sign(signed.Text with { ServiceUrlClaim = Elsewhere }));

        AssertUnheard(signed, 403, response);
    }

    private static void AssertUnheard(SignedHost signed, int status, HttpResponseMessage response)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(0, signed.Host.Bot.Turns);
        Assert.Empty(signed.Host.Connector.Requests);
        Assert.Empty(signed.Login.Calls);
    }

    private static string Flawed(SignedHost signed, string flaw)
    {
        var (good, key) = (signed.Text, signed.Issuer.Keys[0]);
        switch (flaw)
        {
            case "expired": return signed.Sign(good with { StartsIn = TimeSpan.FromHours(-2), EndsIn = TimeSpan.FromMinutes(-6) });
            case "not yet valid": return signed.Sign(good with { StartsIn = TimeSpan.FromMinutes(6) });
            case "other audience": return signed.Sign(good with { Audience = Door.OtherTenant });
            case "other issuer": return signed.Sign(good with { Issuer = "https://login.example" });
            case "no service URL": return signed.Sign(good with { ServiceUrlClaim = null });
            case "other service URL": return signed.Sign(good with { ServiceUrlClaim = TokenText.ServiceUrl });
            case "unsigned": return good.SignedBy(null);
            case "HMAC with the public key":
                return good.SignedBy(new(new SymmetricSecurityKey(key.PublicKey) { KeyId = key.Id }, SecurityAlgorithms.HmacSha256));
            default:
                using (var foreign = new IssuerKey(flaw == "unknown key" ? "foreign" : key.Id, "msteams"))
                    return good.SignedBy(foreign.Sign());
        }
    }
}
