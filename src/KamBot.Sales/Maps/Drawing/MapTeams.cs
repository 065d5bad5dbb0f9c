namespace KamBot.Sales.Maps.Drawing;

/// <summary>
/// Who stands under whom, as a forest. Claims may contradict each other: of several uppers the one said last counts, and a circle is cut
/// where it would close. People without any line are loose.
/// </summary>
public sealed record MapTeams(IReadOnlyList<Team> Tops, IReadOnlyList<Guid> Loose)
{
    public int Count => Loose.Count + Tops.Sum(top => top.Count);

    public static MapTeams Of(RelationshipMap map)
    {
        var shown = map.People.Select(each => each.Person.Id).ToHashSet();
        var uppers = new Dictionary<Guid, Guid>();
        foreach (var line in map.Lines.Where(line => line.Kind == LineKind.Reports).OrderByDescending(line => line.Strength.At))
        {
            if (shown.Contains(line.From) && shown.Contains(line.To) && !uppers.ContainsKey(line.From) && !IsUnder(uppers, line.To, line.From))
                uppers[line.From] = line.To;
        }

        var order = map.People.Select(each => each.Person.Id).ToList();
        var reports = order.Where(uppers.ContainsKey).ToLookup(id => uppers[id]);
        var tops = order.Where(id => !uppers.ContainsKey(id)).ToList();
        return new MapTeams(
            [.. tops.Where(id => reports[id].Any()).Select(id => TeamOf(id, reports))],
            [.. tops.Where(id => !reports[id].Any())]);
    }

    private static bool IsUnder(Dictionary<Guid, Guid> uppers, Guid person, Guid upper)
    {
        for (var at = person; ; at = uppers[at])
        {
            if (at == upper) return true;
            if (!uppers.ContainsKey(at)) return false;
        }
    }

    /// <summary>Reports without reports of their own come first: they pack best.</summary>
    private static Team TeamOf(Guid id, ILookup<Guid, Guid> reports) => new(
        id, [.. reports[id].OrderBy(report => reports[report].Any()).Select(report => TeamOf(report, reports))]);
}

/// <summary>A person and those who report to them.</summary>
public sealed record Team(Guid PersonId, IReadOnlyList<Team> Reports)
{
    public int Count => 1 + Reports.Sum(report => report.Count);
}
