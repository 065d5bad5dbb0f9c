using System.Globalization;
using KamBot.Storage;
using KamBot.Storage.Backups;

namespace KamBot.Host.Backups;

/// <summary><c>-- backup file</c> and <c>-- restore file</c>. Both say what they did, and what is left to do.</summary>
internal static class BackupCommands
{
    public static async Task BackUpAsync(string[] args, TextWriter output)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var target = FileNamed(args, "backup");
        var options = StoreSection.Read(builder.Configuration);
        var rows = new SqliteBackup(options).Write(target);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Copied {options.Path} to {Path.GetFullPath(target)}: {rows.Values.Sum():N0} rows in {rows.Count} tables, checked from end to end."));
        await output.WriteLineAsync(AboutKeys(options));
    }

    /// <summary>A copy with its keys beside it is as open as one without a seal: where they lie is said, and they are left where they are.</summary>
    private static string AboutKeys(StoreOptions options) => options.MakeSeal()?.Keys is { } keys && keys.Ids() is { Count: > 0 } ids
        ? $"The personal layer in it is sealed with {string.Join(", ", ids)}. Keep a copy of {keys.FilePath ?? "Store:Keys"} in another place: without it private notes and drafts are lost, and beside the copy it protects nothing."
        : "";

    public static async Task RestoreAsync(string[] args, TextWriter output)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var copy = FileNamed(args, "restore");
        var backup = new SqliteBackup(StoreSection.Read(builder.Configuration));
        var kept = backup.Restore(copy, TimeProvider.System.GetUtcNow());
        await output.WriteLineAsync($"Put {Path.GetFullPath(copy)} in the place of {backup.Path}.");
        builder.Logging.ClearProviders();
        builder.AddKamBot();
        await using var app = builder.Build();
        var store = app.Services.GetRequiredService<KamBotStore>();
        await store.OpenAsync(CancellationToken.None);
        var erased = kept is null ? null : await ErasedSince.EraseAgainAsync(kept, store, CancellationToken.None);
        await output.WriteLineAsync(erased switch
        {
            null => "Whoever was erased since the copy was made is in it again: erase them again.",
            0 => "Nobody was erased since the copy was made.",
            _ => $"People erased again, who were erased since the copy was made: {erased}.",
        });
        if (kept is not null) await output.WriteLineAsync($"What was there lies in {kept}. Delete it when all is well: it holds what people said, erased people included.");
        await output.WriteLineAsync("Start KamBot. Whoever was in the middle of something is asked again where the copy stood.");
    }

    private static string FileNamed(string[] args, string command) =>
        args.SkipWhile(arg => arg != command).Skip(1).FirstOrDefault() is { } file && !file.StartsWith('-')
            ? file
            : throw new StoreException($"Name the file: -- {command} <file>.");
}
