namespace KamBot.Sales.Maps;

/// <summary>What changed on a map within the last week, the youngest first. Pure.</summary>
public static class MapChanges
{
    public static IReadOnlyList<Ground> Of(RelationshipMap map) =>
    [
        .. map.People.SelectMany(Changed).Concat(map.Lines.Where(line => line.Strength.IsNew && line.Kind != LineKind.Reports).Select(line => Ground.Of(line, map)))
            .OrderByDescending(ground => ground.At).ThenBy(ground => ground.About, StringComparer.Ordinal),
    ];

    private static IEnumerable<Ground> Changed(MapPerson person) => new[]
    {
        person.Stance is { IsNew: true } stance ? Ground.Of(person, stance) : null,
        person.Weight is { IsNew: true } weight ? Ground.Of(person, weight) : null,
        person.Power is { IsNew: true } power ? Ground.Of(person, power) : null,
        person.Role is { IsNew: true } role ? Ground.Of(person, role) : null,
        person.Interest is { IsNew: true } interest ? Ground.Of(person, MapPhrases.LabelInterest, interest) : null,
        person.Partner is { IsNew: true } partner ? Ground.Of(person, MapPhrases.LabelPartner, partner) : null,
        person.Closeness is [.., { IsNew: true }] ? Ground.Of(person, MapPhrases.LabelCloseness, person.Closeness) : null,
        person.Trust is [.., { IsNew: true }] ? Ground.Of(person, MapPhrases.LabelTrust, person.Trust) : null,
    }.OfType<Ground>();
}
