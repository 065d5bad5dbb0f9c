using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KamBot.Host.DirectLine;

/// <summary>Issues and reads tokens. They carry their claims and a signature, so that every restart and every host can read them.</summary>
internal sealed class DirectLineTokens(DirectLineKey key, TimeProvider clock)
{
    // Web Chat takes whatever has JWT's dots for one.
    private const char Separator = '~';
    private const int LongestToken = 2048;

    public string Issue(string conversationId, string userId, string userName) =>
        Issue(new DirectLineToken(
            conversationId, userId, userName, ForStream: false, clock.GetUtcNow() + DirectLineLimits.TokenLife));

    public string IssueForStream(string conversationId, string userId) =>
        Issue(new DirectLineToken(
            conversationId, userId, "", ForStream: true, clock.GetUtcNow() + DirectLineLimits.StreamTokenLife));

    private string Issue(DirectLineToken token)
    {
        var claims = Base64Url.EncodeToString(
            JsonSerializer.SerializeToUtf8Bytes(token, DirectLineJson.Default.DirectLineToken));
        return $"{claims}{Separator}{Base64Url.EncodeToString(Sign(claims))}";
    }

    /// <summary>Null for whatever this key did not sign, and for what has expired.</summary>
    public DirectLineToken? Read(string? token)
    {
        if (token is null or { Length: > LongestToken } || token.Split(Separator) is not [var claims, var signature])
            return null;
        if (Decode(signature) is not { } bytes || !CryptographicOperations.FixedTimeEquals(bytes, Sign(claims)))
            return null;
        var read = JsonSerializer.Deserialize(Decode(claims), DirectLineJson.Default.DirectLineToken);
        return read?.Expires > clock.GetUtcNow() ? read : null;
    }

    private byte[] Sign(string claims) => HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(claims));

    private static byte[]? Decode(string text) => Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
