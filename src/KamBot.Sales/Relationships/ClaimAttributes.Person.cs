namespace KamBot.Sales.Relationships;

/// <summary>R1, R6: the attributes of the key-person sheet.</summary>
public static partial class ClaimAttributes
{
    public const string RelationKind = "relation.kind";
    public const string RelationStage = "relation.stage";
    public const string Temperament = "temperament";
    public const string Thinking = "thinking";
    public const string Eloquence = "eloquence";
    public const string Career = "career";
    public const string Education = "education";
    public const string Referrer = "referrer";
    public const string Gender = "gender";
    public const string Interests = "interests";
    public const string Birthday = "birthday";
    public const string Family = "family";
    public const string Origin = "origin";
    public const string Reputation = "reputation";

    /// <summary>That a fact (the value) was asked and skipped: it is asked again after all others.</summary>
    public const string Asked = "asked";
}
