using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Tests.Accounts;

/// <summary>K4 and K5: the published rules, each in true and false cases. The worked example stands in docs/accounts.md.</summary>
public sealed class KeyAccountRulesTests
{
    private static readonly AccountRating _example = new()
    {
        Volume = new Money(620_000, "EUR"),
        Margin = 2,
        Growth = 8,
        Elsewhere = new Money(380_000, "EUR"),
        Credit = Rating.Good,
        Openness = Rating.Good,
        Traits = [TargetTrait.Industry, TargetTrait.TopOfIndustry],
    };

    [Fact]
    public void The_worked_example_is_as_the_page_says()
    {
        var judgement = KeyAccountRules.Judge(KeyAccountCriteria.Default, _example);
        var index = PotentialIndex.Of(_example);

        Assert.Equal((90, 10, 100, KeyAccountAdvice.Key), (judgement.Met, judgement.Unknown, judgement.All, judgement.Advice));
        Assert.Equal((43, 80, 63), (index.Value, index.Coverage, index.AtMost));
    }

    [Fact]
    public void What_nobody_knows_counts_for_neither_side()
    {
        var judgement = KeyAccountRules.Judge(KeyAccountCriteria.Default, new AccountRating());

        Assert.Equal((0, 100, KeyAccountAdvice.NotEnoughKnown), (judgement.Met, judgement.Unknown, judgement.Advice));
    }

    [Fact]
    public void One_criterion_alone_never_makes_a_key_account_however_much_it_weighs()
    {
        var criteria = KeyAccountCriteria.Default.With(KeyAccountCriteria.Default[KeyCriterion.Volume] with { Weight = 100 })
            .With(new CriterionSetting(KeyCriterion.Together, 0) { Threshold = 50 });
        var rating = new AccountRating { Volume = new Money(9_000_000, "EUR"), Margin = -1, Growth = 0, Elsewhere = new Money(0, "EUR"), Credit = Rating.Poor, Access = Rating.Poor, Openness = Rating.Good, Traits = [] };

        Assert.Equal(KeyAccountAdvice.NotKey, KeyAccountRules.Judge(criteria, rating).Advice);
        Assert.Equal(KeyAccountAdvice.Key, KeyAccountRules.Judge(criteria, rating with { Access = Rating.Good }).Advice);
    }

    [Fact]
    public void It_is_no_key_account_only_where_the_unknown_could_not_change_it()
    {
        var poor = new AccountRating { Volume = new Money(1, "EUR"), Margin = -1, Elsewhere = new Money(1, "EUR") };

        Assert.Equal(KeyAccountAdvice.NotKey, KeyAccountRules.Judge(KeyAccountCriteria.Default, poor).Advice);
        Assert.Equal(KeyAccountAdvice.NotEnoughKnown, KeyAccountRules.Judge(KeyAccountCriteria.Default, poor with { Elsewhere = null, Margin = null }).Advice);
    }

    [Theory]
    [InlineData("EUR", 500_000, CriterionState.Met)]
    [InlineData("EUR", 499_999, CriterionState.Missed)]
    [InlineData("CHF", 900_000, CriterionState.Unknown)]
    public void A_threshold_holds_for_its_own_currency_alone(string currency, int amount, CriterionState state) => Assert.Equal(
        state, KeyAccountRules.StateOf(KeyAccountCriteria.Default[KeyCriterion.Volume], new AccountRating { Volume = new Money(amount, currency) }));

    [Fact]
    public void A_criterion_of_no_weight_is_left_out()
    {
        var criteria = KeyAccountCriteria.Default.With(new CriterionSetting(KeyCriterion.Traits, 0));

        Assert.DoesNotContain(KeyAccountRules.Judge(criteria, _example).Results, result => result.Criterion == KeyCriterion.Traits);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData(null)]
    public void Criteria_that_cannot_be_read_are_the_defaults(string? json) =>
        Assert.Equal(60, KeyAccountCriteria.Of(json).NeededShare);

    [Fact]
    public void Criteria_survive_being_kept()
    {
        var kept = KeyAccountCriteria.Of(KeyAccountCriteria.Default.With(new CriterionSetting(KeyCriterion.Growth, 7) { Threshold = 12.5m }).ToJson());

        Assert.Equal((7, 12.5m), (kept[KeyCriterion.Growth].Weight, kept[KeyCriterion.Growth].Threshold));
        Assert.Equal(500_000, kept[KeyCriterion.Volume].Amounts!["EUR"]);
    }

    [Fact]
    public void Two_currencies_make_no_share_of_what_is_bought_elsewhere() =>
        Assert.Contains(PotentialFactor.Unused, PotentialIndex.Of(_example with { Elsewhere = new Money(380_000, "USD") }).Unknown);

    [Fact]
    public void Nothing_known_makes_no_index() => Assert.Equal((null, 0, 100), ((int?, int, int))(PotentialIndex.Of(new AccountRating()).Value, PotentialIndex.Of(new AccountRating()).Coverage, PotentialIndex.Of(new AccountRating()).AtMost));

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(10, 10)]
    [InlineData(20, 20)]
    [InlineData(90, 20)]
    public void Growth_brings_points_up_to_twenty_percent(int growth, int points) =>
        Assert.Equal(points, PotentialIndex.Of(new AccountRating { Growth = growth }).Value);
}
