using KamBot.Dialogs.Conversations;
using KamBot.Host;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KamBot.Browser.Tests;

/// <summary>KamBot on a port of its own with a database of its own. It can be stopped and started again on both.</summary>
internal sealed class KamBotServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-browser-");
    private WebApplication? _app;

    private readonly IReadOnlyList<(string Key, string Value)> _settings;

    private KamBotServer(IReadOnlyList<(string Key, string Value)> settings) => _settings = settings;

    public RunningClock Clock { get; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    private string Database => Path.Combine(_folder.FullName, "kambot.db");

    public static async Task<KamBotServer> BeginAsync(params (string Key, string Value)[] settings)
    {
        var server = new KamBotServer(settings);
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
            EnvironmentName = Environments.Development,
        });
        builder.Logging.ClearProviders();
        builder.Configuration["Store:Path"] = Database;
        builder.Configuration["DirectLine:KeyFile"] = Path.Combine(_folder.FullName, "directline.key");
        foreach (var (key, value) in _settings) builder.Configuration[key] = value;
        builder.Services.AddSingleton<TimeProvider>(Clock);
        _app = await KamBotHost.BuildAsync(builder);
        _app.Urls.Add(Address.ToString());
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    public async Task StopAsync()
    {
        if (_app is null) return;
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = null;
    }

    /// <summary>A part of the running host.</summary>
    public T Part<T>() where T : notnull => _app!.Services.GetRequiredService<T>();

    /// <summary>Makes Kim known under a name, as if she had spoken.</summary>
    public async Task KnowKimAsync(string name)
    {
        var saved = await Part<IConversationStore>().SaveAsync(
            new TurnCommit
            {
                Key = new ConversationKey("demo", "test", "somebody", "kim"), ExpectedVersion = 0, State = DialogState.Empty, At = Clock.GetUtcNow(),
                Answered = AnsweredActivities.None,
                Speaker = new Speaker { TenantId = "demo", UserId = "kim", Name = name, TimeZone = "Asia/Taipei" },
            },
            CancellationToken.None);
        Assert.Equal(SaveOutcome.Saved, saved);
    }

    /// <summary>Rows of a table as another program would count them.</summary>
    public long CountOf(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests name their own tables.
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }
}
