namespace KamBot.Storage.Sqlite;

/// <summary>Something that waits for the writer. Its task ends after the commit that makes it durable.</summary>
internal abstract class PendingWrite
{
    /// <summary>Writes inside a savepoint. False takes back what was written; so does an exception, which goes to the caller.</summary>
    public abstract bool Write(WritingConnection connection);

    /// <summary>This one cannot be written; the others of the batch can.</summary>
    public abstract void Refuse(Exception error);

    /// <summary>The commit is durable.</summary>
    public abstract void Complete();

    /// <summary>The batch was not committed.</summary>
    public abstract void Fail(Exception error);
}

internal abstract class PendingWrite<TResult> : PendingWrite
{
    // The caller's turn goes on elsewhere: the writer's thread only writes.
    private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _refusal;

    public Task<TResult> Done => _done.Task;

    protected TResult? Result { get; set; }

    public sealed override void Refuse(Exception error) => _refusal = error;

    public sealed override void Complete()
    {
        if (_refusal is null)
            _done.SetResult(Result!);
        else
            _done.SetException(_refusal);
    }

    public sealed override void Fail(Exception error) => _done.SetException(error);
}
