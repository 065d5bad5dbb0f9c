using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>One value or line that is to be looked at again.</summary>
public sealed record MapEdge(Guid ClaimId, Guid PersonId, Ground Ground, bool IsContested, double Left);

/// <summary>
/// R9: which values of a map to think through again. Pure, so that a reminder chooses the same as somebody who asks. Contested ones
/// come first, then those that have faded most; what is younger than its half-life is left in peace.
/// </summary>
public static class MapReview
{
    public const int Most = 3;

    public static IReadOnlyList<MapEdge> Choose(RelationshipMap map, int most = Most)
    {
        var key = map.People.Where(MapJudging.IsKey).Select(person => person.Person.Id).ToHashSet();
        return
        [
            .. map.People.SelectMany(Of).Concat(map.Lines.Where(line => line.Kind != LineKind.Reports)
                    .Select(line => Edge(line.Strength, line.From, Ground.Of(line, map))))
                .OfType<MapEdge>()
                .OrderByDescending(edge => edge.IsContested)
                .ThenByDescending(edge => key.Contains(edge.PersonId))
                .ThenBy(edge => edge.Left)
                .ThenBy(edge => edge.ClaimId)
                .Take(most),
        ];
    }

    private static IEnumerable<MapEdge?> Of(MapPerson person) =>
    [
        Edge(person.Stance, person, held => Ground.Of(person, held)),
        Edge(person.Weight, person, held => Ground.Of(person, held)),
        Edge(person.Power, person, held => Ground.Of(person, held)),
        Edge(person.Role, person, held => Ground.Of(person, held)),
        Edge(person.Focus, person, held => Ground.Of(person, MapPhrases.LabelFocus, held)),
        Edge(person.Interest, person, held => Ground.Of(person, MapPhrases.LabelInterest, held)),
        Edge(Last(person.Trust), person, _ => Ground.Of(person, MapPhrases.LabelTrust, person.Trust)),
        Edge(Last(person.Closeness), person, _ => Ground.Of(person, MapPhrases.LabelCloseness, person.Closeness)),
    ];

    private static Held<Trend>? Last(IReadOnlyList<Held<Trend>> moves) => moves is [.., var last] ? last : null;

    private static MapEdge? Edge<T>(Held<T>? held, MapPerson person, Func<Held<T>, Ground> ground) =>
        held is null ? null : Edge(held, person.Person.Id, ground(held));

    private static MapEdge? Edge<T>(Held<T> held, Guid personId, Ground ground) =>
        !held.IsDoubted && (held.IsContested || Fading.IsPast(held))
            ? new MapEdge(held.ClaimId, personId, ground, held.IsContested, held.Confidence / Fading.WeightOf(held.Evidence))
            : null;
}
