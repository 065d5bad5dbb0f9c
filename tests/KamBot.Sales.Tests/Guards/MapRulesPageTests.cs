using System.Globalization;
using System.Text;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary><c>docs/map-rules.md</c> publishes what the map says by itself, for people who sell and do not read C#.</summary>
public sealed class MapRulesPageTests
{
    [Fact]
    public async Task The_page_shows_the_rules_as_they_are()
    {
        var path = Path.Combine(SourceTree.Root, "docs", "map-rules.md");
        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, Page());
        }

        Assert.Equal(Page(), (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # What the relationship map says by itself

            The map is drawn from claims: who said what about whom, when, and how it is known. A rule looks at the map and speaks where its condition is true. It names the claims it
            rests on with their age, and offers one thing to do. It never decides. The most urgent rules come first; a map in the chat shows three findings, *warnings* shows more.

            This page is written by a test from the rules themselves.

            ## How claims fade

            A value stays as it was said until somebody says otherwise. What fades is how far one can rely on it:

            > confidence = weight of the evidence × 0.5 ^ (age in days ÷ half-life in days)


            """);
        page.Append("| How it is known | Weight |\n|---|---|\n");
        foreach (var evidence in Enum.GetValues<Evidence>().Reverse())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {English(Evidences.All.PhraseOf(evidence))} | {Fading.WeightOf(evidence):0.0} |\n");
        }

        var (lives, age) = (new HalfLives(), 90);
        page.Append(CultureInfo.InvariantCulture, $"""

            *Example.* Ninety days ago somebody told us that Tom is supportive. It was heard, so it weighs {Fading.WeightOf(Evidence.Heard):0.0}; a stance has a half-life of {lives.Stance} days:
            {Fading.WeightOf(Evidence.Heard):0.0} × 0.5 ^ ({age} ÷ {lives.Stance}) = {Fading.Confidence(Evidence.Heard, TimeSpan.FromDays(age), lives.Stance):0.00}. Tom is still shown as supportive, with its age, and comes up when the map is reviewed.

            | Half-life in days | |
            |---|---|

            """);
        foreach (var kind in typeof(HalfLives).GetProperties().Where(each => each.PropertyType == typeof(int)))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {kind.Name} | {kind.GetValue(lives)} |\n");
        }

        page.Append("\nThe host's settings may change each of them (`KamBot:HalfLives`); 0 means that it never fades.\n\n## The rules\n");
        foreach (var rule in MapRules.All)
        {
            Append(page, rule);
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, MapRule rule)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Name}\n\n| | English | 简体中文 | 繁體中文 |\n|---|---|---|---|\n");
        Row("says", rule.Sentence);
        Row("when", rule.When);
        Row("offers", rule.Offer);

        void Row(string head, Phrase phrase) =>
            page.Append(CultureInfo.InvariantCulture, $"| {head} | {string.Join(" | ", Language.All.Select(language => Shown(phrase, language)))} |\n");
    }

    private static string Shown(Phrase phrase, Language language) =>
        SalesSetup.Books[language].Plain(phrase).Replace("|", "\\|", StringComparison.Ordinal);

    private static string English(Phrase phrase) => SalesSetup.Books[Language.English].Plain(phrase);
}
