using System.Net;
using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Authentication;

public sealed class LocalCallerTests
{
    private const string LocalUrl = "http://127.0.0.1:56150/_connector";

    [Theory]
    [InlineData("127.0.0.1", false, LocalUrl, 200, null)]
    [InlineData("::1", false, "http://localhost:5000/", 200, null)]
    [InlineData("::ffff:127.0.0.1", false, "http://[::1]:5000/", 200, null)]
    [InlineData("127.0.0.1", true, LocalUrl, 403, "NotLoopback")]
    [InlineData("192.0.2.1", false, LocalUrl, 403, "NotLoopback")]
    [InlineData(null, false, LocalUrl, 403, "NotLoopback")]
    [InlineData("127.0.0.1", false, "https://smba.trafficmanager.net/emea/", 403, "UntrustedServiceUrl")]
    [InlineData("127.0.0.1", false, "http://127.0.0.1@attacker.example/", 403, "UntrustedServiceUrl")]
    [InlineData("127.0.0.1", false, "http://localhost.attacker.example/", 403, "UntrustedServiceUrl")]
    [InlineData("127.0.0.1", false, null, 403, "UntrustedServiceUrl")]
    public async Task Without_app_id_only_this_machine_may_call(
        string? address, bool isForwarded, string? serviceUrl, int status, string? reason)
    {
        await using var services = Door.Services().BuildServiceProvider();
        var remote = address is null ? null : IPAddress.Parse(address);

        var authentication = services.GetRequiredService<ChannelAuthentication>();

        var caller = await authentication.IdentifyAsync(null, remote, isForwarded, CancellationToken.None);
        var verdict = caller.Verdict.Status == 200
            ? authentication.Check(caller, new Activity { ServiceUrl = serviceUrl })
            : caller.Verdict;

        Assert.Equal(new ChannelVerdict(status, reason), verdict);
    }

    [Fact]
    public async Task With_app_id_this_machine_needs_a_token_too()
    {
        await using var door = await Door.OpenAsync();

        Assert.Equal(401, (await door.KnockWithHeaderAsync(null, new Activity { ServiceUrl = LocalUrl })).Status);
    }

    [Fact]
    public async Task A_caller_without_a_token_brings_nothing_once_there_is_an_app_id()
    {
        await using var services = Door.Services(
            ("AppId", TokenText.AppId), ("AppType", "MultiTenant"), ("ClientSecret", "s")).BuildServiceProvider();
        var forged = new ChannelCaller(new ChannelVerdict(200, null));

        var verdict = services.GetRequiredService<ChannelAuthentication>().Check(forged, new Activity { ServiceUrl = LocalUrl });

        Assert.Equal(403, verdict.Status);
    }

    [Fact]
    public async Task The_start_says_who_may_call()
    {
        await using var services = Door.Services().BuildServiceProvider();

        Assert.Equal(
            "No Channel:AppId is set, so only callers on this machine may talk to the bot, without a token.",
            services.GetRequiredService<ChannelAuthentication>().StartSentence);
    }
}
