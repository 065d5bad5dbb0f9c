using System.Security.Cryptography;
using System.Text;

namespace KamBot.Sales.Rights;

/// <summary>The id under which the audit trail names a person: the Entra object id, or for other ids one that follows from it.</summary>
public static class UserSubject
{
    public static Guid Of(string userId) => Guid.TryParse(userId, out var id) ? id : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(userId)).AsSpan(0, 16));
}
