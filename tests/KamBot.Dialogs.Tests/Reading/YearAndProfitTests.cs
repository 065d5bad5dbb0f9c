using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class YearAndProfitTests
{
    private static readonly Question<int> Year = Ask.Year("year", "Which year?");
    private static readonly Question<Dialogs.Reading.Money> Profit = Ask.Profit("profit", "What profit?");

    [Theory]
    [InlineData("en", "2025", "2025")]
    [InlineData("en", "FY25", "2025")]
    [InlineData("en", "last year", "2025")]
    [InlineData("en", "in 2024", "2024")]
    [InlineData("en", "去年", "2025")]
    [InlineData("zh-Hans", "2024年度", "2024")]
    [InlineData("zh-Hans", "前年", "2024")]
    [InlineData("zh-Hans", "今年", "2026")]
    [InlineData("zh-Hant", "民國114年", "2025")]
    [InlineData("zh-Hant", "2025年報", "2025")]
    [InlineData("zh-Hant", "舊年", "2025")]
    public void A_year_is_understood(string language, string said, string year) =>
        Assert.Equal(year, Year.Read(said, Scope(language)).Answer?.Value);

    [Theory]
    [InlineData("2027")]
    [InlineData("1492")]
    [InlineData("twenty")]
    [InlineData("soon")]
    [InlineData("2.5")]
    public void What_is_no_year_gone_by_is_refused_with_an_example(string said)
    {
        var understood = Year.Read(said, Scope("en"));

        Assert.Null(understood.Answer);
        Assert.Contains("2025", understood.Complaint!.Text, StringComparison.Ordinal);
        Assert.Equal(["2025", "2024", "2023"], understood.Choices);
    }

    [Theory]
    [InlineData("en", "EUR 4m", "EUR 4000000")]
    [InlineData("en", "loss of EUR 2m", "EUR -2000000")]
    [InlineData("en", "-3m", "EUR -3000000")]
    [InlineData("en", "EUR -3m", "EUR -3000000")]
    [InlineData("en", "亏损300万元", "CNY -3000000")]
    [InlineData("zh-Hans", "净亏300万元", "CNY -3000000")]
    [InlineData("zh-Hant", "虧損新台幣5千萬", "TWD -50000000")]
    [InlineData("zh-Hant", "賺", null)]
    public void A_profit_may_be_a_loss(string language, string said, string? stored) =>
        Assert.Equal(stored, Profit.Read(said, Scope(language)).Answer?.Value);

    [Fact]
    public void Where_a_loss_makes_no_sense_none_is_taken() =>
        Assert.Null(Ask.Money("price", "What price?").Read("loss of EUR 2m", Scope("en")).Answer);

    private static AskScope Scope(string language) => new()
    {
        Book = SalesSetup.Books[Language.Tagged(language)!],
        Books = SalesSetup.Books,
        Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Zone = TimeZoneInfo.Utc,
    };
}
