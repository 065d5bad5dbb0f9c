using KamBot.Sales.Accounts;

namespace KamBot.Sales.Files;

/// <summary>Finds rows whose parents lead back to themselves once the whole file is in.</summary>
internal sealed class ParentCircles
{
    private readonly Dictionary<int, Guid> _ids = [];
    private readonly List<PlannedRow> _children = [];

    public void Add(PlannedRow row)
    {
        if (row.Verdict != RowVerdict.Wrong) _ids[row.Row.Number] = row.Id;
        if (row.ParentId is not null || row.ParentRow is not null) _children.Add(row);
    }

    /// <summary>Also rows whose parent is a row that is wrong: without it they have none.</summary>
    public IEnumerable<(int Number, RowVerdict Verdict, RowProblem Problem)> Find(IReadOnlySet<int> wrong)
    {
        var parents = new Dictionary<Guid, Guid>();
        foreach (var child in _children)
        {
            if ((child.ParentId ?? ParentOf(child)) is { } parent) parents[child.Id] = parent;
        }

        var circles = OnCircles(parents);
        foreach (var child in _children)
        {
            var name = (child.Record as Account)?.Name;
            if (circles.Contains(child.Id))
                yield return (child.Row.Number, child.Verdict, RowProblem.At(child.Row.Line, RowFault.ParentCircle, name));
            else if (child.ParentRow is { } row && wrong.Contains(row))
                yield return (child.Row.Number, child.Verdict, RowProblem.At(child.Row.Line, RowFault.NoParent, name));
        }
    }

    private Guid? ParentOf(PlannedRow child) =>
        child.ParentRow is { } row && _ids.TryGetValue(row, out var id) ? id : null;

    /// <summary>Everybody on a circle. Each is walked through once, however long the chains are.</summary>
    private static HashSet<Guid> OnCircles(Dictionary<Guid, Guid> parents)
    {
        var (circles, done) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var start in parents.Keys)
        {
            var way = new List<Guid>();
            var at = start;
            while (done.Add(at))
            {
                way.Add(at);
                if (!parents.TryGetValue(at, out at)) break;
            }

            circles.UnionWith(way.SkipWhile(id => id != at));
        }

        return circles;
    }
}
