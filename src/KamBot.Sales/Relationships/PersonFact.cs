using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>R1: what the key-person sheet asks. The names are stored in drafts: never change one.</summary>
public enum PersonFact
{
    Position,
    Role,
    Focus,
    Relation,
    Stage,
    Character,
    Temperament,
    Thinking,
    Eloquence,
    Career,
    Education,
    Referrer,
    Gender,
    Interests,
    Birthday,
    Family,
    Origin,
    Reputation,
}

/// <summary>The words of the facts, and how each is kept.</summary>
public static class PersonFacts
{
    public static readonly Options<PersonFact> All = Options.Of(
        "person-fact",
        (PersonFact.Position, "Position|post|title|job"),
        (PersonFact.Role, "Role|part"),
        (PersonFact.Focus, "Cares about|focus"),
        (PersonFact.Relation, "Relation|kind of relation"),
        (PersonFact.Stage, "Stage|stage of the relation"),
        (PersonFact.Character, "Character|type"),
        (PersonFact.Temperament, "Temperament"),
        (PersonFact.Thinking, "Thinking|way of thinking"),
        (PersonFact.Eloquence, "Way of speaking|eloquence"),
        (PersonFact.Career, "Career|stations"),
        (PersonFact.Education, "Education|school|degree"),
        (PersonFact.Referrer, "Introduced by|referrer"),
        (PersonFact.Gender, "Mr or Ms|gender"),
        (PersonFact.Interests, "Interests|hobbies"),
        (PersonFact.Birthday, "Birthday or age|birthday|age"),
        (PersonFact.Family, "Family"),
        (PersonFact.Origin, "Origin|home town|where from"),
        (PersonFact.Reputation, "What others say|reputation"));

    /// <summary>Seen by their author alone until shared.</summary>
    public static IReadOnlyList<PersonFact> Personal { get; } =
        [PersonFact.Interests, PersonFact.Birthday, PersonFact.Family, PersonFact.Origin, PersonFact.Reputation];

    /// <summary>The sections of the sheet in the order of their use for the next call; personal matters come last.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<PersonFact>> Sections =
    [
        [PersonFact.Role, PersonFact.Position, PersonFact.Focus, PersonFact.Relation, PersonFact.Stage],
        [PersonFact.Character, PersonFact.Temperament, PersonFact.Thinking, PersonFact.Eloquence],
        [PersonFact.Career, PersonFact.Education, PersonFact.Referrer, PersonFact.Gender],
        Personal,
    ];

    public static bool IsPersonal(PersonFact fact) => Personal.Contains(fact);

    /// <summary>The personal fact that a claim tells; null for any other claim.</summary>
    public static PersonFact? PersonalIn(Claim claim) =>
        Personal.Select(fact => (PersonFact?)fact).FirstOrDefault(fact => AttributeOf(fact!.Value) == claim.Attribute);

    /// <summary>What somebody judges is assumed until it is seen; what can be told was heard.</summary>
    public static Evidence EvidenceOf(PersonFact fact) => fact is PersonFact.Role or PersonFact.Focus or PersonFact.Relation or PersonFact.Stage
        or PersonFact.Character or PersonFact.Temperament or PersonFact.Thinking or PersonFact.Eloquence
            ? Evidence.Assumed
            : Evidence.Heard;

    /// <summary>The claim's attribute; the position is no claim and has a name only to note that it was asked.</summary>
    public static string AttributeOf(PersonFact fact) => fact switch
    {
        PersonFact.Position => "position",
        PersonFact.Role => ClaimAttributes.Role,
        PersonFact.Focus => ClaimAttributes.Focus,
        PersonFact.Relation => ClaimAttributes.RelationKind,
        PersonFact.Stage => ClaimAttributes.RelationStage,
        PersonFact.Character => ClaimAttributes.Character,
        PersonFact.Temperament => ClaimAttributes.Temperament,
        PersonFact.Thinking => ClaimAttributes.Thinking,
        PersonFact.Eloquence => ClaimAttributes.Eloquence,
        PersonFact.Career => ClaimAttributes.Career,
        PersonFact.Education => ClaimAttributes.Education,
        PersonFact.Referrer => ClaimAttributes.Referrer,
        PersonFact.Gender => ClaimAttributes.Gender,
        PersonFact.Interests => ClaimAttributes.Interests,
        PersonFact.Birthday => ClaimAttributes.Birthday,
        PersonFact.Family => ClaimAttributes.Family,
        PersonFact.Origin => ClaimAttributes.Origin,
        _ => ClaimAttributes.Reputation,
    };
}
