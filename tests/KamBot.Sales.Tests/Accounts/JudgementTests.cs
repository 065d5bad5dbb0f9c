using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Tests.Accounts;

/// <summary>A rating with its comment is read in one message, in every language.</summary>
public sealed class JudgementTests
{
    private static readonly JudgementQuestion _question = new("any", "Any?");

    [Theory]
    [InlineData("en", "+", "Good")]
    [InlineData("en", "good", "Good")]
    [InlineData("en", "+ second plant", "Good|second plant")]
    [InlineData("en", "good: they listen, mostly", "Good|they listen, mostly")]
    [InlineData("en", "– needs cooling", "Poor|needs cooling")]
    [InlineData("en", "?", "Unknown")]
    [InlineData("en", "not known", "Unknown")]
    [InlineData("zh-Hans", "好，愿意听", "Good|愿意听")]
    [InlineData("zh-Hans", "－要改", "Poor|要改")]
    [InlineData("zh-Hans", "差 总压价", "Poor|总压价")]
    [InlineData("zh-Hant", "＋二廠動工", "Good|二廠動工")]
    [InlineData("zh-Hant", "不佳：付款慢", "Poor|付款慢")]
    [InlineData("zh-Hant", "待查", "Unknown")]
    [InlineData("en", "maybe", null)]
    [InlineData("en", "goodness knows", null)]
    [InlineData("zh-Hans", "好像还行", null)]
    public void What_was_said_becomes_rating_and_comment(string language, string said, string? stored) =>
        Assert.Equal(stored, _question.Read(said, Scope(language)).Answer?.Value);

    [Theory]
    [InlineData("Good|a | b", "a | b")]
    [InlineData("Poor", null)]
    public void What_was_kept_is_read_back(string stored, string? comment)
    {
        Assert.Equal(comment, _question.Value(stored).Comment);
        Assert.Equal(stored, _question.Stored(_question.Value(stored)));
    }

    [Fact]
    public void A_form_s_comment_counts_only_with_its_rating()
    {
        Assert.Equal("Good|why", _question.ReadForm("q", Form(("q", "Good"), ("q~comment", "why")), Scope("en"))?.Answer?.Value);
        Assert.Null(_question.ReadForm("q", Form(("q~comment", "why")), Scope("en")));
    }

    private static Dictionary<string, string> Form(params (string Name, string Value)[] values) => values.ToDictionary(each => each.Name, each => each.Value);

    private static AskScope Scope(string language) => new()
    {
        Book = SalesSetup.Books[Language.Tagged(language)!],
        Books = SalesSetup.Books,
        Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Zone = TimeZoneInfo.Utc,
    };
}
