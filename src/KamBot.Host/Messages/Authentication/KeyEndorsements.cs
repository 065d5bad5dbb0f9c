using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace KamBot.Host.Messages.Authentication;

/// <summary>The channels that a key may sign for: the Bot Framework's own array in the JWK.</summary>
internal static class KeyEndorsements
{
    /// <summary>Null where the key has no such member; empty where it has one that cannot be read.</summary>
    public static IReadOnlyCollection<string>? Of(JsonWebKey key) =>
        !key.AdditionalData.TryGetValue("endorsements", out var value) ? null : value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list =>
                [.. list.EnumerateArray().Select(item => item.ToString())],
            IEnumerable list and not string => [.. list.OfType<string>()],
            _ => [],
        };
}
