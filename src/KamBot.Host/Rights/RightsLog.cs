namespace KamBot.Host.Rights;

/// <summary>Rights and privacy 800–849. Types and counts; never a name or an id of a person.</summary>
internal static partial class RightsLog
{
    [LoggerMessage(800, LogLevel.Warning, "The file of people could not be read anew from the database: {ErrorType}. Roles stay as they were.")]
    public static partial void NotRefreshed(ILogger logger, string errorType);
}
