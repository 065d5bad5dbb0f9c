using System.Text;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary><c>docs/flows</c> shows each flow to people who do not read C#; what is there is what is asked.</summary>
public sealed class FlowPagesTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "docs", "flows");

    [Fact]
    public async Task The_pages_show_the_flows_as_they_are()
    {
        var pages = (await BuiltSetup.MakeAsync()).Flows.ToDictionary(binding => binding.Flow.Name, binding => Page(binding.Flow));
        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach (var (name, page) in pages)
            {
                await File.WriteAllTextAsync(Path.Combine(Folder, $"{name}.md"), page);
            }
        }

        Assert.Equal(pages.Keys.Order(), Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order());
        Assert.All(pages, page => Assert.Equal(
            page.Value, File.ReadAllText(Path.Combine(Folder, $"{page.Key}.md")).ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Every_flow_is_told_as_a_story_in_every_language()
    {
        var missing =
            from binding in (await BuiltSetup.MakeAsync()).Flows
            from language in Language.All
            let book = SalesSetup.Books[language]
            let last = book.Plain(binding.Flow.WordingOf(binding.Flow.Questions[^1])).TrimEnd('?', '？').Split("{about}").MaxBy(part => part.Length)!
            let check = $"Bot: {book.Plain(binding.Flow.Title)}\n"
            where !PlayedStories.All.Any(story => story.Name.StartsWith(language.Tag + "/", StringComparison.Ordinal)
                && story.Text.Contains(binding.Flow.ChecksAnswers ? check : last, StringComparison.Ordinal))
            select $"{binding.Flow.Name} ({language})";

        Assert.Empty(missing);
    }

    private static string Page(Flow flow)
    {
        var page = new StringBuilder($"# {In(flow.Title)[0]}\n\n`{flow.Name}` · {In(flow.Title)[1]} · {In(flow.Title)[2]}\n\n");
        if (flow.Opening is { } opening)
        {
            page.Append(string.Concat(In(opening).Select(text => $"> {text}\n>\n"))[..^2]).Append('\n');
        }

        page.Append("| | English | 简体中文 | 繁體中文 |\n|---|---|---|---|\n");
        var number = 0;
        foreach (var step in flow.Steps)
        {
            foreach (var question in step.Questions)
            {
                page.Append(Row($"**{++number}**", In(flow.WordingOf(question)).Select(text => $"**{text}**")));
                page.Append(Row(ConditionHead(step), Condition(flow, step)));
                page.Append(Row("answers", Answers(question)));
                page.Append(Row("why", flow.ReasonOf(question) is { } reason ? In(reason) : []));
            }
        }

        return page.Append(flow.ChecksAnswers ? "\nAll answers are shown before they are saved; each can be changed.\n" : "\nThe last answer saves.\n").ToString();
    }

    private static string Row(string head, IEnumerable<string> cells)
    {
        var texts = cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)).ToList();
        return texts.Count == 0 ? "" : $"| {head} | {string.Join(" | ", texts)} |\n";
    }

    private static string ConditionHead(FlowStep step) => step switch
    {
        UnlessStep => "only without",
        ForEachStep { NewcomersOnly: true } => "for each newcomer of",
        ForEachStep => "for each of",
        _ => "only after",
    };

    /// <summary>The condition in words: the label of what was asked, and the answers that lead here.</summary>
    private static IEnumerable<string> Condition(Flow flow, FlowStep step) => step switch
    {
        WhenStep given => Scopes().Select(scope =>
            $"{Label(flow, given.Condition, scope)}: {string.Join(" / ", given.Values.Select(value => given.Condition.Show(value, scope)))}"),
        WhenAnyStep any => Scopes().Select(scope => string.Join(" / ", any.Conditions.Select(condition => Label(flow, condition, scope)))),
        UnlessStep without => Scopes().Select(scope => Label(flow, without.Condition, scope)),
        ForEachStep each => Scopes().Select(scope => Label(flow, each.People, scope)),
        _ => [],
    };

    private static IEnumerable<string> Answers(Question question) =>
        Scopes().Select(scope => string.Join(" · ", question.Choices(scope))) is var choices && choices.All(choice => choice.Length > 0) ? choices : [];

    private static string Label(Flow flow, Question question, AskScope scope) => scope.Book.Plain(flow.LabelOf(question));

    private static List<string> In(Phrase phrase) => [.. Language.All.Select(language => SalesSetup.Books[language].Plain(phrase))];

    private static IEnumerable<AskScope> Scopes() => Language.All.Select(language => new AskScope
    {
        Book = SalesSetup.Books[language],
        Books = SalesSetup.Books,
        Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Zone = TimeZoneInfo.Utc,
    });
}
