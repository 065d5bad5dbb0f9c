using KamBot.Dialogs.Languages;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Something of the map that was asked about a person and is not known.</summary>
public sealed record MapUnknown(Person Person, Phrase Label);

/// <summary>What is not known becomes work: it stands in the next call plan until somebody says it. Pure.</summary>
public static class MapUnknowns
{
    private const int Most = 6;

    public static IReadOnlyList<MapUnknown> Of(IReadOnlyList<Person> people, IReadOnlyCollection<Claim> claims) =>
    [
        .. people.SelectMany(person => claims
                .Where(claim => claim.SubjectId == person.Id && claim.Attribute == ClaimAttributes.Unknown && IsOpen(claim, claims))
                .Select(claim => claim.Value).Distinct()
                .Select(MapWording.LabelOf).OfType<Phrase>()
                .Select(label => new MapUnknown(person, label)))
            .Take(Most),
    ];

    private static bool IsOpen(Claim unknown, IEnumerable<Claim> claims) => !claims.Any(claim =>
        claim.SubjectId == unknown.SubjectId && claim.Attribute == unknown.Value && claim.ObjectId == unknown.ObjectId && claim.At > unknown.At);
}
