using KamBot.Dialogs.Conversations;
using KamBot.Storage.Hosts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Hosts;

/// <summary>What several hosts of one database must know of each other.</summary>
internal static class HostsRegistration
{
    /// <summary>Needs the store.</summary>
    public static void AddHosts(this WebApplicationBuilder builder)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(StoreSection.Read(builder.Configuration).Path))!;
        var former = new DirectoryInfo(Path.Combine(folder, "keys"));
        builder.Services.AddSingleton<FellowHosts>();
        builder.Services.AddSingleton<LivingHosts>().AddHostedService(provider => provider.GetRequiredService<LivingHosts>());
        builder.Services.AddDataProtection().SetApplicationName("KamBot");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new SharedLinkKeys(provider.GetRequiredService<LinkKeys>(), former)));
    }
}
