using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Profiles;

public sealed class OpenUnknownsTests
{
    private const string Goal = "profile.goals.long";
    private readonly SomeClaims _claims = new();

    [Fact]
    public void What_nobody_answered_is_open() => Assert.Equal([Goal], Open(_claims.Wonder(Goal, daysAgo: 3)));

    [Fact]
    public void A_later_answer_closes_it() => Assert.Empty(Open(_claims.Wonder(Goal, daysAgo: 3).Say(Goal)));

    [Fact]
    public void An_earlier_answer_does_not_close_it() => Assert.Equal([Goal], Open(_claims.Say(Goal, daysAgo: 9).Wonder(Goal, daysAgo: 3)));

    [Fact]
    public void An_answer_to_something_else_does_not_close_it() =>
        Assert.Equal([Goal], Open(_claims.Wonder(Goal, daysAgo: 3).Say("profile.goals.short")));

    [Fact]
    public void Asked_twice_it_is_open_once() => Assert.Equal([Goal], Open(_claims.Wonder(Goal, daysAgo: 3).Wonder(Goal)));

    [Fact]
    public void The_figure_of_another_year_does_not_close_it() => Assert.Equal(
        ["profile.figures.revenue/2024"],
        Open(_claims.Wonder("profile.figures.revenue/2024", daysAgo: 3).Say("profile.figures.revenue/2025")));

    [Fact]
    public void A_question_in_free_words_is_closed_by_its_own_answer_alone() => Assert.Equal(
        ["Who signs"],
        Open(_claims.Wonder("Who signs", daysAgo: 3).Wonder("Who pays", daysAgo: 3).Say(ClaimAttributes.UnknownAnswered, "Who pays")));

    [Fact]
    public void What_is_unknown_of_one_system_is_not_answered_by_another()
    {
        var (sap, mill) = (Guid.NewGuid(), Guid.NewGuid());
        _claims.Wonder("profile.system.vendor", daysAgo: 3, sap).Say("profile.system.vendor", "Aldvik", system: mill);

        Assert.Equal(["profile.system.vendor"], Open(_claims));
    }

    [Fact]
    public void Nobody_asks_about_a_system_that_is_gone()
    {
        var sap = Guid.NewGuid();
        _claims.Wonder("profile.system.vendor", daysAgo: 3, sap).Say(ClaimAttributes.SystemRemoved, "SAP", system: sap);

        Assert.Empty(Open(_claims));
    }

    [Fact]
    public void The_youngest_comes_first() =>
        Assert.Equal(["Who signs", Goal], Open(_claims.Wonder(Goal, daysAgo: 3).Wonder("Who signs", daysAgo: 1)));

    private static IEnumerable<string> Open(SomeClaims claims) =>
        OpenUnknowns.Of(claims.All, claims.Account).Select(claim => claim.Value);
}
