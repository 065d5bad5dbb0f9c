using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("  Ｌｏｇ　 Call！ ", "log call!")]
    [InlineData("好的，谢谢。", "好的,谢谢.")]
    [InlineData("「拜訪」：？；", "\"拜訪\":?;")]
    [InlineData("a\t\r\n b", "a b")]
    [InlineData("", "")]
    public void Width_case_blanks_and_punctuation_do_not_matter(string typed, string folded) =>
        Assert.Equal(folded, TextFolding.Fold(typed));

    [Theory]
    [InlineData("記錄拜訪", "记录拜访")]
    [InlineData("下週二後", "下周二后")]
    [InlineData("臺灣商機", "台湾商机")]
    public void Traditional_compares_equal_to_simplified(string traditional, string simplified) =>
        Assert.Equal(TextFolding.FoldHan(simplified), TextFolding.FoldHan(traditional));

    [Theory]
    [InlineData("log", "log", true)]
    [InlineData("log", "lgo", false)]
    [InlineData("later", "latre", true)]
    [InlineData("later", "alter", true)]
    [InlineData("later", "lettre", false)]
    [InlineData("opportunity", "oportunty", true)]
    [InlineData("opportunity", "oprtnity", false)]
    [InlineData("Help", "HELP", true)]
    [InlineData("记录拜访", "記錄拜防", true)]
    [InlineData("帮助", "帮忙", false)]
    public void A_slip_is_forgiven_in_proportion(string word, string typed, bool forgiven) =>
        Assert.Equal(forgiven, Likeness.IsTypoOf(word, typed));

    [Theory]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("kitten", "sitting", 2, null)]
    [InlineData("ab", "ba", 1, 1)]
    [InlineData("", "abc", 3, 3)]
    public void Distance_stops_at_the_limit(string left, string right, int limit, int? distance) =>
        Assert.Equal(distance, Likeness.Distance(left, right, limit));

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(500)]
    public void Long_words_are_compared_like_short_ones(int length)
    {
        var word = string.Concat(Enumerable.Range(0, length).Select(at => (char)('a' + (at % 26))));
        var swapped = word[..50] + word[51] + word[50] + word[52..];

        Assert.Equal(1, Likeness.Distance(word, swapped, 2));
        Assert.Equal(2, Likeness.Distance(word, swapped[..^1], 2));
        Assert.Null(Likeness.Distance(word, swapped[..^2], 2));
    }
}
