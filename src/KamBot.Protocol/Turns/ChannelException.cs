namespace KamBot.Protocol.Turns;

/// <summary>
/// The channel refused. <see cref="Status"/> is its HTTP status, or 0 where it could not be reached;
/// <see cref="MayRetry"/> says whether the same call may succeed later (429, 412, 502, 503, 504, unreachable).
/// </summary>
public sealed class ChannelException : Exception
{
    public ChannelException()
    {
    }

    public ChannelException(string message)
        : base(message)
    {
    }

    public ChannelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ChannelException(int status, string? code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Status = status;
        Code = code;
    }

    public int Status { get; }

    /// <summary>The channel's own error code, for example <c>MessageWritesBlocked</c>.</summary>
    public string? Code { get; }

    /// <summary>How long the channel asks to be left alone; null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public bool MayRetry => Status is 0 or 412 or 429 or 502 or 503 or 504;
}
