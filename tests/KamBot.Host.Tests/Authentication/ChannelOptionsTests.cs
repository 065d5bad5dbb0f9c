using KamBot.Host.Messages.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tests.Authentication;

public sealed class ChannelOptionsTests
{
    private const string App = $"AppId={TokenText.AppId}";
    private const string Tenant = $"TenantId={Door.OwnTenant}";
    private const string Secret = "ClientSecret=s";
    private const string NoCertificate =
        "Channel:CertificatePath names no .pfx file with a key that CertificatePassword opens.";
    private const string TwoCredentials =
        "Channel has two credentials; keep ClientSecret, a certificate or the managed identity.";

    [Theory]
    [InlineData("AppId=kambot", Tenant, Secret,
        "Channel:AppId must be a GUID, the application (client) id of the bot's registration.")]
    [InlineData(App, "TenantId=contoso", Secret,
        "Channel:TenantId must be a GUID, the directory (tenant) id of the bot's registration.")]
    [InlineData(App, Secret, "", "Channel:TenantId is missing; AppType SingleTenant needs it.")]
    [InlineData(App, Tenant, "",
        "Channel:AppId needs ClientSecret, CertificatePath, CertificateThumbprint or AppType ManagedIdentity.")]
    [InlineData(Secret, "", "", "Channel:AppId is missing, though a credential is given.")]
    [InlineData(App + ";" + Tenant, Secret, "CertificatePath=bot.pfx", TwoCredentials)]
    [InlineData(App + ";" + Tenant, Secret, "AppType=ManagedIdentity", TwoCredentials)]
    [InlineData(App + ";" + Tenant, "CertificateThumbprint=00", "AppType=ManagedIdentity", TwoCredentials)]
    [InlineData(App, "AppType=ManagedIdentity", "", "Channel:TenantId is missing; AppType ManagedIdentity needs it.")]
    [InlineData(App, Tenant, "CertificateThumbprint=0000000000000000000000000000000000000000",
        "Channel:CertificateThumbprint names no certificate with a key in the store My of the user or the machine.")]
    [InlineData(App, Tenant, $"ManagedIdentityClientId={TokenText.AppId}",
        "Channel:ManagedIdentityClientId must be a GUID and needs AppType ManagedIdentity.")]
    [InlineData(App, Tenant, "CertificatePath=none.pfx", NoCertificate)]
    [InlineData(App, Tenant, "CertificatePath=KamBot.Host.Tests.dll", NoCertificate)]
    [InlineData(App + ";" + Tenant, Secret, "CertificatePassword=p",
        "Channel:CertificatePassword needs Channel:CertificatePath.")]
    [InlineData("AllowedTenants:0=contoso", "", "", "Channel:AllowedTenants must hold GUIDs of tenants only.")]
    [InlineData(App + ";" + Tenant, Secret, $"AllowedTenants:0={Door.OtherTenant}",
        "Channel:AllowedTenants leaves out Channel:TenantId, so that SingleTenant lets nobody in.")]
    [InlineData("MetadataUrl=http://issuer.example/", "", "", "Channel:MetadataUrl must be an https URL.")]
    [InlineData("Authority=https://login.example", "", "",
        "Channel:Authority must be an https URL that ends with the tenant.")]
    [InlineData("TrustedServiceHosts:0=https://a.example", "", "",
        "Channel:TrustedServiceHosts has 'https://a.example'; give host names like bots.example.com or *.example.com.")]
    [InlineData("TrustedServiceHosts:0=*.com", "", "",
        "Channel:TrustedServiceHosts has '*.com'; give host names like bots.example.com or *.example.com.")]
    [InlineData("ApId=x", "", "", "Channel:ApId is not a setting; did you mean AppId.")]
    [InlineData("clientsecert=x", "", "", "Channel:clientsecert is not a setting; did you mean ClientSecret.")]
    [InlineData("AppType=Single", "", "", "Channel:AppType must be one of SingleTenant, MultiTenant, ManagedIdentity.")]
    [InlineData("Cloud=1", "", "", "Channel:Cloud must be one of Public, China.")]
    [InlineData("RequireEndorsements=maybe", "", "", "Channel:RequireEndorsements must be one of true, false.")]
    public async Task A_mistake_is_named_in_one_sentence(string one, string two, string three, string sentence)
    {
        await using var services = Services(one, two, three);

        var mistake = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IOptions<ChannelOptions>>().Value);

        Assert.Equal(sentence, Assert.Single(mistake.Failures));
    }

    [Theory]
    [InlineData("")]
    [InlineData(App + ";" + Tenant + ";" + Secret)]
    [InlineData("appid=" + TokenText.AppId + ";apptype=multitenant;" + Secret)]
    [InlineData(App + ";" + Tenant + ";AppType=ManagedIdentity")]
    [InlineData("AppId=;AppType=;ClientSecret= ;AllowedTenants:0=;Cloud=")]
    [InlineData(App + ";" + Tenant + ";" + Secret + ";AllowedTenants:0=" + Door.OwnTenant + ";Cloud=China")]
    [InlineData("MetadataUrl=http://127.0.0.1:5000/metadata;TrustedServiceHosts:0=localhost")]
    [InlineData("Authority=https://login.example/common")]
    public async Task Whole_settings_are_taken(string settings)
    {
        await using var services = Services(settings);

        Assert.NotNull(services.GetRequiredService<IOptions<ChannelOptions>>().Value);
    }

    [Fact]
    public async Task A_mistake_stops_the_start()
    {
        await using var services = Services("ApId=x");

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private static ServiceProvider Services(params string[] settings) =>
        Door.Services([.. settings.SelectMany(part => part.Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]))]).BuildServiceProvider();
}
