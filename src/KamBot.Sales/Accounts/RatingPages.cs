using KamBot.Dialogs;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>What is known of an account by the criteria, and what follows from it.</summary>
internal sealed record RatingPage
{
    public required Account Account { get; init; }
    public required KeyAccountCriteria Criteria { get; init; }
    public required AccountRating Rating { get; init; }
    public required KeyAccountJudgement Judgement { get; init; }
    public required PotentialIndex Index { get; init; }
}

/// <summary>Gathers it.</summary>
internal sealed class RatingPages(ISalesRecords records)
{
    /// <param name="turn">Who asks, and when.</param>
    /// <param name="account">Whose rating.</param>
    /// <param name="unsaved">Claims of this turn, not in the database yet.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<RatingPage> OfAsync(
        TurnScope turn, Account account, IEnumerable<Claim> unsaved, CancellationToken cancellationToken)
    {
        var criteria = await CriteriaAsync(turn, cancellationToken);
        var rating = AccountRating.Of((await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken)).Concat(unsaved));
        return new RatingPage
        {
            Account = account,
            Criteria = criteria,
            Rating = rating,
            Judgement = KeyAccountRules.Judge(criteria, rating),
            Index = PotentialIndex.Of(rating),
        };
    }

    public async ValueTask<KeyAccountCriteria> CriteriaAsync(TurnScope turn, CancellationToken cancellationToken) =>
        KeyAccountCriteria.Of((await records.SettingAsync(turn.Speaker, KeyAccountCriteria.SettingName, cancellationToken))?.Value);
}
