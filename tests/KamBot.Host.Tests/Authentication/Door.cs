using System.Net;
using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Activities;
using KamBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Authentication;

/// <summary>The authentication as the host sets it up, with a local issuer and a clock that stands still.</summary>
internal sealed class Door : IAsyncDisposable
{
    public const string OwnTenant = "aaaaaaaa-0000-4000-8000-000000000001";
    public const string OtherTenant = "aaaaaaaa-0000-4000-8000-000000000002";

    private readonly ServiceProvider _services;

    private Door(LocalIssuer issuer, ServiceProvider services, TestClock clock, LogLines log) =>
        (Issuer, _services, Clock, Log) = (issuer, services, clock, log);

    public LocalIssuer Issuer { get; }
    public TestClock Clock { get; }
    public LogLines Log { get; }
    public TokenText Text => new(Clock.GetUtcNow());

    public static Activity Message { get; } = new()
    {
        Type = "message",
        ChannelId = "msteams",
        ServiceUrl = TokenText.ServiceUrl,
        Conversation = new ConversationAccount { Id = "chat", TenantId = OwnTenant },
    };

    public static async Task<Door> OpenAsync(params (string Key, string Value)[] settings)
    {
        var issuer = await LocalIssuer.StartAsync();
        var clock = new TestClock();
        var log = new LogLines();
        (string Key, string Value)[] all =
        [
            ("AppId", TokenText.AppId), ("AppType", "MultiTenant"), ("ClientSecret", "a secret of the test"),
            ("Issuer", LocalIssuer.Name), ("MetadataUrl", issuer.MetadataUrl), .. settings,
        ];
        var services = Services(all).AddLogging(logging => log.AddTo(logging)).AddSingleton<TimeProvider>(clock);
        return new Door(issuer, services.BuildServiceProvider(), clock, log);
    }

    public static IServiceCollection Services(params (string Key, string Value)[] settings)
    {
        var values = settings.GroupBy(setting => setting.Key)
            .ToDictionary(group => $"Channel:{group.Key}", group => (string?)group.Last().Value);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new ServiceCollection().AddLogging().AddChannelAuthentication(configuration);
    }

    public string GoodToken() => Text.SignedBy(Issuer.Keys[0].Sign());

    public ValueTask<ChannelVerdict> KnockAsync(TokenText text) => KnockAsync(text.SignedBy(Issuer.Keys[0].Sign()));

    public ValueTask<ChannelVerdict> KnockAsync(string token, Activity? activity = null) =>
        KnockWithHeaderAsync($"Bearer {token}", activity);

    public async ValueTask<ChannelVerdict> KnockWithHeaderAsync(string? header, Activity? activity = null)
    {
        var authentication = _services.GetRequiredService<ChannelAuthentication>();
        var caller = await authentication.IdentifyAsync(
            header, IPAddress.Parse("203.0.113.7"), isForwarded: true, CancellationToken.None);
        return caller.Verdict.Status == 200 ? authentication.Check(caller, activity ?? Message) : caller.Verdict;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
