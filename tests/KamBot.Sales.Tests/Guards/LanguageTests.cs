using System.Text.Json;
using System.Text.RegularExpressions;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary>The language files say all that English says, no more, and each in its own script.</summary>
public sealed partial class LanguageTests
{
    /// <summary>Signs of numbers, names of products and bare formats are the same in every language.</summary>
    private static readonly string[] SameEverywhere =
        ["call-plan.at", "call-plan.when-where", "commitments.shown", "dialog.noted", "check.not-answered", "file.column-line", "file.import-line",
         "today.call-line", "today.undocumented-line", "welcome.help-line", "portfolio.nobody", "priorities.review-line",
         "criterion.shown", "deal.at", "deal.list-line"];

    public static TheoryData<string> Files => ["zh-Hans", "zh-Hant"];

    [Fact]
    public void No_key_stands_for_two_texts() => Assert.Empty(AllPhrases.Contradictions());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_language_has_a_text_for_every_phrase_and_no_other(string tag) =>
        Assert.Equal(AllPhrases.Find().Select(phrase => phrase.Key).Order(StringComparer.Ordinal), Words(tag).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_text_fills_in_what_the_English_one_fills_in(string tag) =>
        Assert.Empty(AllPhrases.Find().Where(phrase => !Placeholders(phrase.English).SetEquals(Placeholders(Words(tag)[phrase.Key])))
            .Select(phrase => phrase.Key));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_was_left_in_English(string tag) =>
        Assert.Empty(AllPhrases.Find().Where(phrase => Words(tag)[phrase.Key] == phrase.English).Select(phrase => phrase.Key).Except(SameEverywhere));

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void A_text_is_written_in_its_own_script(string tag) =>
        Assert.Empty(Words(tag).SelectMany(pair => WrongScript(pair.Value, tag).Select(sign => $"{pair.Key}: {sign}")));

    [Theory]
    [InlineData("zh-Hans", "这個", "個")]
    [InlineData("zh-Hant", "這个", "个")]
    [InlineData("zh-Hans", "English、繁體中文", "")]
    public void The_other_script_is_noticed(string tag, string text, string wrong) => Assert.Equal(wrong, string.Concat(WrongScript(text, tag)));

    [Fact]
    public void A_word_that_is_recommended_is_one_that_is_understood() => Assert.Empty(Misleading(SalesSetup.Books));

    /// <summary>What stands <c>*between stars*</c> is to be typed: a first synonym of a command or of a word of the dialog.</summary>
    private static IEnumerable<string> Misleading(PhraseBooks books)
    {
        var phrases = AllPhrases.Find();
        foreach (var book in books.All)
        {
            var first = phrases.Where(phrase => IsWord(phrase.Key)).Select(phrase => TextFolding.Fold(book.Plain(phrase)))
                .Concat(phrases.Where(phrase => IsWord(phrase.Key)).SelectMany(phrase => book.Synonyms(phrase).Take(1)).Select(TextFolding.Fold))
                .ToHashSet();
            foreach (var phrase in phrases.Where(phrase => !IsWord(phrase.Key) && !phrase.Key.EndsWith("-example", StringComparison.Ordinal)))
            {
                foreach (Match stars in Italic().Matches(book.Whole(phrase)))
                {
                    if (!first.Contains(TextFolding.Fold(stars.Groups["words"].Value)) && !Examples(phrase.Key))
                    {
                        yield return $"{book.Language} {phrase.Key}: *{stars.Groups["words"].Value}*";
                    }
                }
            }
        }
    }

    private static bool IsWord(string key) =>
        key.StartsWith("loop.", StringComparison.Ordinal) || (key.StartsWith("command.", StringComparison.Ordinal) && !key.EndsWith(".purpose", StringComparison.Ordinal))
        || key == "commitments.open-end";

    /// <summary>Where stars hold an example of an answer.</summary>
    private static bool Examples(string key) =>
        key is "question.no-time" or "question.not-a-number" or "question.not-money" or "question.not-a-day" or "commitments.no-day" or "dialog.progress"
        or "remind.examples" or "remind-card.how" or "remind.in-quiet-hours";

    private static string[] WrongScript(string text, string tag)
    {
        var own = tag == "zh-Hans" ? Language.TraditionalChinese : Language.SimplifiedChinese;
        return [.. text.Replace(own.OwnName, "", StringComparison.Ordinal)
            .Where(sign => LanguageGuess.Of(new string(sign, 2), null) is { } script && script != Language.Tagged(tag) && IsOnly(sign, script))
            .Select(sign => sign.ToString())];
    }

    /// <summary>True where the sign tells its script even to somebody who writes the other one.</summary>
    private static bool IsOnly(char sign, Language script) =>
        LanguageGuess.Of(new string(sign, 2), Language.All.First(other => other != script && other != Language.English)) == script;

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value)];

    private static Dictionary<string, string> Words(string tag)
    {
        using var file = typeof(SalesSetup).Assembly.GetManifestResourceStream($"KamBot.Sales.Languages.{tag}.json")!;
        using var document = JsonDocument.Parse(file);
        return document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!);
    }

    [GeneratedRegex(@"\{(?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<!\*)\*(?<words>[^*]+)\*(?!\*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Italic();
}
