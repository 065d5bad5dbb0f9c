using KamBot.Host.Hosts;
using KamBot.Host.Tests.Files;
using KamBot.Storage;
using Microsoft.Extensions.Configuration;

namespace KamBot.Host.Tests.Containers;

/// <summary>What a container needs of the program: secrets by file, and a way to ask whether it is well.</summary>
public sealed class SecretFilesTests
{
    [Fact]
    public void A_secret_is_read_from_its_file_and_wins_over_other_settings()
    {
        var folder = Directory.CreateTempSubdirectory("kambot-secrets-");
        File.WriteAllText(Path.Combine(folder.FullName, "Channel__ClientSecret"), "from the file\n");
        using var configuration = new ConfigurationManager { ["SecretsFolder"] = folder.FullName, ["Channel:ClientSecret"] = "from elsewhere" };

        SecretFiles.Read(configuration);
        folder.Delete(recursive: true);

        Assert.Equal("from the file", configuration["Channel:ClientSecret"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_stops_the_start_with_one_sentence()
    {
        using var configuration = new ConfigurationManager { ["SecretsFolder"] = "/no/such/folder" };

        var problem = Assert.Throws<StoreException>(() => SecretFiles.Read(configuration));

        Assert.Equal("SecretsFolder names /no/such/folder, and there is no such folder.", problem.Message);
    }

    [Fact]
    public async Task Health_asks_the_KamBot_that_listens_where_the_settings_say()
    {
        await using var host = await WholeHost.StartAsync();
        using var configuration = new ConfigurationManager { ["urls"] = host.Client.BaseAddress!.ToString().Replace("127.0.0.1", "0.0.0.0", StringComparison.Ordinal) };
        using var told = new StringWriter();

        Assert.Equal(0, await HealthCommand.RunAsync(configuration, told));
        Assert.Contains("\"status\":\"ok\"", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_says_no_where_nobody_answers()
    {
        using var configuration = new ConfigurationManager { ["http_ports"] = "9" };
        using var told = new StringWriter();

        Assert.Equal(1, await HealthCommand.RunAsync(configuration, told));
        Assert.Equal("KamBot does not answer.", told.ToString().Trim());
    }
}
