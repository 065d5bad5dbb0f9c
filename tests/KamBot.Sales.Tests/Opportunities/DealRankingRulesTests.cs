using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Opportunities;

/// <summary>O6: each of the six points in its good, its poor and its unknown case, and the order they make.</summary>
public sealed class DealRankingRulesTests
{
    private static readonly OpportunityLimits Limits = OpportunityLimits.Default;
    private static readonly AccountRating Nothing = new();

    [Theory]
    [InlineData(62_500, "EUR", Rating.Good)]
    [InlineData(62_499, "EUR", Rating.Poor)]
    [InlineData(500_000, "CNY", Rating.Good)]
    [InlineData(5_000_000, "JPY", Rating.Unknown)]
    public void Size_is_measured_by_what_needs_an_approval(int amount, string currency, Rating expected) =>
        Assert.Equal(expected, DealRankingRules.Size(Deal("a", amount, currency), Limits));

    [Fact]
    public void Without_a_value_the_size_is_unknown() => Assert.Equal(Rating.Unknown, DealRankingRules.Size(Deal("a"), Limits));

    [Fact]
    public void Credit_is_what_the_account_is_rated()
    {
        Assert.Equal(Rating.Good, DealRankingRules.Credit(Nothing with { Credit = Rating.Good }));
        Assert.Equal(Rating.Poor, DealRankingRules.Credit(Nothing with { Credit = Rating.Poor }));
        Assert.Equal(Rating.Unknown, DealRankingRules.Credit(Nothing));
    }

    [Theory]
    [InlineData(400_000, 2, Rating.Good)]
    [InlineData(400_000, null, Rating.Good)]
    [InlineData(0, 2, Rating.Poor)]
    [InlineData(400_000, -1, Rating.Poor)]
    [InlineData(null, -1, Rating.Poor)]
    [InlineData(null, 2, Rating.Unknown)]
    [InlineData(null, null, Rating.Unknown)]
    public void Earlier_revenue_counts_at_no_less_than_our_average_margin(int? volume, int? margin, Rating expected) =>
        Assert.Equal(expected, DealRankingRules.Earlier(Nothing with
        {
            Volume = volume is { } amount ? new Money(amount, "EUR") : null,
            Margin = margin,
        }));

    [Theory]
    [InlineData(Rating.Good, Rating.Good, Rating.Good)]
    [InlineData(Rating.Good, Rating.Unknown, Rating.Unknown)]
    [InlineData(Rating.Unknown, Rating.Poor, Rating.Poor)]
    [InlineData(Rating.Good, Rating.Poor, Rating.Poor)]
    public void A_pair_of_criteria_is_as_good_as_its_weaker_half(Rating one, Rating other, Rating expected)
    {
        Assert.Equal(expected, DealRankingRules.Willing(Assessed((Criterion.Urgency, one), (Criterion.Budget, other))));
        Assert.Equal(expected, DealRankingRules.Worth(Assessed((Criterion.Profit, one), (Criterion.StrategicValue, other))));
        Assert.Equal(expected, DealRankingRules.Relationship(Assessed((Criterion.Relationship, one), (Criterion.DecisionMakers, other))));
    }

    [Fact]
    public void What_was_never_assessed_is_unknown_and_not_poor() => Assert.Equal(Rating.Unknown, DealRankingRules.Willing(null));

    [Fact]
    public void Good_points_come_first_then_fewer_unknown_ones_then_the_bigger_forecast()
    {
        RankedDeal[] deals =
        [
            Ranked(Deal("small", 100_000, "EUR", 10), Rating.Good, Rating.Unknown),
            Ranked(Deal("poor"), Rating.Poor, Rating.Unknown),
            Ranked(Deal("big", 1_000_000, "CNY", 90), Rating.Good, Rating.Unknown),
            Ranked(Deal("known"), Rating.Good, Rating.Good, Rating.Poor),
            Ranked(Deal("best"), Rating.Good, Rating.Good),
        ];

        Assert.Equal(["best", "known", "big", "small", "poor"], DealRankingRules.Rank(deals, Limits).Select(each => each.Deal.Name));
    }

    private static RankedDeal Ranked(Opportunity deal, params IReadOnlyList<Rating> points) =>
        new(deal, "", points.Select((rating, at) => ((DealPoint)at, rating)).ToDictionary());

    private static Opportunity Deal(string name, int? amount = null, string? currency = null, int? probability = null) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = "t",
        AccountId = Guid.Empty,
        Name = name,
        SearchName = name,
        OwnerId = "kim",
        Amount = amount,
        Currency = currency,
        Probability = probability,
        CreatedAt = DateTimeOffset.UnixEpoch,
        TouchedAt = DateTimeOffset.UnixEpoch,
    };

    private static Assessment Assessed(params IReadOnlyList<(Criterion Criterion, Rating Rating)> answers) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = "t",
        AccountId = Guid.Empty,
        OpportunityId = Guid.Empty,
        AuthorId = "kim",
        At = DateTimeOffset.UnixEpoch,
        Stage = OpportunityStage.Intention,
        Answers = [.. answers.Select(each => new CriterionAnswer(each.Criterion, new CriterionJudgement(each.Rating, Evidence.Said), DateTimeOffset.UnixEpoch))],
    };
}
