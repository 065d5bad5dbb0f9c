using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Maps;

namespace KamBot.Sales.Tests.Maps;

/// <summary>The text says all that the picture shows.</summary>
public sealed class MapTwinTests
{
    [Fact]
    public void Each_of_150_people_stands_on_one_page_and_no_page_is_a_wall()
    {
        var map = ClaimedMap.Draw(string.Join(';', Enumerable.Range(100, 150).Select(number => $"P{number}: stance=Neutral focus=Price")));
        var pages = Enumerable.Range(1, MapTwin.Pages(map)).Select(page => MapTwin.Page(map, page, Reader(Language.English))).ToList();

        Assert.Equal(19, pages.Count);
        Assert.All(map.People, person => Assert.Single(pages, page => page.Contains($"**{person.Person.Name}**", StringComparison.Ordinal)));
        Assert.All(pages, page => Assert.InRange(page.Length, 1, 4000));
    }

    [Theory]
    [InlineData("en", "Swayed by Tom: strongly (heard, 5 weeks ago)")]
    [InlineData("zh-Hans", "受 Tom 影响：很大（听说，5 周前）")]
    [InlineData("zh-Hant", "受 Tom 影響：很大（聽說，5 週前）")]
    public void Lines_are_told_in_words_with_evidence_and_age(string language, string line)
    {
        var map = ClaimedMap.Draw("Anna; Tom influences Anna = Strong@40");

        Assert.Contains(line, MapTwin.Page(map, 1, Reader(Language.Tagged(language)!)), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_people_are_escaped()
    {
        var page = MapTwin.Page(ClaimedMap.Draw("<b>Anna</b>: focus=[click](https://evil.example)"), 1, Reader(Language.English));

        Assert.DoesNotContain("[click](", page, StringComparison.Ordinal);
        Assert.DoesNotContain("**<b>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "yesterday")]
    [InlineData(13, "13 days ago")]
    [InlineData(14, "2 weeks ago")]
    [InlineData(59, "8 weeks ago")]
    [InlineData(60, "2 months ago")]
    [InlineData(729, "24 months ago")]
    [InlineData(730, "2 years ago")]
    [InlineData(-2, "today")]
    public void An_age_is_as_coarse_as_one_would_say_it(int days, string said) => Assert.Equal(
        said, AgeWording.Say(new DateOnly(2026, 3, 2).AddDays(-days), new DateOnly(2026, 3, 2), SalesSetup.Books[Language.English]));

    private static TurnScope Reader(Language language) => new()
    {
        Speaker = new Speaker { TenantId = "t", UserId = "kim", Name = "Kim" },
        Book = SalesSetup.Books[language],
        Books = SalesSetup.Books,
        Now = ClaimedMap.Now,
        Zone = TimeZoneInfo.Utc,
        State = DialogState.Empty,
    };
}
