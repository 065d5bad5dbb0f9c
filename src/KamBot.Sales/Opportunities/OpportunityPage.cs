using KamBot.Dialogs;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>All that is known of an opportunity and that its cards show.</summary>
public sealed record OpportunityPage
{
    public required Opportunity Deal { get; init; }
    public required Account Account { get; init; }

    /// <summary>About the opportunity, oldest first.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Of our own standing and of competitors', oldest first.</summary>
    public required IReadOnlyList<Assessment> Assessments { get; init; }
    public required OpportunityLimits Limits { get; init; }

    /// <summary>The last assessment of our own standing.</summary>
    public Assessment? Last => LastOf(null);

    public Assessment? LastOf(string? competitor) => Assessments.LastOrDefault(each => SameCompetitor(each.Competitor, competitor));

    public string? Latest(string attribute) => Claims.LastOrDefault(claim => claim.Attribute == attribute)?.Value;

    public static async ValueTask<OpportunityPage?> ReadAsync(
        ISalesRecords records, TurnScope turn, string? dealId, CancellationToken cancellationToken) =>
        Guid.TryParse(dealId, out var id) && await records.OpportunityAsync(turn.Speaker, id, cancellationToken) is { } deal
            ? await ReadAsync(records, turn, deal, cancellationToken)
            : null;

    public static async ValueTask<OpportunityPage?> ReadAsync(
        ISalesRecords records, TurnScope turn, Opportunity deal, CancellationToken cancellationToken) =>
        await records.AccountAsync(turn.Speaker, deal.AccountId, cancellationToken) is not { } account ? null : new OpportunityPage
        {
            Deal = deal,
            Account = account,
            Claims = await records.ClaimsAboutAsync(turn.Speaker, [deal.Id], cancellationToken),
            Assessments = await records.AssessmentsOfAsync(turn.Speaker, [deal.Id], cancellationToken),
            Limits = await OpportunityLimits.ReadAsync(records, turn, cancellationToken),
        };

    /// <summary>People write a competitor's name in more than one way.</summary>
    public static bool SameCompetitor(string? one, string? other) =>
        one is null || other is null ? one == other : Dialogs.Reading.TextFolding.FoldHan(one) == Dialogs.Reading.TextFolding.FoldHan(other);
}
