namespace KamBot.Host;

/// <summary>Messages 100–149, Connector 200–249. Types, codes and counts; never a content, a name or an id of a person.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "A request to the messaging endpoint was no activity: {Status} {Reason}.")]
    public static partial void NotAnActivity(ILogger logger, int status, string reason);

    [LoggerMessage(110, LogLevel.Error, "Turn of type {ActivityType} failed with {ExceptionType}, code {Code}.\n{Trace}")]
    public static partial void TurnFailed(ILogger logger, string? activityType, string exceptionType, string code, string? trace);

    [LoggerMessage(111, LogLevel.Warning, "The channel refused during a turn: {Status} {Code}.")]
    public static partial void ChannelRefused(ILogger logger, int status, string? code);

    [LoggerMessage(112, LogLevel.Warning, "The sentence about error {Code} could not be sent: {ExceptionType}.")]
    public static partial void SentenceFailed(ILogger logger, string code, string exceptionType);

    [LoggerMessage(113, LogLevel.Information, "A turn of type {ActivityType} goes on after its request.")]
    public static partial void HandedOver(ILogger logger, string? activityType);

    [LoggerMessage(114, LogLevel.Error, "A turn of type {ActivityType} ended in {ExceptionType} outside its error handler.\n{Trace}")]
    public static partial void TurnEscaped(ILogger logger, string? activityType, string exceptionType, string? trace);

    [LoggerMessage(120, LogLevel.Information, "Shutting down: waiting for {Count} turns.")]
    public static partial void WaitingForTurns(ILogger logger, int count);

    [LoggerMessage(121, LogLevel.Warning, "Shut down before {Count} turns had ended.")]
    public static partial void TurnsAbandoned(ILogger logger, int count);

    [LoggerMessage(200, LogLevel.Debug, "Connector answered {Status}; try {Attempt} follows in {Delay}.")]
    public static partial void Retrying(ILogger logger, int status, int attempt, TimeSpan delay);

    [LoggerMessage(201, LogLevel.Debug, "Typing could not be sent: {ExceptionType}.")]
    public static partial void TypingFailed(ILogger logger, string exceptionType);
}
