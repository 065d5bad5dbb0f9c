using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales;

namespace KamBot.Dialogs.Tests.Reading;

/// <summary>Asked when something was, nobody can answer with what is still to come, nor the other way round. Now is Monday, 2 March 2026, 20:30 in London.</summary>
public sealed class WhenQuestionTests
{
    private static readonly Question<DateTimeOffset> Past = Ask.Moment("when", "When was it?", DayPreference.Past);
    private static readonly Question<DateTimeOffset> Future = Ask.Moment("when", "When is it?");
    private static readonly Question<DateOnly> PastDay = Ask.Day("on", "When was it?", DayPreference.Past);
    private static readonly Question<DateOnly> FutureDay = Ask.Day("until", "Until which day?");

    [Theory]
    [InlineData("today 8:30pm")]
    [InlineData("today 3pm")]
    [InlineData("yesterday 11pm")]
    public void What_has_been_is_taken(string said) => Assert.NotNull(Past.Read(said, Scope()).Answer);

    [Theory]
    [InlineData("today 8:31pm")]
    [InlineData("tomorrow 3pm")]
    [InlineData("tomorrow")]
    public void What_is_still_to_come_is_said_to_be(string said)
    {
        var reading = Past.Read(said, Scope());

        Assert.Null(reading.Answer);
        Assert.Contains("still to come", reading.Complaint?.ToString(), StringComparison.Ordinal);
        Assert.Equal(["just now"], reading.Choices);
    }

    [Theory]
    [InlineData("today", "2026-03-02")]
    [InlineData("Friday", "2026-02-27")]
    [InlineData("3 March", "2025-03-03")]
    public void A_day_that_has_been_is_taken(string said, string day) => Assert.Equal(day, PastDay.Read(said, Scope()).Answer?.Value);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("next Friday")]
    [InlineData("2026-03-03")]
    public void A_day_still_to_come_is_said_to_be(string said)
    {
        var reading = PastDay.Read(said, Scope());

        Assert.Null(reading.Answer);
        Assert.Contains("still to come", reading.Complaint?.ToString(), StringComparison.Ordinal);
        Assert.Contains("*yesterday* or *12 March*", reading.Complaint?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_still_to_come_in_a_card_is_said_to_be()
    {
        var reading = PastDay.ReadForm("on", new Dictionary<string, string> { ["on"] = "2026-03-03" }, Scope());

        Assert.Null(reading?.Answer);
        Assert.Contains("still to come", reading?.Complaint?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_zone_is_guessed_it_may_be_tomorrow_already()
    {
        var guessed = Scope() with { IsZoneGuessed = true };

        Assert.NotNull(PastDay.Read("tomorrow", guessed).Answer);
        Assert.Null(PastDay.Read("in two days", guessed).Answer);
    }

    [Theory]
    [InlineData("next Friday", "2026-03-13")]
    [InlineData("yesterday", "2026-03-01")]
    public void Of_a_day_asked_for_otherwise_nothing_is_refused(string said, string day) =>
        Assert.Equal(day, FutureDay.Read(said, Scope()).Answer?.Value);

    [Fact]
    public void A_time_does_not_complete_a_day_that_was_refused()
    {
        Assert.Equal("2026-03-02T15:00+00:00", Past.Read("3pm", Scope() with { Heard = "tomorrow" }).Answer?.Value);
        Assert.Equal("2026-03-02T21:00+00:00", Future.Read("9pm", Scope() with { Heard = "yesterday" }).Answer?.Value);
    }

    [Fact]
    public void Where_the_zone_is_guessed_it_may_be_later_than_here()
    {
        var guessed = Scope() with { IsZoneGuessed = true };

        Assert.NotNull(Past.Read("tomorrow 10am", guessed).Answer);
        Assert.Null(Past.Read("tomorrow 11am", guessed).Answer);
    }

    [Theory]
    [InlineData("tomorrow 3pm")]
    [InlineData("today 3pm")]
    public void Asked_when_something_will_be_it_may_be_to_come_or_have_begun(string said) => Assert.NotNull(Future.Read(said, Scope()).Answer);

    [Theory]
    [InlineData("yesterday 3pm")]
    [InlineData("yesterday")]
    public void What_will_be_was_not_yesterday(string said)
    {
        var reading = Future.Read(said, Scope());

        Assert.Null(reading.Answer);
        Assert.Contains("already over", reading.Complaint?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_zone_is_guessed_it_may_still_be_yesterday()
    {
        var early = Scope() with { Now = new DateTimeOffset(2026, 3, 3, 5, 0, 0, TimeSpan.Zero) };

        Assert.Null(Future.Read("yesterday 10pm", early).Answer);
        Assert.NotNull(Future.Read("yesterday 10pm", early with { IsZoneGuessed = true }).Answer);
    }

    private static AskScope Scope() => new()
    {
        Book = SalesSetup.Books[Language.English],
        Books = SalesSetup.Books,
        Now = new DateTimeOffset(2026, 3, 2, 20, 30, 0, TimeSpan.Zero),
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
    };
}
