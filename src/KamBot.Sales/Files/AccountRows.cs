using System.Globalization;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Files;

/// <summary>K1–K4: what the rows of a file of accounts lead to. Segment, source and what they buy become claims: heard, from this import.</summary>
internal sealed class AccountRows(ISalesRecords records, ImportSource source, AccountKeys keys, IReadOnlyDictionary<string, string> owners) : IRowPlan
{
    private const int LongestName = 400;
    private const int LongestNumber = 64;

    private readonly CellWords<AccountTier> _tiers = new(TierCells.All, source.Books);
    private readonly CellWords<SourceChannel> _sources = new(SourceChannels.All, source.Books);
    private readonly bool _hasClaims = source.Has(ImportFields.Segment, ImportFields.Source, ImportFields.Revenue);
    private readonly Dictionary<Guid, int> _lines = [];

    public async ValueTask<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<TableRow> rows, CancellationToken cancellationToken)
    {
        var numbers = rows.SelectMany(row => new[] { Number(row), Parent(row) }).Where(each => each.Length is > 0 and <= LongestNumber).ToHashSet();
        var names = rows.SelectMany(row => new[] { Name(row), Parent(row) }).Where(each => each.Length is > 0 and <= LongestName)
            .Select(TextFolding.FoldHan).ToHashSet();
        var found = await records.KnownAccountsAsync(source.Importer, names, numbers, cancellationToken);
        Guid[] seen = _hasClaims ? [.. found.Where(each => each.Seen is not null).Select(each => each.Id)] : [];
        var claims = seen.Length == 0 ? [] : await records.ClaimsAboutAsync(source.Importer, seen, cancellationToken);
        var (known, said) = (new KnownAccounts(found), claims.ToLookup(claim => claim.SubjectId));
        return [.. rows.Select(row => Plan(row, known, said))];
    }

    private PlannedRow Plan(TableRow row, KnownAccounts known, ILookup<Guid, Claim> claims)
    {
        var (name, number) = (Name(row), Number(row));
        if ((source.FaultOf(row) ?? Lengths(name, number)) is { } fault)
        {
            return PlannedRow.Wrong(row, fault, name);
        }

        var match = known.Find(number, TextFolding.FoldHan(name));
        if (match.Fault is { } refused)
        {
            return PlannedRow.Wrong(row, refused, name.Length > 0 ? name : number);
        }

        if (match.Account is null && name.Length == 0)
        {
            return PlannedRow.Wrong(row, RowFault.NoName);
        }

        var id = match.Account?.Id ?? ImportIds.OfRow(source.Import.Id, row.Number);
        return keys.IsLater(row) || !_lines.TryAdd(id, row.Line)
            ? PlannedRow.Wrong(row, RowFault.Twice, name.Length > 0 ? name : number)
            : Fill(row, match.Account?.Seen, id, known, claims[id]);
    }

    private PlannedRow Fill(TableRow row, Account? before, Guid id, KnownAccounts known, IEnumerable<Claim> claims)
    {
        var (ownerCell, tierCell, parentCell) = (source.Cell(row, ImportFields.Owner), source.Cell(row, ImportFields.Tier), Parent(row));
        var owner = OwnerOf(ownerCell);
        var tier = tierCell.Length > 0 ? _tiers.Read(tierCell) : null;
        var parent = parentCell.Length > 0 ? known.Find(parentCell, TextFolding.FoldHan(parentCell)) : null;
        int? parentRow = parent is { Account: null, Fault: null } ? keys.RowOf(parentCell) : null;
        if (owner is null) return PlannedRow.Wrong(row, RowFault.NoOwner, ownerCell);
        if (tierCell.Length > 0 && tier is null) return PlannedRow.Wrong(row, RowFault.NoTier, tierCell);
        if (parent?.Fault is { } fault) return PlannedRow.Wrong(row, fault, parentCell);
        if (parent is { Account: null } && parentRow is null) return PlannedRow.Wrong(row, RowFault.NoParent, parentCell);
        if (parent?.Account?.Id == id || parentRow == row.Number || parent?.Account?.Seen?.ParentId == id) return PlannedRow.Wrong(row, RowFault.ParentCircle, parentCell);

        if (FaultOfClaims(row) is var (faulty, cell)) return PlannedRow.Wrong(row, faulty, cell);

        var name = Name(row);
        var parentId = parent?.Account?.Id;
        var account = before ?? New(id, name);
        account = account with
        {
            Name = name.Length > 0 ? name : account.Name,
            SearchName = name.Length > 0 ? TextFolding.FoldHan(name) : account.SearchName,
            Number = Number(row) is { Length: > 0 } number ? number : account.Number,
            OwnerId = ownerCell.Length > 0 || before is null ? owner : account.OwnerId,
            Tier = tier ?? account.Tier,
            ParentId = parentId ?? account.ParentId,
        };
        var held = claims.ToList();
        var said = Said(row, id, AccountView.Of(id, held));
        if (Bought(row) is not null)
        {
            // As rating by dialog does; from all that is known and not from what is new, for a run that goes on finds its claims kept already.
            account = account with { Potential = PotentialIndex.Of(AccountRating.Of(held.Concat(said))).Value };
        }

        var isOther = account != before || parentRow is not null || said.Count > 0;
        var verdict = before is null ? RowVerdict.Added : isOther ? RowVerdict.Updated : RowVerdict.Unchanged;
        return new PlannedRow(row, verdict)
        {
            Id = id,
            Record = account == before && parentRow is null ? null : account,
            ParentId = parentId,
            ParentRow = parentRow,
            Claims = said,
        };
    }

    private (RowFault Fault, string Cell)? FaultOfClaims(TableRow row)
    {
        var (segment, came, amount) = (source.Cell(row, ImportFields.Segment), source.Cell(row, ImportFields.Source), source.Cell(row, ImportFields.Revenue));
        return segment.Length > LongestName ? (RowFault.TooLong, segment)
            : came.Length > 0 && _sources.Read(came) is null ? (RowFault.NoSource, came)
            : amount.Length == 0 ? null
            : Bought(row) switch
            {
                null => (RowFault.NoAmount, amount),
                { Currency: "" } => (RowFault.NoCurrency, amount),
                _ => null,
            };
    }

    private List<Claim> Said(TableRow row, Guid id, AccountView view)
    {
        var said = new List<Claim>();
        if (source.Cell(row, ImportFields.Segment) is { Length: > 0 } segment && segment != view.Segment) Say(1, AccountAttributes.Segment, segment);
        if (_sources.Read(source.Cell(row, ImportFields.Source)) is { } channel && channel != view.Channel) Say(2, AccountAttributes.SourceChannel, $"{channel}");
        if (Bought(row) is { } revenue && revenue != view.Revenue) Say(3, AccountRating.AttributeOf(KeyCriterion.Volume), StoredMoney.Write(revenue));
        return said;

        void Say(int number, string attribute, string value) => said.Add(source.Claim(row.Number, number, SubjectKind.Account, id, id, attribute, value));
    }

    /// <summary>What the customer buys in a year, in the currency of the cell or of the column beside it; empty where neither names one.</summary>
    private Money? Bought(TableRow row)
    {
        var beside = source.Cell(row, ImportFields.Currency);
        var currency = beside.Length == 0 ? "" : MoneyReader.Read($"{beside} 1", CultureInfo.InvariantCulture, "")?.Currency;
        return currency is null ? null : MoneyReader.Read(source.Cell(row, ImportFields.Revenue), CultureInfo.InvariantCulture, currency);
    }

    private Account New(Guid id, string name) => new()
    {
        Id = id,
        TenantId = source.Importer.TenantId,
        Name = name,
        SearchName = "",
        OwnerId = source.Importer.UserId,
        CreatedAt = source.At,
        TouchedAt = ImportSource.NeverTouched,
    };

    /// <summary>A rep brings own accounts whatever the file says; who sees all may bring those of others. Null for nobody known.</summary>
    private string? OwnerOf(string cell) =>
        cell.Length == 0 || source.Importer.Role == SpeakerRole.Rep ? source.Importer.UserId : owners.GetValueOrDefault(TextFolding.FoldHan(cell));

    private static RowFault? Lengths(string name, string number) =>
        name.Length > LongestName || number.Length > LongestNumber ? RowFault.TooLong
        : name.Length + number.Length == 0 ? RowFault.NoName
        : null;

    private string Name(TableRow row) => source.Cell(row, ImportFields.AccountName);

    private string Number(TableRow row) => source.Cell(row, ImportFields.AccountNumber);

    private string Parent(TableRow row) => source.Cell(row, ImportFields.Parent);
}
