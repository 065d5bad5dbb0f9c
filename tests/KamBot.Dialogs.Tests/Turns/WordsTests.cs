using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>How words are taken at a question: as answer, as half of one, as a command, or not at all.</summary>
public sealed class WordsTests
{
    [Fact]
    public async Task A_day_alone_is_kept_until_its_time_is_said()
    {
        var table = new Table();

        Assert.Contains("At what time?", await table.SayAsync("picnic", "River bank", "tomorrow"), StringComparison.Ordinal);
        Assert.Contains("How is the sky?", await table.SayAsync("3pm"), StringComparison.Ordinal);
        Assert.Equal("2026-11-24T15:00+00:00", table.Answered("when")!.Value);
    }

    [Fact]
    public async Task A_whole_moment_replaces_the_day_said_before()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow", "Thursday 5pm");

        Assert.Equal("2026-11-26T17:00+00:00", table.Answered("when")!.Value);
    }

    [Fact]
    public async Task What_makes_no_sense_after_half_an_answer_leaves_the_half()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow", "why", "hmm", "3pm");

        Assert.Equal("2026-11-24T15:00+00:00", table.Answered("when")!.Value);
    }

    [Theory]
    [InlineData("2", "Cloudy")]
    [InlineData("3", "Stormy")]
    [InlineData("stromy", "Stormy")]
    [InlineData("quite cloudy I think", "Cloudy")]
    public async Task A_choice_is_found_by_number_and_by_nearly_its_words(string said, string stored)
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", said);

        Assert.Equal(stored, table.Answered("sky")!.Value);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("not sunny")]
    [InlineData("not reached")]
    [InlineData("没sunny")]
    [InlineData("sunny or cloudy")]
    public async Task A_negation_or_two_choices_are_no_answer(string said)
    {
        var table = new Table();

        Assert.Contains("choose one", await table.SayAsync("picnic", "River bank", "tomorrow 3pm", said), StringComparison.Ordinal);
        Assert.Null(table.Answered("sky"));
    }

    [Fact]
    public async Task A_word_of_a_choice_wins_over_the_same_command()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "today");

        Assert.Equal("Stormy", table.Answered("sky")!.Value);
    }

    [Fact]
    public async Task A_command_s_exact_words_win_over_a_choice_that_is_only_like_them()
    {
        var table = new Table();

        Assert.StartsWith("Nothing is due.", await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "what is due"), StringComparison.Ordinal);
        Assert.Null(table.Answered("sky"));
    }

    [Fact]
    public async Task A_misspelt_command_is_understood_where_an_answer_cannot_be_free()
    {
        var table = new Table();

        Assert.StartsWith("Nothing is due.", await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "what is deu"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Free_words_that_only_begin_like_a_command_are_an_answer()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "Stormy", "today it is the barn");

        Assert.Equal("today it is the barn", table.Answered("shelter")!.Value);
    }

    [Theory]
    [InlineData("skip")]
    [InlineData("don't know")]
    public async Task A_needed_question_is_not_skipped(string word)
    {
        var table = new Table();

        Assert.Contains("I need this one", await table.SayAsync("picnic", word), StringComparison.Ordinal);
        Assert.Equal("meadow", table.Active.Asked);
    }

    [Fact]
    public async Task Words_too_long_are_refused_and_nothing_is_lost()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "Stormy");

        Assert.Contains("4000 characters", (await table.SayAsync(new string('x', TextQuestion.Longest + 1))).Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("shelter", table.Active.Asked);
        Assert.Equal(3, table.Active.Answers!.BySlot.Count);

        await table.SayAsync(new string('x', TextQuestion.Longest));
        Assert.Equal(TextQuestion.Longest, table.Answered("shelter")!.Value!.Length);
    }

    [Fact]
    public async Task An_answer_that_a_condition_no_longer_reaches_is_not_saved_but_comes_back_with_it()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "Stormy", "the barn", "Ada Berg", "Bread", "change sky", "Sunny");
        Assert.DoesNotContain("the barn", await table.SayAsync("help"), StringComparison.Ordinal);

        Assert.Contains("the barn", await table.SayAsync("change sky", "Stormy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_saved_is_taken_back_with_its_answers()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "Sunny", "Ada Berg", "Bread", "save");

        Assert.Contains("Bread", await table.SayAsync("undo"), StringComparison.Ordinal);
        Assert.Equal("taken back it", table.Store.Saved[^1].Changes.Single().Record);
    }

    [Fact]
    public async Task After_ten_minutes_nothing_is_taken_back()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "Sunny", "Ada Berg", "Bread", "save");
        table.Clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromTicks(1));

        Assert.Contains("nothing to take back", await table.SayAsync("undo"), StringComparison.Ordinal);
        Assert.Empty(table.Store.Saved[^1].Changes);
    }

    [Fact]
    public void A_name_among_people_to_tick_is_shown_as_it_is_written()
    {
        var scope = new AskScope
        {
            Book = Picnic.Books[Language.English], Books = Picnic.Books, Now = DateTimeOffset.UnixEpoch, Zone = TimeZoneInfo.Utc,
            Suggestions = [new Picked("1", "[Kim](http://evil.example)"), new Picked("2", "Robin")],
        };

        var set = Picnic.Guests.Inputs("guests", "Who comes?", scope, null).OfType<ChoiceSetInput>().Single();

        Assert.Equal([CardText.Escape("[Kim](http://evil.example)"), "Robin"], set.Choices.Select(choice => choice.Title));
        Assert.StartsWith("\\[", set.Choices[0].Title, StringComparison.Ordinal);
    }
}
