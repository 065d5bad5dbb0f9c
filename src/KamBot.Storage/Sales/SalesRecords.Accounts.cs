using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Settings;
using KamBot.Storage.Sqlite;

namespace KamBot.Storage.Sales;

internal partial class SalesRecords
{
    /// <summary>Sorts behind every text that goes on, byte by byte.</summary>
    private const string Last = "\U0010FFFF";

    public ValueTask<IReadOnlyList<Account>> AccountsBeginningAsync(
        Speaker reader, string beginning, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => db is SqliteKamBotDb
                ? Queries.AccountsBetweenNames(db, beginning, beginning + Last, SeesAll(reader), reader.UserId, most)
                : Queries.AccountsBeginning(db, beginning, SeesAll(reader), reader.UserId, most),
            cancellationToken);

    public async ValueTask<bool> IsNameTakenAsync(
        Speaker reader, string searchName, Guid except, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.AccountsOfName(db, searchName, except), cancellationToken)).Count > 0;

    public ValueTask<IReadOnlyList<Account>> ProposedAccountsAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => SeesAll(reader) ? Queries.ProposedAccounts(db, most) : Queries.OwnProposedAccounts(db, reader.UserId, most),
            cancellationToken);

    /// <summary>Key accounts are few: they are put in order here, the same way for both databases.</summary>
    public async ValueTask<IReadOnlyList<Account>> KeyAccountsAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
    [
        .. (await EveryKeyAccountAsync(reader, cancellationToken))
            .OrderByDescending(account => account.Potential ?? -1).ThenBy(account => account.SearchName, StringComparer.Ordinal).Take(most),
    ];

    public ValueTask<IReadOnlyList<Account>> PlansToReviewAsync(Speaker reader, DateOnly day, int most, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.PlansToReview(db, reader.UserId, day, most), cancellationToken);

    protected virtual ValueTask<IReadOnlyList<Account>> EveryKeyAccountAsync(Speaker reader, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.KeyAccounts(db, SeesAll(reader), reader.UserId), cancellationToken);

    public virtual ValueTask<IReadOnlyList<Account>> PartsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.PartsOf(db, [.. accountIds.Select(id => (Guid?)id)], SeesAll(reader), reader.UserId), cancellationToken);

    public async ValueTask<TenantSetting?> SettingAsync(Speaker reader, string name, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.Setting(db, name), cancellationToken)).SingleOrDefault();
}
