using KamBot.Host.Messages.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Tests.Authentication;

public sealed class ChannelTokenTests
{
    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task A_token_of_the_channel_opens(string algorithm)
    {
        await using var door = await Door.OpenAsync();
        var token = door.Text.SignedBy(door.Issuer.Keys[0].Sign(algorithm));

        Assert.Equal(new ChannelVerdict(200, null), await door.KnockAsync(token));
    }

    [Theory]
    [InlineData(-60, -4, 200)]
    [InlineData(-60, -6, 401)]
    [InlineData(4, 60, 200)]
    [InlineData(6, 60, 401)]
    public async Task Five_minutes_of_difference_between_the_clocks_are_forgiven(int startsIn, int endsIn, int status)
    {
        await using var door = await Door.OpenAsync();
        var text = door.Text with { StartsIn = TimeSpan.FromMinutes(startsIn), EndsIn = TimeSpan.FromMinutes(endsIn) };

        var verdict = await door.KnockAsync(text.SignedBy(door.Issuer.Keys[0].Sign()));

        Assert.Equal(new ChannelVerdict(status, status == 200 ? null : "Lifetime"), verdict);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task A_call_without_bearer_token_is_refused(string? header)
    {
        await using var door = await Door.OpenAsync();

        Assert.Equal(new ChannelVerdict(401, "NoToken"), await door.KnockWithHeaderAsync(header));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.e30")]
    [InlineData("....")]
    public async Task Nonsense_is_refused_and_costs_the_issuer_nothing(string token)
    {
        await using var door = await Door.OpenAsync();

        Assert.Equal(new ChannelVerdict(401, "Malformed"), await door.KnockAsync(token));
        Assert.Equal(0, door.Issuer.MetadataRequests);
    }

    [Fact]
    public async Task A_token_longer_than_any_of_the_channel_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var text = door.Text with { ServiceUrlClaim = new string('x', 20_000) };

        Assert.Equal(new ChannelVerdict(401, "Malformed"), await door.KnockAsync(text.SignedBy(door.Issuer.Keys[0].Sign())));
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var text = door.Text with { Audience = "99999999-2222-4333-8444-555555555555" };

        Assert.Equal(new ChannelVerdict(401, "Audience"), await door.KnockAsync(text.SignedBy(door.Issuer.Keys[0].Sign())));
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var text = door.Text with { Issuer = "https://other.example" };

        Assert.Equal(new ChannelVerdict(401, "Issuer"), await door.KnockAsync(text.SignedBy(door.Issuer.Keys[0].Sign())));
    }

    [Fact]
    public async Task A_foreign_key_under_a_known_name_is_refused()
    {
        await using var door = await Door.OpenAsync();
        using var foreign = new IssuerKey("first");

        Assert.Equal(new ChannelVerdict(401, "Signature"), await door.KnockAsync(door.Text.SignedBy(foreign.Sign())));
    }

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var parts = door.GoodToken().Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("emea", "amer", StringComparison.Ordinal);
        var changed = $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";

        Assert.Equal(new ChannelVerdict(401, "Signature"), await door.KnockAsync(changed));
    }

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var payload = door.Text.SignedBy(null).Split('.')[1];
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"first"}""");

        Assert.Equal(new ChannelVerdict(401, "Algorithm"), await door.KnockAsync($"{header}.{payload}."));
    }

    [Fact]
    public async Task A_public_key_used_as_shared_secret_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var secret = new SymmetricSecurityKey(door.Issuer.Keys[0].PublicKey) { KeyId = "first" };
        var token = door.Text.SignedBy(new SigningCredentials(secret, SecurityAlgorithms.HmacSha256));

        Assert.Equal(new ChannelVerdict(401, "Algorithm"), await door.KnockAsync(token));
    }

    [Fact]
    public async Task Nothing_of_a_refused_token_is_logged()
    {
        await using var door = await Door.OpenAsync(("AllowedTenants:0", Door.OtherTenant));
        var token = door.GoodToken();

        await door.KnockAsync(token);

        Assert.Contains("150 Refused a call of the messaging endpoint: 403 Tenant", door.Log.Text, StringComparison.Ordinal);
        Assert.All([.. token.Split('.'), Door.OwnTenant, "trafficmanager"], part => Assert.DoesNotContain(part, door.Log.Text, StringComparison.Ordinal));
    }
}
