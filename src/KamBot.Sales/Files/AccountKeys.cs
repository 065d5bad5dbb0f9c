using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Files;

/// <summary>Which row of the file first bears a name or a number: finds rows that stand twice, and parents in the same file.</summary>
internal sealed class AccountKeys
{
    private readonly ImportSource _source;
    private readonly Dictionary<string, (int Row, bool HasNumber)> _byName = [];
    private readonly Dictionary<string, int> _byNumber = [];

    public AccountKeys(ImportSource source, IEnumerable<TableRow> rows)
    {
        _source = source;
        foreach (var row in rows)
        {
            var (name, number) = KeysOf(row);
            if (name.Length > 0) _byName.TryAdd(name, (row.Number, number.Length > 0));
            if (number.Length > 0) _byNumber.TryAdd(number, row.Number);
        }
    }

    /// <summary>True where an earlier row is about the same: the same number, or the same name without numbers that tell them apart.</summary>
    public bool IsLater(TableRow row)
    {
        var (name, number) = KeysOf(row);
        var sameNumber = number.Length > 0 && _byNumber[number] < row.Number;
        return sameNumber || (name.Length > 0 && _byName[name] is var first && first.Row < row.Number && (number.Length == 0 || !first.HasNumber));
    }

    /// <summary>The row that a parent's name or number means.</summary>
    public int? RowOf(string cell) =>
        _byNumber.TryGetValue(cell, out var row) ? row
        : _byName.TryGetValue(TextFolding.FoldHan(cell), out var named) ? named.Row
        : null;

    private (string Name, string Number) KeysOf(TableRow row) =>
        (TextFolding.FoldHan(_source.Cell(row, ImportFields.AccountName)), _source.Cell(row, ImportFields.AccountNumber));
}
