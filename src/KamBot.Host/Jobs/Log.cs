namespace KamBot.Host.Jobs;

/// <summary>Jobs 750–799. Names of jobs, counts and types; never a person.</summary>
internal static partial class Log
{
    [LoggerMessage(750, LogLevel.Information, "Jobs run on {Provider}: {Count} of them.")]
    public static partial void Started(ILogger logger, Storage.StoreProvider provider, int count);

    [LoggerMessage(751, LogLevel.Error, "The scheduler could not be started and is tried again in {Delay}: {ExceptionType}.\n{Trace}")]
    public static partial void NotStarted(ILogger logger, TimeSpan delay, string exceptionType, string? trace);

    [LoggerMessage(752, LogLevel.Error, "The job {Job} failed: {ExceptionType}.\n{Trace}")]
    public static partial void JobFailed(ILogger logger, string job, string exceptionType, string? trace);

    [LoggerMessage(753, LogLevel.Information, "Forgot {Count} notices that were settled long ago.")]
    public static partial void Forgotten(ILogger logger, int count);

    [LoggerMessage(754, LogLevel.Information, "An operator has {Count} notices of kind {Kind} tried again that failed with {Failure}.")]
    public static partial void Retried(ILogger logger, int count, string kind, string failure);
}
