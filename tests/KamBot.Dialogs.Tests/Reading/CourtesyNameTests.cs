using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class CourtesyNameTests
{
    private static readonly Question<Picked> Whom = Ask.Person("whom", "Whom do you meet?", "people", mayCreate: true);

    [Theory]
    [InlineData("林")]
    [InlineData("林總")]
    [InlineData("林经理")]
    public void A_surname_alone_or_with_a_title_means_the_one_who_bears_it(string said) =>
        Assert.Equal("lin", Picked(said, "林俊宏", "張雅婷")?.Key);

    [Theory]
    [InlineData("林")]
    [InlineData("林總")]
    public void Of_two_who_bear_it_one_has_to_be_chosen(string said)
    {
        var reading = Whom.Read(said, Scope("林俊宏", "林雅婷"));

        Assert.Null(reading.Answer);
        Assert.Equal(["林俊宏", "林雅婷"], reading.Choices);
    }

    [Theory]
    [InlineData("俊")]
    [InlineData("王")]
    [InlineData("A")]
    public void One_sign_that_is_nobodys_surname_means_nobody_here(string said)
    {
        var reading = Whom.Read(said, Scope("林俊宏", "Ada Berg"));

        Assert.Null(reading.Answer);
        Assert.Contains($"新增：{said}", reading.Choices);
    }

    private static Picked? Picked(string said, string first, string second) =>
        Whom.Read(said, Scope(first, second)).Answer?.Value is { } value ? Whom.Value(value) : null;

    private static AskScope Scope(string first, string second) => new()
    {
        Book = SalesSetup.Books[Language.TraditionalChinese],
        Books = SalesSetup.Books,
        Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Zone = TimeZoneInfo.Utc,
        Suggestions = [new Picked("lin", first), new Picked("other", second)],
    };
}
