using Microsoft.Extensions.Logging;

namespace KamBot.Storage;

/// <summary>Event ids 400–499. Counts, files and migrations; never a key or a content.</summary>
internal static partial class Log
{
    [LoggerMessage(400, LogLevel.Information, "Store opened: {Provider}.")]
    public static partial void Opened(ILogger logger, StoreProvider provider);

    [LoggerMessage(401, LogLevel.Information, "Applied the migrations {Migrations}.")]
    public static partial void Migrated(ILogger logger, string migrations);

    [LoggerMessage(402, LogLevel.Information, "Copied the database to {Path} before migrating it.")]
    public static partial void Copied(ILogger logger, string path);

    [LoggerMessage(403, LogLevel.Warning, "The personal layer is not sealed: set Store:KeyFile or Store:Keys, the same for every host.")]
    public static partial void NotSealed(ILogger logger);

    [LoggerMessage(410, LogLevel.Error, "A batch of {Count} writes failed; nothing of it was kept.")]
    public static partial void BatchFailed(ILogger logger, int count, Exception error);

    [LoggerMessage(411, LogLevel.Warning, "The connection of a failed batch did not close cleanly.")]
    public static partial void CloseFailed(ILogger logger, Exception error);

    [LoggerMessage(413, LogLevel.Warning, "What was erased may still be found in free pages of the file; a later write tries again.")]
    public static partial void SweepFailed(ILogger logger, Exception error);
}
