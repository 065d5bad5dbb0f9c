using System.Security.Cryptography;
using System.Text;

namespace KamBot.Host.Messages;

/// <summary>A short name for a bug, the same for every user who meets it: a hash of the exception's type and the method it left.</summary>
internal static class ErrorCode
{
    private const int Length = 6;

    public static string Of(Exception exception)
    {
        var method = exception.TargetSite;
        var place = $"{exception.GetType().FullName}@{method?.DeclaringType?.FullName}.{method?.Name}";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..Length];
    }
}
