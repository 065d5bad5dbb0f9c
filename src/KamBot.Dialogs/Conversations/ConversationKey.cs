using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KamBot.Dialogs.Conversations;

/// <summary>
/// Whose state it is: one person in one conversation of one tenant. In a group chat everybody has a state of their own.
/// <see cref="Id"/> is 43 characters of base64url (SHA-256 of the parts), because channel ids may be long and hold any sign.
/// </summary>
public sealed record ConversationKey(string TenantId, string ChannelId, string ConversationId, string UserId)
{
    public string Id { get; } = Hash(TenantId, ChannelId, ConversationId, UserId);

    private static string Hash(params ReadOnlySpan<string> parts) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))));
}
