namespace KamBot.Sales.Relationships;

/// <summary>What somebody said is not known, and nobody has answered since. A view over claims; nothing of it is kept.</summary>
public static class OpenUnknowns
{
    /// <summary>
    /// The claims of what is unknown about <paramref name="subjectId"/>, youngest first. One that names an attribute is answered by a
    /// younger claim of that attribute; one in free words by a younger claim of <see cref="ClaimAttributes.UnknownAnswered"/> with these words.
    /// </summary>
    public static IReadOnlyList<Claim> Of(IEnumerable<Claim> claims, Guid subjectId)
    {
        var own = claims.Where(claim => claim.SubjectId == subjectId).ToList();
        return
        [
            .. own.Where(claim => claim.Attribute == ClaimAttributes.Unknown && !own.Any(other => Answers(other, claim)))
                .OrderByDescending(claim => claim.At)
                .DistinctBy(claim => (claim.Value, claim.ObjectId)),
        ];
    }

    /// <summary>True where <paramref name="claim"/> settles what <paramref name="unknown"/> left open.</summary>
    public static bool Answers(Claim claim, Claim unknown) =>
        claim.At >= unknown.At && claim.SubjectId == unknown.SubjectId && claim.ObjectId == unknown.ObjectId
        && (claim.Attribute == unknown.Value || claim.Attribute.Split('/')[0] == unknown.Value
            || (claim.Attribute == ClaimAttributes.UnknownAnswered && claim.Value == unknown.Value)
            || (claim.Attribute == ClaimAttributes.SystemRemoved));
}
