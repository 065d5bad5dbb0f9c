using System.Globalization;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>
/// O7: what a manager was last asked to approve, and what was answered. A view over claims. Each request is a round of its own, known
/// by its source: a card of an older round decides nothing.
/// </summary>
internal sealed record OpportunityRequest
{
    public required Guid Round { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
    public decimal? Discount { get; init; }
    public string? Wish { get; init; }
    public OpportunityApproval? Answer { get; init; }

    public static OpportunityRequest? Of(IReadOnlyList<Claim> claims)
    {
        if (claims.LastOrDefault(claim => claim.Attribute == OpportunityAttributes.Request) is not { } asked)
        {
            return null;
        }

        var round = asked.SourceId;
        var answered = claims.LastOrDefault(claim => claim.Attribute == OpportunityAttributes.Approval && claim.Value.EndsWith($"/{round}", StringComparison.Ordinal));
        return new OpportunityRequest
        {
            Round = round,
            By = asked.AuthorId,
            At = asked.At,
            Discount = DiscountOf(claims, round),
            Wish = asked.Note,
            Answer = answered is null
                ? null
                : new OpportunityApproval(
                    answered.Value.StartsWith(OpportunityApproval.Yes, StringComparison.Ordinal), answered.AuthorId, answered.At, answered.Note, answered.SourceId),
        };
    }

    private static decimal? DiscountOf(IReadOnlyList<Claim> claims, Guid round) =>
        claims.LastOrDefault(claim => claim.Attribute == OpportunityAttributes.Discount && claim.SourceId == round) is { } claim
        && decimal.TryParse(claim.Value, CultureInfo.InvariantCulture, out var percent)
            ? percent
            : null;
}

/// <summary>A manager's answer to a request.</summary>
internal sealed record OpportunityApproval(bool IsApproved, string By, DateTimeOffset At, string? Reason, Guid SourceId)
{
    public const string Yes = "Approved";
    private const string No = "SentBack";

    /// <summary>The value of the claim: the answer and the request it answers.</summary>
    public static string ValueOf(bool isApproved, Guid round) => $"{(isApproved ? Yes : No)}/{round}";
}
