using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Activities;

namespace KamBot.Host.Tests.Authentication;

public sealed class ChannelClaimTests
{
    [Fact]
    public async Task A_token_without_service_url_is_refused()
    {
        await using var door = await Door.OpenAsync();
        var text = door.Text with { ServiceUrlClaim = null };

        Assert.Equal(new ChannelVerdict(403, "ServiceUrl"), await door.KnockAsync(text));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", 200)]
    [InlineData("https://smba.trafficmanager.net/emea", 200)]
    [InlineData("https://SMBA.trafficmanager.net/emea/", 200)]
    [InlineData("https://smba.trafficmanager.net/EMEA/", 403)]
    [InlineData("https://smba.trafficmanager.net/amer/", 403)]
    [InlineData("https://smba.trafficmanager.net/emea/?to=elsewhere", 403)]
    [InlineData("http://smba.trafficmanager.net/emea/", 403)]
    [InlineData("https://smba.trafficmanager.net:8443/emea/", 403)]
    [InlineData("https://attacker.example/emea/", 403)]
    [InlineData("emea", 403)]
    [InlineData(null, 403)]
    public async Task Replies_go_only_where_the_token_says(string? serviceUrl, int status)
    {
        await using var door = await Door.OpenAsync();

        var verdict = await door.KnockAsync(door.GoodToken(), Door.Message with { ServiceUrl = serviceUrl });

        Assert.Equal(new ChannelVerdict(status, status == 200 ? null : "ServiceUrl"), verdict);
    }

    [Fact]
    public async Task A_service_url_outside_the_channel_is_refused_though_the_token_has_it()
    {
        await using var door = await Door.OpenAsync();
        const string Elsewhere = "https://connector.example/";
        var text = door.Text with { ServiceUrlClaim = Elsewhere };

        var verdict = await door.KnockAsync(
            text.SignedBy(door.Issuer.Keys[0].Sign()), Door.Message with { ServiceUrl = Elsewhere });

        Assert.Equal(new ChannelVerdict(403, "UntrustedServiceUrl"), verdict);
    }

    [Fact]
    public async Task An_app_id_set_in_capitals_is_the_same_app()
    {
        await using var door = await Door.OpenAsync(("AppId", "AAAAAAAA-2222-4333-8444-555555555555"));

        Assert.Equal(200, (await door.KnockAsync(door.Text with { Audience = "aaaaaaaa-2222-4333-8444-555555555555" })).Status);
    }

    [Theory]
    [InlineData("webchat", 200)]
    [InlineData("directline", 403)]
    [InlineData("MSTEAMS", 403)]
    [InlineData(null, 403)]
    public async Task A_key_signs_only_for_its_channels(string? channel, int status)
    {
        await using var door = await Door.OpenAsync();

        var verdict = await door.KnockAsync(door.GoodToken(), Door.Message with { ChannelId = channel });

        Assert.Equal(new ChannelVerdict(status, status == 200 ? null : "Endorsement"), verdict);
    }

    [Theory]
    [InlineData("Public", true)]
    [InlineData("Public", false)]
    [InlineData("China", true)]
    [InlineData("China", false)]
    public async Task A_key_that_names_no_channel_signs_for_none(string cloud, bool hasNoList)
    {
        await using var door = await Door.OpenAsync(("Cloud", cloud));
        door.Issuer.Keys.Insert(0, hasNoList ? new IssuerKey("open", null) : new IssuerKey("open"));

        Assert.Equal(new ChannelVerdict(403, "Endorsement"), await door.KnockAsync(door.GoodToken()));
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 403)]
    public async Task Only_a_setting_lets_a_key_without_any_list_sign_for_every_channel(bool hasNoList, int status)
    {
        await using var door = await Door.OpenAsync(("RequireEndorsements", "false"));
        door.Issuer.Keys.Insert(0, hasNoList ? new IssuerKey("open", null) : new IssuerKey("open"));

        Assert.Equal(status, (await door.KnockAsync(door.GoodToken())).Status);
    }

    [Theory]
    [InlineData(Door.OwnTenant, 200)]
    [InlineData("AAAAAAAA-0000-4000-8000-000000000001", 200)]
    [InlineData(Door.OtherTenant, 403)]
    [InlineData(null, 403)]
    public async Task People_of_other_tenants_are_refused(string? tenant, int status)
    {
        await using var listed = await Door.OpenAsync(("AllowedTenants:0", Door.OwnTenant));
        await using var single = await Door.OpenAsync(("AppType", "SingleTenant"), ("TenantId", Door.OwnTenant));
        await using var managed = await Door.OpenAsync(
            ("AppType", "ManagedIdentity"), ("ClientSecret", ""), ("TenantId", Door.OwnTenant));
        var message = Door.Message with { Conversation = new ConversationAccount { Id = "chat", TenantId = tenant } };

        foreach (var door in new[] { listed, single, managed })
        {
            var verdict = await door.KnockAsync(door.GoodToken(), message);
            Assert.Equal(new ChannelVerdict(status, status == 200 ? null : "Tenant"), verdict);
        }
    }

    [Fact]
    public async Task A_tenant_named_by_a_channel_other_than_Teams_counts_for_nothing()
    {
        await using var door = await Door.OpenAsync(("AllowedTenants:0", Door.OwnTenant));

        var verdict = await door.KnockAsync(door.GoodToken(), Door.Message with { ChannelId = "webchat" });

        Assert.Equal(new ChannelVerdict(403, "Tenant"), verdict);
    }
}
