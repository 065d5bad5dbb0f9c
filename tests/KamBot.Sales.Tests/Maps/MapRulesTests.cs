using KamBot.Sales.Maps;

namespace KamBot.Sales.Tests.Maps;

/// <summary>Each rule speaks where it should and is silent where it should be, judged from claims.</summary>
public sealed class MapRulesTests
{
    private const string Three = "Anna: met=1; Tom: met=2; Priya: met=3";

    public static TheoryData<string, string, bool> Cases => new()
    {
        { "friendly", "Tom: role=DecisionMaker closeness=Up,Up trust=Same", true },
        { "friendly", "Tom: weight=Decisive closeness=Up trust=Up,Down,Down", true },
        { "friendly", "Tom: role=DecisionMaker closeness=Up,Up trust=Up", false },
        { "friendly", "Tom: role=DecisionMaker closeness=Up,Up", false },
        { "friendly", "Anna: role=Coach closeness=Up,Up trust=Down", false },
        { "champion-fading", "Anna: stance=Champion power=Fading", true },
        { "champion-fading", "Anna: role=Coach power=Fading", true },
        { "champion-fading", "Anna: stance=Champion power=Steady", false },
        { "champion-fading", "Anna: stance=Against power=Fading", false },
        { "no-decider", "Anna: role=Coach weight=High", true },
        { "no-decider", "Anna: weight=Decisive", false },
        { "no-decider", "Tom: role=DecisionMaker", false },
        { "technical-no", "Priya: role=TechnicalGatekeeper stance=Sceptical", true },
        { "technical-no", "Priya: role=TechnicalGatekeeper stance=Neutral", false },
        { "technical-no", "Priya: role=BusinessGatekeeper stance=Against", false },
        { "opponent-rising", "Priya: stance=Sceptical power=Rising", true },
        { "opponent-rising", "Priya: stance=Neutral power=Rising", false },
        { "opponent-rising", "Priya: stance=Against power=Fading", false },
        { "pulled", "Anna: stance=Champion; Priya: stance=Against; Anna influences Tom = Weak; Priya influences Tom = Strong", true },
        { "pulled", "Anna: stance=Champion; Priya: stance=Against; Anna influences Tom = Weak; Priya influences Tom = none", false },
        { "pulled", "Anna: stance=Champion; Priya: stance=Neutral; Anna influences Tom = Weak; Priya influences Tom = Strong", false },
        { "no-coach", "Anna: role=ProjectLead", true },
        { "no-coach", "Anna: role=Coach", false },
        { "single-threaded", "Anna: met=1; Tom: met=2; Priya", true },
        { "single-threaded", Three, false },
        { "uncovered", "Tom: role=DecisionMaker", true },
        { "uncovered", "Tom: weight=High partner=Kim; Anna: weight=High partner=none", true },
        { "uncovered", "Tom: role=DecisionMaker partner=Kim; Anna: weight=Medium", false },
        { "never-met", "Tom: weight=High; Anna: met=3", true },
        { "never-met", "Tom: weight=High met=400; Anna: weight=Low", false },
        { "vested-interest", "Priya: interest=Her_own_tool", true },
        { "vested-interest", "Priya: interest=Her_own_tool interest-handling=Wait", false },
        { "vested-interest", "Priya: interest=Her_own_tool interest=none", false },
        { "no-opponent", "Anna: stance=Neutral; Tom: stance=Champion; Priya: stance=Supportive", true },
        { "no-opponent", "Anna: stance=Neutral; Tom: stance=Champion; Priya: stance=Sceptical", false },
        { "no-opponent", "Anna: stance=Neutral; Tom: stance=Champion; Priya", false },
        { "decider-alone", "Tom: role=DecisionMaker stance=Champion; Anna: weight=High stance=Neutral; Priya: weight=Low stance=Champion", true },
        { "decider-alone", "Tom: role=DecisionMaker stance=Champion; Anna: weight=High stance=Neutral; Priya: weight=High stance=Champion", false },
        { "decider-alone", "Tom: role=DecisionMaker stance=Neutral; Anna: weight=High stance=Against", false },
        { "decider-alone", "Tom: role=DecisionMaker stance=Champion", false },
        { "at-odds", "Anna: stance=Champion; Tom: stance=Supportive; Anna conflict Tom = Strong", true },
        { "at-odds", "Anna: stance=Champion; Tom: stance=Supportive; Anna conflict Tom = Strong; Tom conflict Anna = none", false },
        { "at-odds", "Anna: stance=Champion; Tom: stance=Against; Anna conflict Tom = Strong", false },
        { "practice", "Anna; account: practice=Three_bids", true },
        { "practice", "Anna", false },
        { "executives-apart", "Tom: role=DecisionMaker", true },
        { "executives-apart", "Tom: role=DecisionMaker; account: executive-visit=Ours_2025-08-01", true },
        { "executives-apart", "Tom: role=DecisionMaker; account: executive-visit=Theirs_2026-02-20", false },
        { "executives-apart", "Anna: role=Coach", false },
        { "managers-changing", "Anna; account: account-manager-change=2024-06-01 account-manager-change=2026-01-05", true },
        { "managers-changing", "Anna; account: account-manager-change=2023-06-01 account-manager-change=2026-01-05", false },
        { "stale", "Anna: stance=Neutral@61 weight=High@10 power=Rising@91", true },
        { "stale", "Anna: stance=Neutral@59 weight=High@10 power=Rising@91", false },
        { "stale", "Anna", false },
    };

    public static TheoryData<string> Rules => [.. MapRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_speaks_where_its_sentence_is_true(string rule, string notes, bool speaks) =>
        Assert.Equal(speaks, Find(rule, notes).Count > 0);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_case_in_which_it_speaks_and_one_in_which_it_is_silent(string rule)
    {
        var cases = Cases.Where(row => (string)row[0] == rule).Select(row => row[2]).ToHashSet();

        Assert.Equal(2, cases.Count);
    }

    [Fact]
    public void A_finding_names_the_claims_it_rests_on()
    {
        var finding = Assert.Single(Find("friendly", "Tom: role=DecisionMaker closeness=Up@5,Up@3 trust=Same@3"));

        Assert.Equal(
            [MapPhrases.LabelRole, MapPhrases.LabelCloseness, MapPhrases.LabelTrust], finding.Hit.Grounds.Select(ground => ground.Label));
    }

    [Fact]
    public void An_empty_map_is_not_blamed() => Assert.Empty(MapRules.Judge(ClaimedMap.Draw("")));

    [Fact]
    public void A_practice_with_an_answer_is_left_alone()
    {
        var map = ClaimedMap.Draw("Anna; account: practice=Three_bids");
        var answered = map with
        {
            Practices = [map.Practices[0] with { Handling = new(InterestHandling.Wait, Guid.Empty, map.At, Relationships.Evidence.Seen, 1, false) }],
        };

        Assert.DoesNotContain(MapRules.Judge(answered), finding => finding.Rule.Name == "practice");
    }

    private static List<Finding> Find(string rule, string notes) =>
        [.. MapRules.Judge(ClaimedMap.Draw(notes)).Where(finding => finding.Rule.Name == rule)];
}
