using System.Globalization;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Tests.Opportunities;

/// <summary>Scores, coverage and advice, recomputed by hand from the signs on the card.</summary>
public sealed class OpportunityRulesTests
{
    [Theory]
    [InlineData("?????|?????|?????|?????", "none", 0, "Defer MustBeKnown Urgency", "nothing is known")]
    [InlineData("+++++|+++++|+++++|+++++", "100", 20, "Pursue HighScore", "20 of 20")]
    [InlineData("-----|-----|-----|-----", "0", 20, "Close LowScore", "0 of 20")]
    [InlineData("++++?|+++++|+++++|+++++", "100", 19, "Defer MustBeKnown Urgency", "19 of 19, but nobody knows why they must act")]
    [InlineData("+++++|+++++|+++++|+++?+", "100", 19, "Defer MustBeKnown DecisionMakers", "19 of 19, but nobody knows the deciders")]
    [InlineData("+-+-+|+-+-+|-+-+-|-+-+-", "50", 20, "Defer MiddlingScore", "contradictory: 3 + 3 + 2 + 2 of 20, themes 60 60 40 40")]
    [InlineData("+++++|+++++|+++++|+?---", "84", 19, "Defer WeakTheme Win", "16 of 19 is 84.2; the last theme 1 of 4")]
    [InlineData("????+|?????|?????|???+?", "100", 2, "Defer TooLittleKnown", "2 of 2 says nothing")]
    [InlineData("+++++|?????|+++++|+++++", "100", 15, "Defer UnknownTheme Worth", "15 of 15, one theme in the dark")]
    [InlineData("----?|-----|--+++|?????", "21", 14, "Close LowScore", "3 of 14 is 21.4; to close one need not know the rest")]
    [InlineData("+----|--???|?????|???-?", "13", 8, "Defer TooLittleKnown", "1 of 8 is 12.5, rounded up")]
    [InlineData("+++--|+++--|+++--|+++--", "60", 20, "Pursue HighScore", "12 of 20, exactly at the threshold")]
    [InlineData("++---|++---|++---|-+---", "35", 20, "Defer WeakTheme Win", "7 of 20 is exactly 35: not below; the last theme 1 of 5")]
    public void The_card_can_be_recomputed_by_hand(string signs, string score, int coverage, string advice, string byHand)
    {
        var assessment = Signs.Of(signs);
        var advised = OpportunityRules.Advise(assessment, OpportunityLimits.Default);

        Assert.Equal(
            (score, coverage, advice, byHand),
            (OpportunityRules.Score(assessment, OpportunityLimits.Default)?.ToString(CultureInfo.InvariantCulture) ?? "none",
             OpportunityRules.Coverage(assessment),
             $"{advised.Decision} {advised.Reason} {advised.Criterion}{advised.Theme}".Trim(), byHand));
    }

    [Fact]
    public void Weights_count_in_the_score_and_not_in_the_themes()
    {
        var assessment = Signs.Of("+++++|+++++|+++++|---+-");
        var limits = OpportunityLimits.Default.With(OpportunityLimit.WeightWin, 3);

        // 15 × 1 + 1 × 3 of 15 × 1 + 5 × 3.
        Assert.Equal(60, OpportunityRules.Score(assessment, limits));
        Assert.Equal(20, OpportunityRules.Strength(assessment, Theme.Win));
    }

    /// <summary>Whatever the other answers and the settings are.</summary>
    [Fact]
    public void Nothing_is_pursued_while_urgency_or_decision_makers_are_unknown()
    {
        var random = new Random(4);
        var limits = OpportunityLimits.Default.With(OpportunityLimit.EnoughAnswers, 1).With(OpportunityLimit.PursueFrom, 0)
            .With(OpportunityLimit.CloseBelow, 0).With(OpportunityLimit.WeakTheme, 0);
        for (var round = 0; round < 2000; round++)
        {
            var signs = Enumerable.Range(0, 20).Select(_ => "++-?"[random.Next(4)]).ToArray();
            signs[random.Next(2) == 0 ? (int)Criterion.Urgency : (int)Criterion.DecisionMakers] = '?';

            Assert.NotEqual(Decision.Pursue, OpportunityRules.Advise(Signs.Of(new string(signs)), limits).Decision);
        }
    }

    [Fact]
    public void An_unknown_answer_moves_the_coverage_and_never_the_score()
    {
        var (known, unknown) = (Signs.Of("+++--|+++--|+++--|+++-+"), Signs.Of("+++--|+++--|+++--|+++-?"));

        Assert.Equal(65, OpportunityRules.Score(known, OpportunityLimits.Default));
        // 12 of 19 is 63.2: the answer is missing on both sides of the division.
        Assert.Equal(63, OpportunityRules.Score(unknown, OpportunityLimits.Default));
        Assert.Equal((20, 19), (OpportunityRules.Coverage(known), OpportunityRules.Coverage(unknown)));
    }

    [Fact]
    public void What_must_be_known_is_found_out_first_then_what_costs_least()
    {
        Assert.Equal(Criterion.Urgency, OpportunityRules.NextToFindOut(Signs.Of("?????|?????|?????|?????")));
        Assert.Equal(Criterion.DecisionMakers, OpportunityRules.NextToFindOut(Signs.Of("????+|?????|?????|?????")));
        Assert.Equal(Criterion.Profit, OpportunityRules.NextToFindOut(Signs.Of("????+|?????|?????|???+?")));
        Assert.Null(OpportunityRules.NextToFindOut(Signs.Of("+++++|+++++|+++++|+++++")));
    }

    [Fact]
    public void Only_answers_that_changed_have_moved() => Assert.Equal(
        "Urgency Unknown Good, Profit Good Poor",
        string.Join(", ", OpportunityRules.Moves(Signs.Of("++++?|+++++|+++++|+++++"), Signs.Of("+++++|++-++|+++++|+++++"))
            .Select(move => $"{move.Criterion} {move.Before} {move.Now}")));

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void An_answer_is_asked_again_when_it_has_aged(int days, bool sound) => Assert.Equal(
        sound, OpportunityRules.IsSound(Signs.Of("+++++|+++++|+++++|+++++"), Criterion.Budget, Signs.Day.AddDays(days), OpportunityLimits.Default));

    [Fact]
    public void Settings_survive_their_json_and_broken_json_is_the_default()
    {
        var limits = OpportunityLimits.Default.With(OpportunityLimit.PursueFrom, 70).With("GBP", 200_000m);

        var read = OpportunityLimits.Of(limits.ToJson());

        Assert.Equal((70, 12, 200_000m), (read[OpportunityLimit.PursueFrom], read[OpportunityLimit.EnoughAnswers], read.Amounts["GBP"]));
        Assert.Equal(60, OpportunityLimits.Of("{")[OpportunityLimit.PursueFrom]);
    }
}
