using KamBot.Sales.Notices;
using KamBot.Sales.Reminders;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

internal sealed partial class SalesQueries
{
    public readonly Func<KamBotDb, string, IAsyncEnumerable<RemindedPerson>> Reminded = EF.CompileAsyncQuery(
        (KamBotDb db, string user) => db.RemindedPeople.AsNoTracking().Where(p => p.UserId == user));

    public readonly Func<KamBotDb, string, string, IAsyncEnumerable<Notice>> Told = EF.CompileAsyncQuery(
        (KamBotDb db, string user, string once) => db.Notices.AsNoTracking().Where(n => n.ToUserId == user && n.Once == once));
}
