using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>
/// What was proposed about a customer last, and what a manager said to it. A view over claims. Each proposal is a round of its own,
/// known by its source: a card of an older round decides nothing.
/// </summary>
public sealed record Proposal
{
    public required Guid Round { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Recommendation Recommendation { get; init; }
    public string? Case { get; init; }
    public AccountDecision? Answer { get; init; }

    public static Proposal? Of(IReadOnlyList<Claim> claims)
    {
        if (claims.LastOrDefault(claim => claim.Attribute == AccountAttributes.Recommendation) is not { } recommended)
        {
            return null;
        }

        var round = recommended.SourceId;
        var decided = claims.LastOrDefault(claim => claim.Attribute == AccountAttributes.Decision && RoundOf(claim) == round);
        return new Proposal
        {
            Round = round,
            By = recommended.AuthorId,
            At = recommended.At,
            Recommendation = Enum.Parse<Recommendation>(recommended.Value),
            Case = claims.LastOrDefault(claim => claim.SourceId == round && claim.Attribute == AccountAttributes.Case)?.Value,
            Answer = decided is null ? null : new AccountDecision(Enum.Parse<Decision>(decided.Value.Split('/')[0]), decided.AuthorId, decided.At, decided.Note, decided.SourceId),
        };
    }

    /// <summary>The value of a decision's claim: the decision and the proposal it answers.</summary>
    public static string ValueOf(Decision decision, Guid round) => $"{decision}/{round}";

    public static Guid RoundOf(Claim decision) => Guid.Parse(decision.Value.Split('/')[1]);

    /// <summary>Turning down, asking back, and deciding against the proposal are never without a reason.</summary>
    public bool NeedsReason(Decision decision) => (decision, Recommendation) is not ((Decision.TakeOn, Recommendation.Add) or (Decision.TurnDown, Recommendation.Reject));
}

/// <summary>A manager's word on a proposal.</summary>
public sealed record AccountDecision(Decision Decision, string By, DateTimeOffset At, string? Reason, Guid SourceId);
