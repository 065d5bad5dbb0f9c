namespace KamBot.Sales.Maps;

/// <summary>The figures at the head of a map. Pure.</summary>
public sealed record MapNumbers(int People, int Supporters, int Opponents, int KeyPeople, int Covered, DateTimeOffset? Oldest)
{
    public static MapNumbers Of(RelationshipMap map) => new(
        map.People.Count,
        map.People.Count(MapJudging.IsForUs),
        map.People.Count(MapJudging.IsAgainstUs),
        map.People.Count(MapJudging.IsKey),
        map.People.Count(person => person.IsKey() && person.IsCovered()),
        map.People.SelectMany(MapJudging.Values).Select(value => value.Ground.At).Concat(map.Lines.Select(line => line.Strength.At))
            .Select(at => (DateTimeOffset?)at).Min());
}
