using Microsoft.Data.Sqlite;

namespace KamBot.Host.Tests.Hosts;

/// <summary>A copy taken while KamBot works is worth something only when it has been put back.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-backup-");

    private string Copy => Path.Combine(_folder.FullName, "copies", "kambot.db");

    private string Database => Path.Combine(_folder.FullName, "kambot.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Taken_under_load_destroyed_and_restored_everything_acknowledged_before_is_there()
    {
        var acknowledged = new List<(string Tenant, int Step)>();
        await using (var host = await HostProcess.ServeAsync(_folder.FullName))
        {
            using var stop = new CancellationTokenSource();
            var load = LoadAsync(host, acknowledged, stop.Token);
            while (CountOf(acknowledged) < 40) await Task.Delay(20);
            List<(string Tenant, int Step)> before;
            lock (acknowledged) before = [.. acknowledged];

            await using var backup = await HostProcess.RunAsync(["backup", Copy], _folder.FullName);

            Assert.True(backup.ExitCode == 0, backup.Said);
            Assert.Contains("checked from end to end", backup.Said, StringComparison.Ordinal);
            await stop.CancelAsync();
            await load;
            await host.KillAsync();
            lock (acknowledged) Assert.True(acknowledged.Count > before.Count, "Nobody spoke while the copy was made.");
            acknowledged = before;
        }

        await File.WriteAllTextAsync(Database, "nothing of this is a database");
        await using (var restore = await HostProcess.RunAsync(["restore", Copy], _folder.FullName))
        {
            Assert.True(restore.ExitCode == 0, restore.Said);
            Assert.Contains("erase them again", restore.Said, StringComparison.Ordinal);
        }

        Assert.All(acknowledged, each => Assert.Equal(
            1, Count(Database, $"SELECT COUNT(*) FROM Conversations WHERE TenantId = '{each.Tenant}' AND Version > {each.Step}")));
        var kept = Assert.Single(_folder.EnumerateFiles("kambot.db.before-restore-*"), file => !file.Name.EndsWith("-wal", StringComparison.Ordinal) && !file.Name.EndsWith("-shm", StringComparison.Ordinal));
        Assert.StartsWith("nothing of this", await File.ReadAllTextAsync(kept.FullName), StringComparison.Ordinal);
        await using var again = await HostProcess.ServeAsync(_folder.FullName);
        Assert.Contains("Northwind", await again.SayAsync(acknowledged[0].Tenant, "kim", "after", "accounts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_over_and_nothing_is_replaced_that_is_in_use()
    {
        await using var host = await HostProcess.ServeAsync(_folder.FullName);
        await using var first = await HostProcess.RunAsync(["backup", Copy], _folder.FullName);
        await using var second = await HostProcess.RunAsync(["backup", Copy], _folder.FullName);
        await using var restore = await HostProcess.RunAsync(["restore", Copy], _folder.FullName);

        Assert.Equal((0, 1, 1), (first.ExitCode, second.ExitCode, restore.ExitCode));
        Assert.Contains("is there already", second.Said, StringComparison.Ordinal);
        Assert.Contains("is in use: stop every KamBot", restore.Said, StringComparison.Ordinal);
        Assert.Contains("sample data", await host.SayAsync("tenant", "kim", "1", "hello"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_copy_with_a_hole_in_it_is_refused_and_the_database_stays()
    {
        await using (var host = await HostProcess.ServeAsync(_folder.FullName))
        {
            await host.SayAsync("tenant", "kim", "1", "load sample data");
            await using var backup = await HostProcess.RunAsync(["backup", Copy], _folder.FullName);
            await host.TerminateAsync();
        }

        await using (var file = new FileStream(Copy, FileMode.Open))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[8192]);
        }

        await using var restore = await HostProcess.RunAsync(["restore", Copy], _folder.FullName);

        Assert.Equal(1, restore.ExitCode);
        Assert.Contains("is damaged", restore.Said, StringComparison.Ordinal);
        Assert.Equal(1, Count(Database, "SELECT COUNT(*) FROM Conversations WHERE TenantId = 'tenant' AND Version = 1"));
    }

    [Fact]
    public async Task Who_was_erased_after_the_copy_is_erased_from_it_again()
    {
        await using (var host = await HostProcess.ServeAsync(_folder.FullName))
        {
            await host.SayAsync("tenant", "kim", "1", "load sample data");
            await using var backup = await HostProcess.RunAsync(["backup", Copy], _folder.FullName);
            await host.SayAsync("tenant", "kim", "2", "erase Anna Lindqvist");
            await host.SayAsync("tenant", "kim", "3", "Erase for good");
            await host.TerminateAsync();
        }

        Assert.Equal(0, Count(Database, Annas));
        Assert.Equal(1, Count(Copy, Annas));

        await using var restore = await HostProcess.RunAsync(["restore", Copy], _folder.FullName);

        Assert.True(restore.ExitCode == 0, restore.Said);
        Assert.Contains("erased since the copy was made: 1.", restore.Said, StringComparison.Ordinal);
        Assert.Equal(0, Count(Database, Annas));
        Assert.DoesNotContain("Anna Lindqvist", await File.ReadAllTextAsync(Database, System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    private const string Annas = "SELECT COUNT(*) FROM Persons WHERE Name = 'Anna Lindqvist'";

    /// <summary>Many people talk, each through a guided dialog, until it is enough.</summary>
    private static Task LoadAsync(HostProcess host, List<(string, int)> acknowledged, CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, 4).Select(async n =>
        {
            for (var round = 0; !stop.IsCancellationRequested; round++)
            {
                var walk = new Walk($"tenant-{n}-{round}");
                while (!walk.IsOver && !stop.IsCancellationRequested)
                {
                    await walk.StepAsync(host);
                    lock (acknowledged) acknowledged.Add((walk.Tenant, walk.Shown.Count - 1));
                }
            }
        }));

    private static int CountOf(List<(string, int)> acknowledged)
    {
        lock (acknowledged) return acknowledged.Count;
    }

    private static long Count(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests ask with words of their own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
