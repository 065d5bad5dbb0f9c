namespace KamBot.Host.Notices;

/// <summary>Notices 500–549. Kinds, counts and codes; nothing of what is said, and to whom.</summary>
internal static partial class Log
{
    [LoggerMessage(500, LogLevel.Warning, "A notice of kind {Kind} could not be sent ({Code}); try {Attempt} follows in {Delay}.")]
    public static partial void Postponed(ILogger logger, string kind, string code, int attempt, TimeSpan delay);

    [LoggerMessage(501, LogLevel.Warning, "A notice of kind {Kind} was given up: {Code}.")]
    public static partial void GivenUp(ILogger logger, string kind, string code);

    [LoggerMessage(502, LogLevel.Error, "Notices could not be looked through: {ExceptionType}.\n{Trace}")]
    public static partial void RoundFailed(ILogger logger, string exceptionType, string? trace);
}
