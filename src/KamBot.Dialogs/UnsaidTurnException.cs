namespace KamBot.Dialogs;

/// <summary>
/// A turn that is kept and not answered, because its answer could not be made: who says the same thing again would answer the next
/// question with it. The reason is inside.
/// </summary>
public sealed class UnsaidTurnException(Exception reason) : Exception("The turn is kept, but its answer could not be made.", reason)
{
    public Exception Reason => InnerException!;
}
