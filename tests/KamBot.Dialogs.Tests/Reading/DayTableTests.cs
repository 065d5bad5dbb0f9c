using System.Globalization;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class DayTableTests
{
    private const string English = "days.en.txt";
    private const string Simplified = "days.zh-Hans.txt";
    private const string Traditional = "days.zh-Hant.txt";

    public static TheoryData<string> EnglishLines => CaseTable.Lines(English);

    public static TheoryData<string> SimplifiedLines => CaseTable.Lines(Simplified);

    public static TheoryData<string> TraditionalLines => CaseTable.Lines(Traditional);

    [Theory, MemberData(nameof(EnglishLines))]
    public void English_is_understood(string line) => Check(English, line);

    [Theory, MemberData(nameof(SimplifiedLines))]
    public void Simplified_Chinese_is_understood(string line) => Check(Simplified, line);

    [Theory, MemberData(nameof(TraditionalLines))]
    public void Traditional_Chinese_is_understood(string line) => Check(Traditional, line);

    [Theory, InlineData(English), InlineData(Simplified), InlineData(Traditional)]
    public void Every_table_has_160_different_sentences(string file)
    {
        var texts = CaseTable.Cases(file);

        Assert.True(texts.Count >= 160, $"{file} has {texts.Count}");
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    private static void Check(string file, string line)
    {
        var now = DateTimeOffset.Parse(CaseTable.Header(file, "now"), CultureInfo.InvariantCulture);
        var culture = CultureInfo.GetCultureInfo(CaseTable.Header(file, "culture"));
        var wanted = DayCase.Parse(line);

        var reading = DayReader.Read(wanted.Text, now, culture, wanted.Preference);

        Assert.Equal(wanted.Expected, DayCase.Write(reading));
    }
}
