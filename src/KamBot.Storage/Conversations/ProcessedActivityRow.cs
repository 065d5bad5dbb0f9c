using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using KamBot.Storage.Records;

namespace KamBot.Storage.Conversations;

/// <summary>An activity that was answered. Channels deliver again for minutes, not days: rows older than a week are purged.</summary>
internal sealed record ProcessedActivityRow
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public required string ConversationId { get; init; }
    public required string ActivityId { get; init; }
    public required string TenantId { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>Ids come from outside and may be long; longer ones are known by their SHA-256.</summary>
    public static string Fit(string activityId) => activityId.Length <= Columns.ActivityLength
        ? activityId
        : "sha256:" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(activityId)));
}
