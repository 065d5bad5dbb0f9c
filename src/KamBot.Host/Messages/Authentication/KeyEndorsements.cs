using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>The channels that a key of the Bot Framework may sign for: an array beside the key, unknown to the JWK standard.</summary>
internal static class KeyEndorsements
{
    /// <summary>Null where the key has no such member; empty where it has one that cannot be read.</summary>
    public static IReadOnlyCollection<string>? Of(JsonWebKey key) =>
        !key.AdditionalData.TryGetValue("endorsements", out var value) ? null : value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list =>
                [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            IEnumerable list and not string => [.. list.OfType<string>()],
            _ => [],
        };
}
