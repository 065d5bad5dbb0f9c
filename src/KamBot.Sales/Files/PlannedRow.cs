using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Files;

/// <summary>What one row of a file leads to.</summary>
internal sealed record PlannedRow(TableRow Row, RowVerdict Verdict)
{
    /// <summary>The account or person that the row is about.</summary>
    public Guid Id { get; init; }

    /// <summary>The account or person, new or as it is to be; null where it stays as it is.</summary>
    public object? Record { get; init; }

    /// <summary>The parent of an account, where the row names one that is known.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The parent of an account, where it is another row of the same file.</summary>
    public int? ParentRow { get; init; }

    /// <summary>What the new title of a known person opens and ends; written together with the person.</summary>
    public IReadOnlyList<RecordChange> Posts { get; init; } = [];
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    public RowProblem? Problem { get; init; }

    public static PlannedRow Wrong(TableRow row, RowFault fault, string? cell = null) =>
        new(row, RowVerdict.Wrong) { Problem = RowProblem.At(row.Line, fault, cell) };
}

internal enum RowVerdict
{
    Added,
    Updated,
    Unchanged,
    Wrong,
}

/// <summary>Finds out what the rows of one kind of file lead to. Keeps in mind which records earlier rows were about.</summary>
internal interface IRowPlan
{
    ValueTask<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<TableRow> rows, CancellationToken cancellationToken);
}
