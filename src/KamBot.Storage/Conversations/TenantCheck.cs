using KamBot.Dialogs.Conversations;

namespace KamBot.Storage.Conversations;

internal static class TenantCheck
{
    /// <summary>A turn writes its own tenant only; the records are checked where they are tracked.</summary>
    public static void Of(TurnCommit commit)
    {
        if (commit.Speaker is { } speaker && !speaker.TenantId.Equals(commit.Key.TenantId, StringComparison.Ordinal))
            throw new InvalidOperationException("The speaker belongs to another tenant than the conversation.");
    }
}
