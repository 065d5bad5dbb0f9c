using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>P6: one installed system as it is known now. A view over the claims that bear its id; nothing of it is kept.</summary>
internal sealed record InstalledSystem(Guid Id, IReadOnlyList<KnownFact> Facts)
{
    public string Name => Value(FillSystem.Name) ?? "";

    /// <summary>The claim that was said last about it.</summary>
    public Claim Youngest => Facts.Select(fact => fact.Claim).MaxBy(claim => claim.At)!;

    public bool IsAged => Facts.Any(fact => fact.IsAged && fact.Fact.Pace == FactPace.Moving);

    public string? Value(Question question) => Fact(question)?.Value;

    public KnownFact? Fact(Question question) => Facts.FirstOrDefault(fact => fact.Fact.Question == question);

    /// <summary>The account's systems, those added first come first; removed ones are left out.</summary>
    public static IReadOnlyList<InstalledSystem> Of(IEnumerable<Claim> claims, DateTimeOffset now) =>
    [
        .. claims.Where(claim => claim.SubjectKind == SubjectKind.Account && claim.ObjectId is not null
                && (claim.Attribute == ClaimAttributes.SystemRemoved || ProfileParts.FactOf(claim.Attribute)?.Part == ProfileParts.System))
            .GroupBy(claim => claim.ObjectId!.Value)
            .Where(own => own.All(claim => claim.Attribute != ClaimAttributes.SystemRemoved))
            .OrderBy(own => own.Min(claim => claim.At)).ThenBy(own => own.Key)
            .Select(own => new InstalledSystem(own.Key,
            [
                .. own.GroupBy(claim => claim.Attribute)
                    .Select(same => KnownFact.Of(ProfileParts.FactOf(same.Key)!, same.MaxBy(claim => (claim.At, claim.Id))!, now)),
            ]))
            .Where(system => system.Name.Length > 0),
    ];
}
