using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class ReaderProperties
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 10, 20, 0, TimeSpan.FromHours(8));

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // Fragments of real sentences in random order reach the grammar's corners, which random characters never do.
    private static readonly string[] Fragments =
    [
        "next", "last", "this", "Tuesday", "week", "month", "year", "in", "of", "the", "at", "3", "31", "12", "2027", "9999",
        "0", "99999", ":", "/", "-", ".", ",", "pm", "half past", "end of", "from", "a", "days", "ago", "March", "may", "to",
        "every", "moved to", "30th", "下", "上", "周二", "周", "月", "年", "底", "初", "三", "十", "零", "点", "半", "刻", "分", "号",
        "日", "天", "后", "前", "内", "个", "下午", "晚上", "每", "改到", "（", "）", "：", "３", " ", "EOD", "midnight", "29", "二",
    ];

    private static readonly Gen<string> Sentences =
        from words in Gen.Elements(Fragments).ListOf()
        from gap in Gen.Elements("", " ")
        select string.Join(gap, words);

    private static readonly Gen<string> Amounts =
        from words in Gen.Elements("99999999999999999999", "7", "亿", "万", "billion", " ", "k", "-", ".", ",", "三", "元").ListOf(4)
        select string.Concat(words);

    private static readonly Gen<string> Texts =
        Gen.OneOf(Sentences, Amounts, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));

    [Fact]
    public void A_day_never_throws_and_its_span_lies_inside_the_text() => Check(text =>
    {
        foreach (var preference in new[] { DayPreference.Future, DayPreference.Past })
        {
            if (DayReader.Read(text, Now, English, preference) is not { } reading)
                continue;
            if (reading.Start < 0 || reading.Length <= 0 || reading.Start + reading.Length > text.Length)
                return false;
        }

        return true;
    });

    [Fact]
    public void Numbers_and_money_never_throw() => Check(text =>
    {
        _ = NumberReader.Read(text, English);
        return MoneyReader.Read(text, English, "EUR") is null or { Amount: >= 0 };
    });

    [Fact]
    public void Folding_twice_is_folding_once() => Check(text =>
        TextFolding.FoldHan(TextFolding.FoldHan(text)) == TextFolding.FoldHan(text));

    [Fact]
    public void A_moment_in_figures_reads_back_as_itself() => Run(Prop.ForAll(
        Gen.Choose(0, 200 * 365 * 24 * 60 / 2).ToArbitrary(),
        minutes =>
        {
            var moment = new DateTime(1950, 1, 1).AddMinutes(minutes);
            var text = moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            return DayReader.Read(text, Now, English)
                == new DayReading(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment), 0, text.Length);
        }));

    [Fact]
    public void Two_thousand_characters_are_read_and_no_more()
    {
        var late = new string('x', TextFolding.LongestText) + " tomorrow";

        Assert.Null(DayReader.Read(late, Now, English));
        Assert.NotNull(DayReader.Read(late[" tomorrow".Length..], Now, English));
    }

    private static void Check(Func<string, bool> holds) => Run(Prop.ForAll(Texts.ToArbitrary(), holds));

    private static void Run(Property property) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), property);
}
