namespace KamBot.Host.Files;

/// <summary>Event ids 600–649. Counts and types; nothing of a file, not even its name.</summary>
internal static partial class Log
{
    [LoggerMessage(600, LogLevel.Error, "A file could not be taken in and is tried again: {ExceptionType}.\n{Trace}")]
    public static partial void ImportFailed(ILogger logger, string exceptionType, string? trace);
}
