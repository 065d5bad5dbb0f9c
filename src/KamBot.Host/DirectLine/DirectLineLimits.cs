using KamBot.Sales.Files;

namespace KamBot.Host.DirectLine;

/// <summary>What one browser may ask of the host.</summary>
internal static class DirectLineLimits
{
    public const int BodyBytes = 256 * 1024;
    public const int PostsPerWindow = 60;
    public const int UploadsPerWindow = 6;
    public const int FilesPerUpload = 3;

    /// <summary>The largest file, and room for the activity and the frame around both.</summary>
    public const int UploadBytes = FileLimits.Bytes + BodyBytes;
    public const int TokensPerWindow = 120;
    public const int SocketsPerConversation = 8;

    /// <summary>A socket that falls behind by more is closed; the client comes back with its watermark.</summary>
    public const int FramesWaiting = 256;

    public const int EntriesPerSet = 200;
    public const int IdLength = 100;
    public const int NameLength = 100;

    public static readonly TimeSpan Window = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan IdleConversation = TimeSpan.FromHours(1);

    /// <summary>Web Chat refreshes every 15 minutes, and a token found dead ends its connection for good: twice that.</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan StreamTokenLife = TimeSpan.FromMinutes(1);
}
