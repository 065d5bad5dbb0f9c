namespace KamBot.Host.Maps;

/// <summary>Events 550–599. Types and counts; never a name of a person or an account.</summary>
internal static partial class MapLog
{
    [LoggerMessage(550, LogLevel.Warning, "No font of this host has Chinese signs, so relationship maps come without their picture. Install fonts-noto-cjk (Debian) or another CJK font and start again.")]
    public static partial void NoFont(ILogger logger);

    [LoggerMessage(551, LogLevel.Warning, "Relationship maps come without their picture, because it cannot be drawn on this host: {ExceptionType}. See docs/operations/running.md.")]
    public static partial void NoRenderer(ILogger logger, string exceptionType);

    [LoggerMessage(552, LogLevel.Warning, "A relationship map of {People} people could not be drawn: {ExceptionType}.")]
    public static partial void NotDrawn(ILogger logger, int people, string exceptionType);
}
