using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Writes what one dialog said about a map as claims: for one account or deal, with one evidence and note at a time.</summary>
internal sealed class SpokenClaims(SourceRecords source, Guid accountId, Guid? dealId = null)
{
    public Evidence Evidence { get; set; }

    public string? Note { get; set; }

    /// <summary>How long ago it was said; nought for what is said now.</summary>
    public int DaysAgo { get; init; }

    public void About(Guid personId, string attribute, string? value)
    {
        if (value is not null)
        {
            Add(SubjectKind.Person, personId, attribute, value, null);
        }
    }

    /// <summary>What was asked and is not known: it comes into the next call plan.</summary>
    public void Unknown(Guid personId, string attribute) => Add(SubjectKind.Person, personId, ClaimAttributes.Unknown, attribute, null);

    public void Line(Guid from, Guid to, string attribute, string value) => Add(SubjectKind.Person, from, attribute, value, to);

    /// <summary>What is between two people, as one says it.</summary>
    public void Tie(Guid from, Guid to, Tie tie)
    {
        if (tie is Maps.Tie.AtOdds)
        {
            Line(from, to, MapAttributes.Conflict, nameof(LineStrength.Strong));
        }
        else if (tie is Maps.Tie.Nothing)
        {
            Line(from, to, MapAttributes.Influences, MapAttributes.None);
            Line(from, to, MapAttributes.Conflict, MapAttributes.None);
        }
        else
        {
            Line(from, to, MapAttributes.Influences, tie is Maps.Tie.SwaysStrongly ? nameof(LineStrength.Strong) : nameof(LineStrength.Weak));
        }
    }

    /// <summary>The id of the claim, by which others can be about it.</summary>
    public Guid OfAccount(string attribute, string value, Guid? about = null)
    {
        Add(SubjectKind.Account, accountId, attribute, value, about);
        return source.Claims.Last().Id;
    }

    private void Add(SubjectKind kind, Guid subjectId, string attribute, string value, Guid? objectId) => source.Claim(
        kind, subjectId, accountId, attribute, value, Evidence, note: Note, objectId: objectId, opportunityId: dealId, daysAgo: DaysAgo);
}
