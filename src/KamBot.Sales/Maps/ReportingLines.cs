using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Who reports to whom follows from positions and who holds them: a vacant post is passed over to the next above it.</summary>
internal static class ReportingLines
{
    public static IEnumerable<MapLine> Of(
        MapRecords records, IReadOnlySet<Guid> people, DateTimeOffset now, HalfLives halfLives)
    {
        var posts = records.Positions.ToDictionary(position => position.Id);
        var holders = records.Holdings.Where(holding => people.Contains(holding.PersonId)).ToLookup(holding => holding.PositionId);
        foreach (var holding in holders.SelectMany(same => same))
        {
            foreach (var above in Above(holding.PositionId, posts, holders))
            {
                if (above.PersonId != holding.PersonId)
                {
                    yield return new MapLine(LineKind.Reports, holding.PersonId, above.PersonId, Hold(holding, now, halfLives));
                }
            }
        }
    }

    private static IEnumerable<Holding> Above(
        Guid post, Dictionary<Guid, Position> posts, ILookup<Guid, Holding> holders)
    {
        var passed = new HashSet<Guid> { post };
        while (posts.GetValueOrDefault(post)?.ReportsToId is { } above && passed.Add(above))
        {
            if (holders.Contains(above))
            {
                return holders[above];
            }

            post = above;
        }

        return [];
    }

    private static Held<LineStrength> Hold(Holding holding, DateTimeOffset now, HalfLives halfLives) => new(
        LineStrength.Strong, holding.Id, holding.CreatedAt, Evidence.Said,
        Fading.Confidence(Evidence.Said, now - holding.CreatedAt, halfLives.Position), now - holding.CreatedAt <= TimeSpan.FromDays(7));
}
