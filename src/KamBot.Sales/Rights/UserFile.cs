using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Rights;

/// <summary>Everything kept about somebody who works with KamBot, as a file to save.</summary>
public static class UserFile
{
    /// <summary>Null where the reader may not have it.</summary>
    public static async ValueTask<string?> OfAsync(ISalesRecords records, Speaker reader, string userId, CancellationToken cancellationToken) =>
        await records.UserRecordsAsync(reader, userId, cancellationToken) is { } kept
            ? JsonSerializer.Serialize(kept, UserFileJson.Default.UserRecords)
            : null;
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(UserRecords))]
internal sealed partial class UserFileJson : JsonSerializerContext;
