using KamBot.Host.Messages.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Authentication;

public sealed class TrustedUrlTests
{
    [Theory]
    [InlineData("Public", "https://smba.trafficmanager.net/emea/", true)]
    [InlineData("Public", "https://smba.trafficmanager.net", true)]
    [InlineData("Public", "https://smba.onyx.prod.teams.trafficmanager.net/emea/", true)]
    [InlineData("Public", "https://webchat.botframework.com/", true)]
    [InlineData("Public", "https://smba.infra.gcc.teams.microsoft.com/", true)]
    [InlineData("Public", "https://SMBA.TrafficManager.NET/emea/", true)]
    [InlineData("Public", "https://bots.example.org/", true)]
    [InlineData("Public", "https://a.bots.example.com/", true)]
    [InlineData("Public", "http://127.0.0.1:5001/", true)]
    [InlineData("Public", "http://localhost:5001/", false)]
    [InlineData("Public", "http://smba.trafficmanager.net/emea/", false)]
    [InlineData("Public", "https://other.trafficmanager.net/", false)]
    [InlineData("Public", "https://botframework.com.attacker.example/", false)]
    [InlineData("Public", "https://notbotframework.com/", false)]
    [InlineData("Public", "https://botframework.com/", false)]
    [InlineData("Public", "https://.botframework.com/", false)]
    [InlineData("Public", "https://smba.trafficmanager.net@attacker.example/", false)]
    [InlineData("Public", "https://user@smba.trafficmanager.net/", false)]
    [InlineData("Public", "https://attacker.example/#.botframework.com", false)]
    [InlineData("Public", "https://attacker.example\\.botframework.com/", false)]
    [InlineData("Public", "https://ѕmba.trafficmanager.net/", false)]
    [InlineData("Public", "ftp://webchat.botframework.com/", false)]
    [InlineData("Public", "//webchat.botframework.com/", false)]
    [InlineData("Public", "", false)]
    [InlineData("Public", null, false)]
    [InlineData("Public", "https://directline.botframework.azure.cn/", false)]
    [InlineData("China", "https://directline.botframework.azure.cn/", true)]
    [InlineData("China", "https://frontend.botapi.msg.infra.teams.microsoftonline.cn", true)]
    [InlineData("China", "https://smba.trafficmanager.net/emea/", false)]
    public async Task Only_hosts_of_the_cloud_and_of_the_settings_are_trusted(string cloud, string? url, bool isTrusted)
    {
        await using var services = Door.Services(
            ("AppId", TokenText.AppId), ("AppType", "MultiTenant"), ("ClientSecret", "a secret of the test"),
            ("Cloud", cloud),
            ("TrustedServiceHosts:0", "bots.example.org"), ("TrustedServiceHosts:1", "*.example.com"),
            ("TrustedServiceHosts:2", "127.0.0.1")).BuildServiceProvider();

        Assert.Equal(isTrusted, services.GetRequiredService<ConnectorTokens>().IsTrusted(url));
    }
}
