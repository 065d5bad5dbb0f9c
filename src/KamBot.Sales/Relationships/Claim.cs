namespace KamBot.Sales.Relationships;

/// <summary>
/// Something that somebody said is so, at a time, with evidence. Claims are only added; the present value, its trend and its age
/// are views over them. Taking back marks them withdrawn.
/// </summary>
public sealed record Claim
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required SubjectKind SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>The other end, where the claim is a line between two: who is influenced, to whom somebody reports.</summary>
    public Guid? ObjectId { get; init; }

    /// <summary>The deal for which it holds; null where it holds for the account. The same person may stand elsewhere in another deal.</summary>
    public Guid? OpportunityId { get; init; }

    /// <summary>One of <see cref="ClaimAttributes"/>.</summary>
    public required string Attribute { get; init; }
    public required string Value { get; init; }
    public required Evidence Evidence { get; init; }

    /// <summary>What was seen or who said it, in the author's words.</summary>
    public string? Note { get; init; }

    /// <summary>The duplicate the claim was about before a merge, so that the merge can be taken back.</summary>
    public Guid? FormerSubjectId { get; init; }

    /// <summary>The call or message it comes from.</summary>
    public required Guid SourceId { get; init; }
    public required string AuthorId { get; init; }
    public required DateTimeOffset At { get; init; }
    public Visibility Visibility { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
}

public enum SubjectKind
{
    Account,
    Person,
    Call,
    Position,
    Opportunity,
}

/// <summary>How we know: from weakest to strongest.</summary>
public enum Evidence
{
    Assumed,
    Heard,
    Said,
    Seen,
}

public enum Visibility
{
    /// <summary>Whoever may see the account.</summary>
    Account,

    /// <summary>The author alone.</summary>
    Author,
}
