using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>A picture holds only so many: those who count most for the decision stay, the page shows everybody.</summary>
public static class MapSelection
{
    public const int MostInPicture = 40;

    /// <summary>The map without those who count least, in the order of the map; who stays keeps their uppers beyond the gap.</summary>
    public static RelationshipMap MostImportant(RelationshipMap map, int most)
    {
        if (map.People.Count <= most) return map;
        var ties = map.Lines.SelectMany(line => new[] { line.From, line.To }).CountBy(id => id).ToDictionary();
        var kept = map.People
            .OrderByDescending(person => Importance(person, ties.GetValueOrDefault(person.Person.Id)))
            .Take(most).Select(person => person.Person.Id).ToHashSet();
        return map with
        {
            People = [.. map.People.Where(person => kept.Contains(person.Person.Id))],
            Lines = [.. Bridged(map.Lines, kept)],
        };
    }

    private static double Importance(MapPerson person, int ties) =>
        4.0 * ((int?)person.Weight?.Value ?? 0)
        + (person.Role?.Value switch { null => 0, KeyRole.DecisionMaker => 9, _ => 5 })
        + (person.Stance?.Value switch { null => 0, Stance.Neutral => 1, _ => 3 })
        + Math.Min(ties, 6)
        + Math.Min(person.Visits, 5)
        + (MapLook.IsNew(person) ? 4 : 0);

    /// <summary>Where the direct upper is left out, the nearest upper who is shown takes the place.</summary>
    private static IEnumerable<MapLine> Bridged(IReadOnlyList<MapLine> lines, HashSet<Guid> kept)
    {
        var uppers = lines.Where(line => line.Kind == LineKind.Reports).GroupBy(line => line.From).ToDictionary(same => same.Key, same => same.First());
        foreach (var line in lines.Where(line => kept.Contains(line.From)))
        {
            if (kept.Contains(line.To))
                yield return line;
            else if (line.Kind == LineKind.Reports && NearestUpper(uppers, line, kept) is { } upper && upper != line.From)
                yield return line with { To = upper };
        }
    }

    private static Guid? NearestUpper(Dictionary<Guid, MapLine> uppers, MapLine line, HashSet<Guid> kept)
    {
        var at = line.To;
        for (var steps = 0; steps < uppers.Count; steps++)
        {
            if (kept.Contains(at)) return at;
            if (!uppers.TryGetValue(at, out var next)) return null;
            at = next.To;
        }

        return null;
    }
}
