namespace KamBot.Host.DirectLine;

/// <summary>Event ids 300–399. Counts and outcomes; never what was said, never a token.</summary>
internal static partial class Log
{
    [LoggerMessage(300, LogLevel.Information, "Direct Line is on; the demo page is {Page}.")]
    public static partial void DirectLineIsOn(ILogger logger, string page);

    [LoggerMessage(310, LogLevel.Error, "A turn of type {ActivityType} from the browser ended in {ExceptionType}.\n{Trace}")]
    public static partial void TurnFailed(ILogger logger, string? activityType, string exceptionType, string? trace);

    [LoggerMessage(311, LogLevel.Information, "A turn from the browser was cancelled by the stop.")]
    public static partial void TurnCancelled(ILogger logger);

    [LoggerMessage(312, LogLevel.Warning, "The host stops with {Count} turns from browsers unfinished.")]
    public static partial void TurnsCutOff(ILogger logger, int count);

    [LoggerMessage(313, LogLevel.Information, "The typing signal of a turn from the browser failed: {ExceptionType}.")]
    public static partial void TypingFailed(ILogger logger, string exceptionType);

    [LoggerMessage(314, LogLevel.Warning, "What was said through other hosts could not be looked for: {ExceptionType}.")]
    public static partial void LookFailed(ILogger logger, string exceptionType);

    [LoggerMessage(320, LogLevel.Information, "A socket fell behind and was closed.")]
    public static partial void SocketFellBehind(ILogger logger);

    [LoggerMessage(321, LogLevel.Debug, "A socket was lost: {Reason}.")]
    public static partial void SocketLost(ILogger logger, string reason);
}
