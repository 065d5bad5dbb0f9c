using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>Drafts that wait, come back, or belong to a flow that is gone.</summary>
public sealed class DraftTests
{
    private static readonly Flow Other = Flow.Named("other", "Another one").Ask(Ask.Text("what", "What?")).Finish();

    [Fact]
    public async Task A_draft_of_a_removed_flow_is_put_away_and_said_so()
    {
        var table = new Table(Other);
        table.Store.Put(Table.Key, new DialogState { Active = DraftOf("picnic") });

        Assert.Contains("no longer asked that way", await table.SayAsync("River bank"), StringComparison.Ordinal);
        Assert.Null(table.State.Active);
        Assert.Equal("NotUnderstood", await table.SayAsync("River bank"));
    }

    [Fact]
    public async Task A_parked_draft_of_a_removed_flow_stops_nobody()
    {
        var table = new Table(Other);
        table.Store.Put(Table.Key, new DialogState { Parked = [DraftOf("picnic"), DraftOf("other") with { Id = "2" }] });

        Assert.Contains("1. picnic", await table.SayAsync("continue"), StringComparison.Ordinal);
        Assert.Contains("no longer asked that way", await table.SayAsync("continue 1"), StringComparison.Ordinal);
        Assert.Contains("What?", await table.SayAsync("continue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_drafts_may_wait_and_no_more()
    {
        var table = new Table();
        table.Store.Put(Table.Key, new DialogState
        {
            Parked = [.. Enumerable.Range(1, DialogState.MostParked).Select(id => DraftOf("picnic") with { Id = $"old {id}" })],
        });
        await table.SayAsync("picnic", "River bank");

        Assert.Contains("20 open drafts", await table.SayAsync("later"), StringComparison.Ordinal);
        Assert.Equal("River bank", Picnic.Meadow.Value(table.Answered("meadow")!.Value!).Name);
        Assert.Equal(DialogState.MostParked, table.State.Parked!.Count);
    }

    [Fact]
    public async Task A_command_that_begins_another_dialog_brings_the_first_back_afterwards()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "picnic");

        Assert.Contains("How is the sky?", await table.SayAsync("later"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_button_whose_words_mean_nothing_any_more_the_question_is_asked_again_once()
    {
        var table = new Table();
        await table.SayAsync("picnic");

        var result = await table.Dialog.TakeAsync(
            table.Input("") with { Card = new CardAnswer(CommandButton.Verb, null, null, "row across the lake", new Dictionary<string, string>()) },
            CancellationToken.None);

        Assert.Equal(2, result.Replies.Count);
        Assert.StartsWith("Which meadow?", result.Replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_a_parked_draft_takes_it_up_again()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "as a form");
        var parked = table.Active;
        await table.SayAsync("one by one", "later", "picnic");

        var said = await table.PressAsync("draft.form", parked, ("when", "2026-11-24"), ("when~time", "15:00"));

        Assert.Equal(parked.Id, table.Active.Id);
        Assert.Equal(AnswerKind.Given, table.Answered("when")!.Kind);
        Assert.Contains("1 answer taken", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_older_than_the_draft_fills_only_what_is_open()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "as a form");
        var old = table.Active;
        await table.SayAsync("one by one", "tomorrow 3pm");

        await table.PressAsync("draft.form", old, ("when", "2026-12-24"), ("when~time", "09:00"), ("sky", "Sunny"));

        Assert.StartsWith("2026-11-24T15:00", table.Answered("when")!.Value!, StringComparison.Ordinal);
        Assert.Equal("Sunny", table.Answered("sky")!.Value);
        Assert.Null(table.Answered("guests"));
    }

    [Fact]
    public async Task A_save_button_of_other_answers_saves_nothing()
    {
        var table = new Table();
        await table.SayAsync("picnic", "River bank", "tomorrow 3pm", "Sunny", "Ada Berg", "Bread");
        var old = table.Active;
        await table.SayAsync("change sky", "Cloudy");

        Assert.Contains("older than your answers", await table.PressAsync("draft.save", old), StringComparison.Ordinal);
        Assert.All(table.Store.Saved, commit => Assert.Empty(commit.Changes));
        Assert.Equal("Saved.", await table.PressAsync("draft.save", table.Active));
    }

    private static Draft DraftOf(string flow) => new()
    {
        Id = "1",
        Flow = flow,
        Fingerprint = flow == "picnic" ? Picnic.Script.Fingerprint : ["what"],
        Asked = flow == "picnic" ? "meadow" : "what",
    };
}
