using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Relationships;

/// <summary>The judgement about people. Pure: each rule is one sentence of the method.</summary>
public static class PersonRules
{
    private const int AskedAtOnce = 3;

    /// <summary>Two entries are likely one person: the same name, nearly the same long name, or a surname with a title that fits.</summary>
    public static bool AreLikelyTheSame(Person one, Person other)
    {
        var (left, right) = (Joined(one.SearchName), Joined(other.SearchName));
        return one.AccountId == other.AccountId && one.Id != other.Id
            && (left == right
                || (left.Length >= 8 && right.Length >= 8 && Likeness.IsTypoOf(left, right))
                || CourtesyName.Means(one.SearchName, other.SearchName) || CourtesyName.Means(other.SearchName, one.SearchName));
    }

    /// <summary>What is not known of the person, the most useful first.</summary>
    public static IReadOnlyList<PersonFact> Gaps(Person person, IReadOnlyCollection<Claim> claims) =>
        [.. PersonFacts.Sections.SelectMany(section => section).Where(fact => IsGap(person, claims, fact))];

    /// <summary>
    /// What to ask next: up to three gaps of one section, the first section that has some nobody was asked. When all were asked, those
    /// asked longest ago.
    /// </summary>
    public static IReadOnlyList<PersonFact> AskNext(Person person, IReadOnlyCollection<Claim> claims)
    {
        var gaps = Gaps(person, claims);
        var fresh = gaps.Where(fact => AskedAt(claims, fact) is null).ToList();
        var section = PersonFacts.Sections.FirstOrDefault(each => each.Any(fresh.Contains));
        return section is null
            ? [.. gaps.OrderBy(fact => AskedAt(claims, fact)).Take(AskedAtOnce).OrderBy(fact => fact)]
            : [.. section.Where(fresh.Contains).Take(AskedAtOnce)];
    }

    private static bool IsGap(Person person, IReadOnlyCollection<Claim> claims, PersonFact fact) => fact == PersonFact.Position
        ? person.Title is null
        : claims.All(claim => claim.SubjectId != person.Id || claim.Attribute != PersonFacts.AttributeOf(fact));

    private static DateTimeOffset? AskedAt(IEnumerable<Claim> claims, PersonFact fact) => claims
        .LastOrDefault(claim => claim.Attribute is ClaimAttributes.Asked or ClaimAttributes.Unknown && claim.Value == PersonFacts.AttributeOf(fact))?.At;

    private static string Joined(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
