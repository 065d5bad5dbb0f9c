using KamBot.Sales.Reminders;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

internal sealed partial class SalesQueries
{
    public readonly Func<KamBotDb, string, IAsyncEnumerable<RemindedPerson>> Reminded = EF.CompileAsyncQuery(
        (KamBotDb db, string user) => db.RemindedPeople.AsNoTracking().Where(p => p.UserId == user));
}
