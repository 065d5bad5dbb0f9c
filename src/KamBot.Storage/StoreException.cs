namespace KamBot.Storage;

/// <summary>The store cannot do its work. The message is one sentence for whoever runs KamBot and says what to do.</summary>
public sealed class StoreException : Exception
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
