namespace KamBot.Host.Hosts;

/// <summary>Operations 850–899: hosts 850–859. Counts and types.</summary>
internal static partial class Log
{
    [LoggerMessage(850, LogLevel.Information, "Other hosts that serve this database: {Count}.")]
    public static partial void Fellows(ILogger logger, int count);

    [LoggerMessage(851, LogLevel.Warning, "The sign of life of this host could not be written: {ExceptionType}.")]
    public static partial void BeatFailed(ILogger logger, string exceptionType);
}
