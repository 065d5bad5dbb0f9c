using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;
using KamBot.Storage.Personal;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KamBot.Storage.Sqlite;

/// <summary>The tables of all record types of a model.</summary>
internal sealed class RecordTables
{
    private readonly IModel _model;
    private readonly PersonalSeal? _seal;
    private readonly Dictionary<Type, RecordTable> _tables;

    public RecordTables(IModel model, PersonalSeal? seal = null)
    {
        (_model, _seal) = (model, seal);
        _tables = model.GetEntityTypes().Where(IsRecord).ToDictionary(type => type.ClrType, type => new RecordTable(type, RankOf(type, [])));
    }

    public IReadOnlyCollection<Type> Types => _tables.Keys;

    /// <summary>
    /// What a turn's changes write, in the order the keys need: records that others point at first, and of one type the new ones first,
    /// so that a known one can point at one of them. New ones of one type stay in the turn's order.
    /// </summary>
    public RecordRows RowsOf(string tenantId, IReadOnlyList<RecordChange> changes) => new(
        tenantId,
        [
            .. RecordChanges.OnePerRecord(_model, changes)
                .Select(change => _tables[change.Record.GetType()].RowOf(Sealed(change), tenantId))
                .OrderBy(row => row.Table.Rank).ThenBy(row => row.IsNew ? 0 : 1),
        ],
        [.. changes.OfType<EraseRecord>()]);

    private RecordChange Sealed(RecordChange change) =>
        _seal is not null && change.Record is Claim claim ? change with { Record = _seal.Close(claim) } : change;

    private static bool IsRecord(IEntityType type) => type.FindProperty(Columns.TenantId) is { IsConcurrencyToken: true };

    /// <summary>How long the longest chain of keys is that begins at the type.</summary>
    private static int RankOf(IEntityType type, IReadOnlyList<IEntityType> before)
    {
        if (before.Contains(type)) throw new InvalidOperationException($"The keys of {type.ShortName()} lead back to it.");
        return type.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(principal => principal != type)
            .Select(principal => 1 + RankOf(principal, [.. before, type])).DefaultIfEmpty().Max();
    }
}
