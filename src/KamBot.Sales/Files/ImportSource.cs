using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Files;

/// <summary>One import as its rows see it: who brings it, when, and how its columns are read.</summary>
internal sealed record ImportSource(FileImport Import, ImportChoices Choices, Speaker Importer, DateTimeOffset At, PhraseBooks Books)
{
    /// <summary>Nobody planned or documented anything there: an imported account must not push others from the list of recent ones.</summary>
    public static readonly DateTimeOffset NeverTouched = DateTimeOffset.UnixEpoch;

    /// <summary>The cell of a field; empty where no column is that field.</summary>
    public string Cell(TableRow row, ImportField field) => Choices.ColumnOf(field) is >= 0 and var column ? row.Cell(column) : "";

    /// <summary>What is wrong with the row whatever it is about.</summary>
    public RowFault? FaultOf(TableRow row) =>
        row.Cells.Any(cell => cell.Contains(TableRow.Unreadable, StringComparison.Ordinal)) ? RowFault.Unreadable
        : row.Cells.Count > Choices.Columns.Count && row.Cells.Skip(Choices.Columns.Count).Any(cell => cell.Length > 0) ? RowFault.TooManyCells
        : null;

    /// <summary>True where a column of the file is one of these fields.</summary>
    public bool Has(params ReadOnlySpan<ImportField> fields)
    {
        foreach (var field in fields)
        {
            if (Choices.ColumnOf(field) >= 0) return true;
        }

        return false;
    }

    /// <summary>A post and that the person holds or held it, by two numbers beginning with <paramref name="number"/>.</summary>
    public IEnumerable<RecordChange> Post(int row, int number, Person person, string title, DateOnly? until)
    {
        var post = new Position
        {
            Id = ImportIds.OfClaim(Import.Id, row, number), TenantId = person.TenantId, AccountId = person.AccountId, Title = title, CreatedAt = At,
        };
        var holding = new Holding
        {
            Id = ImportIds.OfClaim(Import.Id, row, number + 1), TenantId = person.TenantId, AccountId = person.AccountId, PersonId = person.Id,
            PositionId = post.Id, Until = until, SourceId = Import.Id, CreatedAt = At,
        };
        return [new AddRecord(post), new AddRecord(holding)];
    }

    public Claim Claim(int row, int number, SubjectKind kind, Guid subjectId, Guid accountId, string attribute, string value) => new()
    {
        Id = ImportIds.OfClaim(Import.Id, row, number),
        TenantId = Importer.TenantId,
        AccountId = accountId,
        SubjectKind = kind,
        SubjectId = subjectId,
        Attribute = attribute,
        Value = value,
        Evidence = Evidence.Heard,
        SourceId = Import.Id,
        AuthorId = Importer.UserId,
        At = At,
    };
}
