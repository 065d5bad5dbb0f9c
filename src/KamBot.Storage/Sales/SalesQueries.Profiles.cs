using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

internal sealed partial class SalesQueries
{
    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Claim>> ProfileClaims = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Claims.AsNoTracking()
            .Where(c => c.AccountId == account
                && (c.Attribute.StartsWith("profile.") || c.Attribute.StartsWith("signal.") || c.Attribute.StartsWith("unknown"))
                && (c.Visibility == Visibility.Account || c.AuthorId == user)
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(c => c.At).ThenBy(c => c.Id).AsQueryable());
}
