using KamBot.Dialogs.Conversations;
using KamBot.Storage.Tests.Stores;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Storage.Tests;

/// <summary>A second process writes the file and is killed in the middle.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_turn_that_was_acknowledged_survives_a_kill()
    {
        var acknowledged = await WriteUntilKilledAsync(500);

        await using var store = await OpenAsync();
        await HasAsync(store, acknowledged);
    }

    [Fact]
    public async Task A_turn_that_was_not_acknowledged_is_there_whole_or_not_at_all()
    {
        await WriteUntilKilledAsync(200);

        await using var store = await OpenAsync();
        for (var writer = 0; writer < SecondProcess.Writers; writer++)
        {
            var version = await VersionAsync(store, writer);
            Assert.True(version == 0 || await WasAnsweredAsync(store, writer, version - 1));
            Assert.False(await WasAnsweredAsync(store, writer, version));
        }
    }

    [Fact]
    public async Task Two_processes_write_one_file_and_lose_nothing()
    {
        await using var store = await OpenAsync();
        using var second = SecondProcess.Start(_folder.File());
        await second.StandardOutput.ReadLineAsync();

        for (var version = 0; version < 200; version++)
        {
            var turn = Some.Turn(Some.Key(), version, $"a{version}");
            Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(turn, default));
        }

        var acknowledged = await KillAsync(second);
        Assert.Equal(200, (await store.Conversations.LoadAsync(Some.Key(), default)).Version);
        await HasAsync(store, acknowledged);
    }

    private static async Task HasAsync(KamBotStore store, IEnumerable<string> acknowledged)
    {
        foreach (var id in acknowledged.Select(id => id.Split('/')))
        {
            var (writer, version) = (int.Parse(id[0], null), long.Parse(id[1], null));
            Assert.True(await VersionAsync(store, writer) > version, $"{writer}/{version} was acknowledged and is lost");
        }
    }

    private static async ValueTask<long> VersionAsync(KamBotStore store, int writer) =>
        (await store.Conversations.LoadAsync(SecondProcess.Key(writer), default)).Version;

    private static async ValueTask<bool> WasAnsweredAsync(KamBotStore store, int writer, long version)
    {
        var id = SecondProcess.Activity(writer, version);
        return (await store.Conversations.LoadAsync(SecondProcess.Key(writer), default)).Answered.Contains(id);
    }

    private async Task<List<string>> WriteUntilKilledAsync(int most)
    {
        using var process = SecondProcess.Start(_folder.File());
        var acknowledged = new List<string>();
        while (acknowledged.Count < most)
        {
            acknowledged.Add(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("It ended."));
        }

        return [.. acknowledged, .. await KillAsync(process)];
    }

    /// <summary>What it had said and nobody had read yet counts as well, but for a last line that is cut off.</summary>
    private static async Task<IEnumerable<string>> KillAsync(System.Diagnostics.Process process)
    {
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return rest.Split('\n')[..^1];
    }

    private async Task<KamBotStore> OpenAsync()
    {
        var store = KamBotStore.For(
            new StoreOptions { Path = _folder.File(), LockWait = TimeSpan.FromSeconds(30) },
            new SetClock(),
            NullLoggerFactory.Instance);
        await store.OpenAsync(default);
        return store;
    }
}
