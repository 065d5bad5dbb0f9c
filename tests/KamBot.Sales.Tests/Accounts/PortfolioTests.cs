using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Tests.Accounts;

/// <summary>K6 and K7: where an account stands in the portfolio, and where the time goes.</summary>
public sealed class PortfolioTests
{
    private static readonly Dictionary<string, decimal> _noneSet = [];

    [Fact]
    public void The_average_of_a_currency_divides_much_from_little()
    {
        var matrix = PortfolioMatrix.Of(
            [Entry("A", 900, "EUR"), Entry("B", 100, "EUR"), Entry("C", 300, "USD", FuturePotential.Low), Entry("D", 100, "USD", FuturePotential.Low)], _noneSet);

        Assert.Equal(["A"], Names(matrix, PortfolioField.Invest));
        Assert.Equal(["B"], Names(matrix, PortfolioField.Develop));
        Assert.Equal(["C"], Names(matrix, PortfolioField.Keep));
        Assert.Equal(["D"], Names(matrix, PortfolioField.Reconsider));
        Assert.Equal([new Money(500, "EUR"), new Money(200, "USD")], matrix.Benchmarks);
    }

    [Fact]
    public void What_operations_set_counts_instead_of_the_average()
    {
        var matrix = PortfolioMatrix.Of([Entry("A", 900, "EUR"), Entry("B", 100, "EUR")], new Dictionary<string, decimal> { ["EUR"] = 100 });

        Assert.Equal(["A", "B"], Names(matrix, PortfolioField.Invest));
    }

    [Fact]
    public void An_account_of_which_something_is_unknown_is_not_placed()
    {
        var matrix = PortfolioMatrix.Of([new PortfolioEntry("A", null, FuturePotential.High), Entry("B", 1, "EUR", FuturePotential.Unknown)], _noneSet);

        Assert.Equal(["A", "B"], matrix.NotPlaced.Select(entry => entry.Name));
    }

    [Theory]
    [InlineData("++", FuturePotential.Unknown)]
    [InlineData("++-", FuturePotential.High)]
    [InlineData("+--", FuturePotential.Low)]
    [InlineData("++--", FuturePotential.Low)]
    [InlineData("+++---", FuturePotential.Low)]
    [InlineData("++++--", FuturePotential.High)]
    public void The_future_is_bright_where_most_known_rows_are_good(string ratings, FuturePotential future) =>
        Assert.Equal(future, PortfolioRules.FutureOf(PortfolioRules.AboutTheFuture.Zip(ratings).ToDictionary(
            pair => pair.First, pair => pair.Second == '+' ? Rating.Good : Rating.Poor)));

    [Fact]
    public void Knowing_their_organisation_chart_says_nothing_about_their_future() => Assert.Equal(
        FuturePotential.Unknown,
        PortfolioRules.FutureOf(new Dictionary<PortfolioRow, Rating>
        {
            [PortfolioRow.OrganisationChart] = Rating.Good, [PortfolioRow.MarketShort] = Rating.Good, [PortfolioRow.MarketLong] = Rating.Good,
        }));

    [Fact]
    public void Time_is_judged_by_the_half_with_the_higher_potential()
    {
        var judgement = PriorityRules.Judge([new("A", 90, 0), new("B", 60, 2), new("C", 20, 6), new("D", 10, 0), new("E", null, 5)]);

        Assert.Equal((4, 2, 8, 25), (judgement.Accounts, judgement.Upper, judgement.Calls, judgement.UpperShare));
        Assert.Equal(["A"], judgement.Neglected.Select(each => each.Name));
        Assert.Equal(["C"], judgement.Crowded.Select(each => each.Name));
    }

    [Fact]
    public void Without_an_index_nothing_is_said_about_time() => Assert.Equal(0, PriorityRules.Judge([new("A", null, 3)]).Accounts);

    [Theory]
    [InlineData("2026-09-02", null, "2026-09-01", false)]
    [InlineData("2026-09-02", null, "2026-09-02", true)]
    [InlineData("2026-09-02", "2026-03-03", "2026-09-02", false)]
    [InlineData("2026-09-02", "2026-03-02", "2026-09-02", true)]
    public void A_review_is_due_on_its_day_unless_a_result_came_within_six_months(string reviewOn, string? result, string today, bool isDue) =>
        Assert.Equal(isDue, PriorityRules.IsReviewDue(Day(reviewOn), result is null ? null : Day(result), Day(today)));

    private static PortfolioEntry Entry(string name, decimal revenue, string currency, FuturePotential future = FuturePotential.High) =>
        new(name, new Money(revenue, currency), future);

    private static IEnumerable<string> Names(PortfolioMatrix matrix, PortfolioField field) => matrix.Fields[field].Select(entry => entry.Name);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
