using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Authentication;

public sealed class ConnectorTokensTests
{
    private const string Tenant = Door.OwnTenant;
    private const string ChinaLogin = "login.partner.microsoftonline.cn";
    private static readonly Uri _teams = new(TokenText.ServiceUrl);
    private static readonly (string Key, string Value) _appId = ("AppId", TokenText.AppId);
    private static readonly (string Key, string Value) _secret = ("ClientSecret", "a secret of the test");

    [Theory]
    [InlineData("Public", null, "login.microsoftonline.com/botframework.com", "botframework.com")]
    [InlineData("Public", Tenant, $"login.microsoftonline.com/{Tenant}", "botframework.com")]
    [InlineData("China", null, $"{ChinaLogin}/microsoftservices.partner.onmschina.cn", "botframework.azure.cn")]
    [InlineData("China", Tenant, $"{ChinaLogin}/{Tenant}", "botframework.azure.cn")]
    public async Task The_secret_goes_to_the_login_of_the_cloud_and_tenant(
        string cloud, string? tenant, string login, string domain)
    {
        var recorded = new RecordedLogin();
        (string, string)[] own = tenant is null ? [("AppType", "MultiTenant")] : [("TenantId", tenant)];
        await using var services = Services(
            recorded, [_appId, _secret, ("Cloud", cloud), ("TrustedServiceHosts:0", "connector.example"), .. own]);

        var token = await services.GetRequiredService<ConnectorTokens>()
            .ForAsync(new Uri("https://connector.example/"), CancellationToken.None);

        Assert.Equal("token 1", token);
        var (url, form) = Assert.Single(recorded.Calls);
        Assert.StartsWith($"https://{login}/", url.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains("client_secret=a secret of the test", form, StringComparison.Ordinal);
        Assert.Contains($"client_id={TokenText.AppId}", form, StringComparison.Ordinal);
        Assert.Contains($"scope=https://api.{domain}/.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_of_many_tenants_asks_the_bot_services_tenant_wherever_it_is_registered()
    {
        var recorded = new RecordedLogin();
        await using var services = Services(recorded, _appId, _secret, ("AppType", "MultiTenant"), ("TenantId", Tenant));

        await services.GetRequiredService<ConnectorTokens>().ForAsync(_teams, CancellationToken.None);

        var (url, _) = Assert.Single(recorded.Calls);
        Assert.StartsWith("https://login.microsoftonline.com/botframework.com/", url.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_replace_the_authority_and_the_scope()
    {
        var recorded = new RecordedLogin();
        await using var services = Services(recorded, _appId, _secret, ("TenantId", Tenant),
            ("Authority", $"https://login.example/{Tenant}"), ("Scope", "https://scope.example/.default"));

        await services.GetRequiredService<ConnectorTokens>().ForAsync(_teams, CancellationToken.None);

        var (url, form) = Assert.Single(recorded.Calls);
        Assert.StartsWith($"https://login.example/{Tenant}/", url.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains("https://scope.example/.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_and_used_again()
    {
        var recorded = new RecordedLogin();
        await using var services = Services(recorded, _appId, _secret, ("TenantId", Tenant));
        var tokens = services.GetRequiredService<ConnectorTokens>();

        var first = await tokens.ForAsync(_teams, CancellationToken.None);

        Assert.Equal(first, await tokens.ForAsync(_teams, CancellationToken.None));
        Assert.Single(recorded.Calls);
    }

    [Fact]
    public async Task A_token_near_its_end_is_not_used_again()
    {
        var recorded = new RecordedLogin { LivesSeconds = 240 };
        await using var services = Services(recorded, _appId, _secret, ("TenantId", Tenant));
        var tokens = services.GetRequiredService<ConnectorTokens>();

        Assert.Equal("token 1", await tokens.ForAsync(_teams, CancellationToken.None));
        Assert.Equal("token 2", await tokens.ForAsync(_teams, CancellationToken.None));
    }

    [Fact]
    public async Task A_certificate_signs_instead_of_a_secret()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");
        await File.WriteAllBytesAsync(file, Certificate("password of the test"));
        try
        {
            var recorded = new RecordedLogin();
            await using var services = Services(recorded, _appId, ("TenantId", Tenant),
                ("CertificatePath", file), ("CertificatePassword", "password of the test"));

            var token = await services.GetRequiredService<ConnectorTokens>().ForAsync(_teams, CancellationToken.None);
            Assert.Equal("token 1", token);
            var (_, form) = Assert.Single(recorded.Calls);
            Assert.Contains("client_assertion=ey", form, StringComparison.Ordinal);
            Assert.DoesNotContain("client_secret", form, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_certificate_may_lie_in_the_store()
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser, OpenFlags.ReadWrite);
        using var certificate = X509CertificateLoader.LoadPkcs12(
            Certificate("p"), "p", X509KeyStorageFlags.PersistKeySet | X509KeyStorageFlags.UserKeySet);
        store.Add(certificate);
        try
        {
            var recorded = new RecordedLogin();
            await using var services = Services(
                recorded, _appId, ("TenantId", Tenant), ("CertificateThumbprint", certificate.Thumbprint));

            await services.GetRequiredService<ConnectorTokens>().ForAsync(_teams, CancellationToken.None);

            Assert.Contains("client_assertion=ey", Assert.Single(recorded.Calls).Form, StringComparison.Ordinal);
        }
        finally
        {
            store.Remove(certificate);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, 401, false)]
    [InlineData(HttpStatusCode.BadGateway, 503, true)]
    public async Task A_refusal_of_the_login_says_whether_to_try_again(HttpStatusCode answer, int status, bool mayRetry)
    {
        await using var services = Services(
            new RecordedLogin { Status = answer }, _appId, _secret, ("TenantId", Tenant));

        var refusal = await Assert.ThrowsAsync<ChannelException>(
            () => services.GetRequiredService<ConnectorTokens>().ForAsync(_teams, CancellationToken.None).AsTask());

        Assert.Equal((status, mayRetry), (refusal.Status, refusal.MayRetry));
    }

    [Fact]
    public async Task An_unreachable_login_is_worth_another_try()
    {
        await using var services = Services(
            new RecordedLogin { IsUnreachable = true }, _appId, _secret, ("TenantId", Tenant));

        var refusal = await Assert.ThrowsAsync<ChannelException>(
            () => services.GetRequiredService<ConnectorTokens>().ForAsync(_teams, CancellationToken.None).AsTask());

        Assert.Equal((0, true), (refusal.Status, refusal.MayRetry));
    }

    [Fact]
    public async Task No_token_is_made_for_an_untrusted_url()
    {
        var recorded = new RecordedLogin();
        await using var services = Services(recorded, _appId, _secret, ("TenantId", Tenant));

        var refusal = await Assert.ThrowsAsync<ChannelException>(() => services.GetRequiredService<ConnectorTokens>()
            .ForAsync(new Uri("https://attacker.example/"), CancellationToken.None).AsTask());

        Assert.Equal((403, "UntrustedServiceUrl"), (refusal.Status, refusal.Code));
        Assert.Empty(recorded.Calls);
    }

    [Fact]
    public async Task Without_app_id_this_machine_needs_no_token_and_others_get_nothing()
    {
        await using var services = Services(new RecordedLogin());
        var tokens = services.GetRequiredService<ConnectorTokens>();

        Assert.Null(await tokens.ForAsync(new Uri("http://localhost:56150/_connector"), CancellationToken.None));
        await Assert.ThrowsAsync<ChannelException>(() => tokens.ForAsync(_teams, CancellationToken.None).AsTask());
    }

    private static ServiceProvider Services(RecordedLogin login, params (string Key, string Value)[] settings)
    {
        var services = Door.Services(settings);
        services.AddHttpClient("login").ConfigurePrimaryHttpMessageHandler(() => login);
        return services.BuildServiceProvider();
    }

    private static byte[] Certificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            "CN=KamBot test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var from = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(from, from.AddYears(100));
        return certificate.Export(X509ContentType.Pfx, password);
    }
}
