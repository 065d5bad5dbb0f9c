using System.Text.RegularExpressions;
using KamBot.Protocol.Cards;
using KamBot.Testing;

namespace KamBot.Protocol.Tests;

public sealed partial class EscapeTests
{
    private static readonly string[] Words =
    [
        "1. first", "12) twelfth", "- item", "-", "+ plus", "* star", "# heading", "###### six", "#", "> quote", "---", "- - -", "***", "* * *", "_ _ _", "===", "=",
        "| a | b |", "|---|---|", "--- | ---", ":--", "```code```", "~~~", "~~gone~~", "`x`", "a\nb", "a\r\n\r\n- b\n1. c", "  indented", "\tx\n    y",
        "*soft*", "**bold**", "2 * 3 * 4", "_soft_", "__bold__", "a_b_c", "_a_b", "信任_下降_了", "**信任**下降", "a*b*c", "snake_case_name",
        "[x](http://evil.example)", "![x](http://evil.example)", "[x]: http://evil.example", "[x]", "<b>x</b>", "<!-- x -->", "<http://evil.example>", "<3 < 4 > 3",
        "<script>alert(1)</script>", "&amp; &#42; &copy & Co", "\\", "\\*", "\\\\server\\share", "C:\\users\\kim", "(c) (R) (tm) (p)", "方案(C)", "+-5 %", "C# and F#", "#3",
        "a\\", "*", "**", "_", "~", "~5", "!", "1.5 million", "2027. March", "(1) one", "第一。第二、第三", "*重要*客戶", "「信任」《方法》", "a ** b", "a**b **c", "x]y[z", "a\u2028b",
        "kim.lee_sample@example.com", "a_b@example.com", "https://sample.example/a_b/c?d=e#f", "O_o o_O", "- [ ] task", "\u0000x", "100%", "{x}", "^2", "$5", "==x==", "@kim", ":smile:",
    ];

    [Fact]
    public void What_is_seen_equals_the_words()
    {
        AssertSeen(Words, Expected, CardText.Escape);
    }

    [Fact]
    public void What_is_seen_equals_the_words_within_a_sentence_in_bold()
    {
        AssertSeen(
            [.. Words.Select(Expected).Where(word => !word.Contains('\n'))],
            line => $"About {line}.", line => $"About **{CardText.Escape(line)}**.", "strong");
    }

    [Fact]
    public void Random_words_are_seen_as_they_were_said()
    {
        var random = new Random(20260302);
        const string Signs = "\\`*_[]<>~|#>-+=.:!()&;ab1 \n客";

        AssertSeen(
            [.. Enumerable.Range(0, 5000).Select(_ => new string([.. Enumerable.Range(0, 12).Select(_ => Signs[random.Next(Signs.Length)])]))],
            Expected, CardText.Escape);
    }

    [Theory]
    [InlineData("kim.lee_sample@example.com", "a mailto:kim.lee_sample@example.com")]
    [InlineData("https://sample.example/a_b/c?d=e#f", "a https://sample.example/a_b/c?d=e#f")]
    public void An_address_still_leads_to_its_place(string words, string tag)
    {
        Assert.Contains(tag, Assert.Single(MicrosoftRenderer.Show([CardText.Escape(words)])).Tags);
    }

    [Theory]
    [InlineData("信任比上次高，下次三月五日見。")]
    [InlineData("She said: \"not before May\" - and smiled...")]
    [InlineData("kim.lee_sample@sample.example, 2 * 3, C#, a | b, ~5 %, <3")]
    public void Ordinary_words_bear_no_backslash(string words)
    {
        Assert.Equal(words, CardText.Escape(words));
    }

    private static void AssertSeen(
        IReadOnlyList<string> words, Func<string, string> expected, Func<string, string> markdown, params string[] ownTags)
    {
        var shown = MicrosoftRenderer.Show([.. words.Select(markdown)]);

        Assert.Equal([], words.Zip(shown)
            .Where(pair => Typographic(expected(pair.First)) != Typographic(pair.Second.Text)
                || pair.Second.Tags.Any(tag => tag is not "p" && !tag.StartsWith("a ", StringComparison.Ordinal) && !ownTags.Contains(tag)))
            .Select(pair => $"{pair.First} was written {markdown(pair.First)} and seen as {pair.Second.Text} in {string.Join(", ", pair.Second.Tags)}"));
    }

    /// <summary>Lines without outer blanks, without empty ones.</summary>
    private static string Expected(string words) => string.Join('\n', words.Replace('\u0000', '\ufffd')
        .Split(['\n', '\r', '\u2028'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Without what Web Chat sets typographically: repeated points, dashes and marks; and without what any HTML loses.</summary>
    private static string Typographic(string text) => Typography().Replace(text, "");

    [GeneratedRegex(@"[-–—.…!?,]+|[^\S\n]+")]
    private static partial Regex Typography();
}
