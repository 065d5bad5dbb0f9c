using KamBot.Sales.Profiles;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Profiles;

public sealed class ProfileCompletenessTests
{
    private readonly SomeClaims _claims = new();

    [Fact]
    public void Of_an_account_of_which_nothing_is_known_all_is_missing()
    {
        var profile = Judge(_claims);

        Assert.Equal((0, 0, 38), (profile.Known, profile.Aged, profile.All));
        Assert.Equal(Enum.GetValues<ProfileSection>(), profile.Sections.Select(section => section.Section));
        Assert.All(profile.Sections, section => Assert.Null(section.Oldest));
    }

    [Theory]
    [InlineData("profile.company.strategy", 179, 0)]
    [InlineData("profile.company.strategy", 180, 1)]
    [InlineData("profile.company.basics", 364, 0)]
    [InlineData("profile.company.basics", 365, 1)]
    [InlineData("profile.company.culture", 729, 0)]
    [InlineData("profile.company.culture", 731, 1)]
    public void A_fact_goes_out_of_date_once_its_half_life_is_over(string attribute, int daysAgo, int aged)
    {
        var company = Of(ProfileSection.Company, _claims.Say(attribute, daysAgo: daysAgo));

        Assert.Equal((1, aged), (company.Known, company.Aged));
    }

    [Fact]
    public void Said_again_a_fact_is_fresh_again() =>
        Assert.Equal(0, Of(ProfileSection.Company, _claims.Say("profile.company.strategy", daysAgo: 300).Say("profile.company.strategy")).Aged);

    [Fact]
    public void Whoever_does_not_know_any_more_makes_the_fact_doubtful()
    {
        var goals = Of(ProfileSection.Goals, _claims.Say("profile.goals.long", daysAgo: 3).Wonder("profile.goals.long"));

        Assert.Equal((1, 1, 1), (goals.Known, goals.Aged, goals.Unknown));
    }

    [Fact]
    public void What_nobody_knows_is_missing_and_counted_as_asked()
    {
        var goals = Of(ProfileSection.Goals, _claims.Wonder("profile.goals.long"));

        Assert.Equal((0, 1), (goals.Known, goals.Unknown));
    }

    [Fact]
    public void Several_years_are_one_fact() => Assert.Equal(
        1, Of(ProfileSection.Figures, _claims.Say("profile.figures.revenue/2024", "EUR 1").Say("profile.figures.revenue/2025", "EUR 2")).Known);

    [Theory]
    [InlineData(2024, 0)]
    [InlineData(2023, 1)]
    public void Figures_that_were_heard_today_are_as_old_as_their_year(int year, int aged) =>
        Assert.Equal(aged, Of(ProfileSection.Figures, _claims.Say($"profile.figures.revenue/{year}", "EUR 1")).Aged);

    [Fact]
    public void However_many_systems_there_are_their_list_counts_once()
    {
        _claims.Say("profile.system.name", "SAP", system: Guid.NewGuid()).Say("profile.system.name", "MES", system: Guid.NewGuid());

        Assert.Equal(1, Of(ProfileSection.Systems, _claims).Known);
    }

    [Fact]
    public void A_list_whose_last_system_was_taken_off_is_empty_again()
    {
        var sap = Guid.NewGuid();
        _claims.Say("profile.system.name", "SAP", 3, sap).Say(ClaimAttributes.SystemRemoved, "SAP", system: sap);

        Assert.Equal(0, Of(ProfileSection.Systems, _claims).Known);
    }

    [Fact]
    public void The_oldest_and_the_youngest_fact_are_told()
    {
        var goals = Of(ProfileSection.Goals, _claims.Say("profile.goals.long", daysAgo: 40).Say("profile.goals.short", daysAgo: 2));

        Assert.Equal((SomeClaims.Now.AddDays(-40), SomeClaims.Now.AddDays(-2).AddMinutes(1)), (goals.Oldest, goals.Youngest));
    }

    [Fact]
    public void Where_nothing_is_known_goals_are_asked_first() => Assert.Equal(ProfileSection.Goals, Judge(_claims).Next!.Section);

    [Fact]
    public void A_section_half_done_waits_for_one_of_which_nothing_is_known() => Assert.Equal(
        ProfileSection.Needs, Judge(_claims.Say("profile.goals.short").Say("profile.goals.long")).Next!.Section);

    [Fact]
    public void Where_all_is_known_what_has_aged_is_asked()
    {
        var profile = Judge(Complete("profile.industry.pains"));

        Assert.Equal((38, 1), (profile.Known, profile.Aged));
        Assert.Equal(ProfileSection.Industry, profile.Next!.Section);
    }

    [Fact]
    public void Where_all_is_known_and_fresh_nothing_is_asked() => Assert.Null(Judge(Complete(aged: "")).Next);

    private SomeClaims Complete(string aged)
    {
        string[] facts =
        [
            .. In("company", "basics strategy culture website promotion"), .. In("industry", "association sources pains regulation"),
            .. In("figures", "revenue/2025 profit/2025 report statements comparison"),
            .. In("business", "products markets customers inner-drivers outer-drivers measures"),
            .. In("needs", "application service treatment cooperation"),
            .. In("technology", "interfaces platform hardware certificates administration"),
            .. In("infrastructure", "network servers databases middleware"), .. In("goals", "short short-measure long long-investment"),
        ];
        foreach (var fact in facts)
        {
            _claims.Say(fact, "EUR 1", fact == aged ? 400 : 0);
        }

        return _claims.Say("profile.system.name", "SAP", system: Guid.NewGuid());
    }

    private static IEnumerable<string> In(string part, string facts) => facts.Split(' ').Select(fact => $"profile.{part}.{fact}");

    private static ProfileCompleteness Judge(SomeClaims claims) => ProfileCompleteness.Of(claims.All, SomeClaims.Now.AddHours(1));

    private static SectionCompleteness Of(ProfileSection section, SomeClaims claims) =>
        Judge(claims).Sections.Single(each => each.Section == section);
}
