using System.Globalization;
using System.Text;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Opportunities;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary><c>docs/opportunity-rules.md</c> publishes how an opportunity is judged, so that everybody can recompute a card by hand.</summary>
public sealed class OpportunityRulesPageTests
{
    [Fact]
    public async Task The_page_shows_the_rules_as_they_are()
    {
        var path = Path.Combine(SourceTree.Root, "docs", "opportunity-rules.md");
        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, Page());
        }

        Assert.Equal(Page(), (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        var limits = OpportunityLimits.Default;
        var page = new StringBuilder(
            """
            # How an opportunity is judged

            Twenty criteria, each **+**, **?** or **−**. The card of an assessment shows two numbers, and both can be recomputed by hand from the signs on it:

            > coverage = number of criteria that are + or −
            >
            > score = 100 × weights of the criteria that are + ÷ weights of the criteria that are + or −

            The strength of a theme is the share of + among its own known criteria, without weights. Halves are rounded up. What is unknown counts on neither side of a division: it is never
            something in between. It lowers the coverage, it becomes a question in the account's next call plans, and it can forbid to pursue.

            *Example.* Is it real: + + ? − +, worth winning: + + + ? −, can we compete: + − + + ?, can we win: + ? + + −. Coverage 16 of 20; score 100 × 12 ÷ 16 = 75.

            This page is written by a test from the rules themselves.

            ## What is advised

            The first line that holds decides. It gives the one reason on the card; people decide.

            | When | Advice | English | 简体中文 | 繁體中文 |
            |---|---|---|---|---|

            """);
        Row($"{limits[OpportunityLimit.EnoughAnswers]} or more known, and the score below {limits[OpportunityLimit.CloseBelow]}", Decision.Close, AssessmentPhrases.LowScore);
        Row("urgency or decision makers unknown", Decision.Defer, AssessmentPhrases.MustBeKnown);
        Row($"fewer than {limits[OpportunityLimit.EnoughAnswers]} known", Decision.Defer, AssessmentPhrases.TooLittleKnown);
        Row("nothing known of a theme", Decision.Defer, AssessmentPhrases.UnknownTheme);
        Row($"a theme below {limits[OpportunityLimit.WeakTheme]}", Decision.Defer, AssessmentPhrases.WeakTheme);
        Row($"a score of {limits[OpportunityLimit.PursueFrom]} or more", Decision.Pursue, AssessmentPhrases.HighScore);
        Row("otherwise", Decision.Defer, AssessmentPhrases.MiddlingScore);
        page.Append("\n## The criteria\n");
        foreach (var theme in Enum.GetValues<Theme>())
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {English(AssessOpportunity.Headings[(int)theme])}\n\n| | English | 简体中文 | 繁體中文 |\n|---|---|---|---|\n");
            foreach (var criterion in OpportunityRules.CriteriaOf(theme))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {(int)criterion + 1} | {All(AssessOpportunity.Script.WordingOf(AssessOpportunity.QuestionOf(criterion)))} |\n");
            }
        }

        page.Append("\n## What to find out first\n\nUrgency and decision makers, then what takes the least effort: at our own desk, from any contact, through a coach.\n\n");
        page.Append(string.Join(" → ", OpportunityRules.ByNeed.Select(criterion => English(AssessOpportunity.Script.LabelOf(AssessOpportunity.QuestionOf(criterion))))));
        page.Append("\n\n## What each stage wants to be good on entry\n\nAdvice, never a barrier.\n\n| Stage | |\n|---|---|\n");
        foreach (var stage in Enum.GetValues<OpportunityStage>())
        {
            var wanted = StageRules.Missing(stage, null).Select(criterion => English(AssessOpportunity.Script.LabelOf(AssessOpportunity.QuestionOf(criterion))));
            page.Append(CultureInfo.InvariantCulture, $"| {English(OpportunityOptions.Stages.PhraseOf(stage))} | {string.Join(", ", wanted)} |\n");
        }

        page.Append(
            """

            ## Which one first

            *which deals first* ranks what is open by six points. Each + counts one up, each − one down; then the fewer unknown come first, then the bigger forecast (value × probability).

            | Point | + | − |
            |---|---|---|

            """);
        Point(DealPoint.Size, string.Create(CultureInfo.InvariantCulture, $"the value is {DealRankingRules.BigFrom:0.##} or more of what needs an approval in its currency"), "it is less");
        Point(DealPoint.Credit, "the account is rated good for credit and payment", "it is rated poor");
        Point(DealPoint.Willing, "urgency and budget are +", "one of them is −");
        Point(DealPoint.Worth, "profit and strategic value are +", "one of them is −");
        Point(DealPoint.Earlier, "the account buys from us, at no less than our average margin", "it buys nothing, or at less");
        Point(DealPoint.Relationship, "relationship and decision makers are +", "one of them is −");
        page.Append("\n## Weights and thresholds\n\nSales operations own them: *set opportunity rule* changes one for the tenant, *opportunity rules* shows them with who set them last.\n\n| | As KamBot comes |\n|---|---|\n");
        foreach (var limit in Enum.GetValues<OpportunityLimit>())
        {
            var figure = limit == OpportunityLimit.Amount
                ? string.Join(", ", limits.Amounts.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Key} {each.Value:#,0}")))
                : limits[limit].ToString(CultureInfo.InvariantCulture);
            page.Append(CultureInfo.InvariantCulture, $"| {English(SetOpportunityLimit.Limits.PhraseOf(limit))} | {figure} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");

        void Point(DealPoint point, string good, string poor) =>
            page.Append(CultureInfo.InvariantCulture, $"| {English(RankingPhrases.Of(point))} | {good} | {poor} |\n");

        void Row(string when, Decision decision, Phrase reason) => page.Append(
            CultureInfo.InvariantCulture, $"| {when} | {English(OpportunityOptions.Decisions.PhraseOf(decision))} | {All(reason)} |\n");
    }

    private static string All(Phrase phrase) => string.Join(" | ", Language.All.Select(language => SalesSetup.Books[language].Plain(phrase)));

    private static string English(Phrase phrase) => SalesSetup.Books[Language.English].Plain(phrase);
}
