namespace KamBot.Dialogs.Tests.Turns;

internal static class UnpreparedTurns
{
    /// <summary>A turn with nothing to prepare.</summary>
    public static Task<TurnResult> TakeAsync(this FlowDialog dialog, TurnInput input, CancellationToken cancellationToken) =>
        dialog.TakeAsync(input, static _ => { }, cancellationToken);
}
