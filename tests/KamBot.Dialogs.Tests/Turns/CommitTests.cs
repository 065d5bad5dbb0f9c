using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>A turn is saved once and whole, whoever else writes at the same time.</summary>
public sealed class CommitTests
{
    private static readonly string[] ToTheCheck = ["picnic", "River bank", "tomorrow 3pm", "Sunny", "Ada Berg", "Bread"];

    [Fact]
    public async Task After_a_conflict_the_step_is_taken_again_and_saved_once()
    {
        var table = new Table();
        await table.SayAsync(ToTheCheck);
        table.Store.Conflicts = 3;
        var before = table.Store.Saved.Count;

        Assert.Equal("Saved.", await table.SayAsync("save"));

        Assert.Equal(before + 1, table.Store.Saved.Count);
        Assert.Equal(before + 4, table.Store.Tried.Count);
        Assert.Single(table.Store.Saved[^1].Changes);
    }

    [Fact]
    public async Task Who_never_comes_through_is_asked_to_say_it_again()
    {
        var table = new Table();
        await table.SayAsync("picnic");
        table.Store.Conflicts = 100;

        Assert.Equal(Picnic.Books[Languages.Language.English].Say(DialogPhrases.Busy), await table.SayAsync("River bank"));
        Assert.Null(table.Answered("meadow"));
    }

    [Fact]
    public async Task While_the_disk_is_waited_for_the_replies_are_prepared_and_none_is_given_out()
    {
        var table = new Table();
        var disk = new TaskCompletionSource();
        table.Store.BeforeSaved = () => disk.Task;
        IReadOnlyList<Reply>? prepared = null;

        var turn = table.Dialog.TakeAsync(table.Input("picnic"), replies => prepared = replies, CancellationToken.None);

        Assert.NotNull(prepared);
        Assert.False(turn.IsCompleted);
        Assert.Empty(table.Store.Saved);
        disk.SetResult();
        Assert.Same(prepared, (await turn).Replies);
    }

    [Fact]
    public async Task What_a_question_suggests_is_looked_for_while_the_disk_is_waited_for_unless_the_turn_changes_something()
    {
        var (meadows, steps) = (new Meadows(), new List<string>());
        var table = meadows.Table();
        meadows.OnLook = () => steps.Add("look");
        table.Store.BeforeSaved = () =>
        {
            steps.Add("save");
            return Task.CompletedTask;
        };

        Assert.Contains("[River bank]", await table.SayAsync("picnic"), StringComparison.Ordinal);
        Assert.Equal(["save", "look"], steps);
        Assert.Equal("Saved.", await table.SayAsync("River bank"));
        steps.Clear();
        Assert.Contains("[River bank]", await table.SayAsync("undo"), StringComparison.Ordinal);
        Assert.Equal(["look", "save"], steps);
    }

    [Fact]
    public async Task Where_what_is_asked_cannot_be_put_into_words_the_turn_is_kept_and_that_is_told()
    {
        var meadows = new Meadows();
        var table = meadows.Table();
        var disk = new TaskCompletionSource();
        table.Store.BeforeSaved = () => disk.Task;
        var bug = new InvalidOperationException();
        meadows.OnLook = () => throw bug;

        var turn = table.SayAsync("picnic");
        Assert.False(turn.IsCompleted);
        disk.SetResult();

        Assert.Same(bug, (await Assert.ThrowsAsync<UnsaidTurnException>(() => turn)).Reason);
        Assert.Single(table.Store.Saved);
        meadows.OnLook = () => { };
        Assert.Contains("Which meadow?", await table.SayAsync("help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_put_into_words_and_is_not_kept_either_is_begun_anew()
    {
        var meadows = new Meadows();
        var table = meadows.Table();
        table.Store.Conflicts = 1;
        meadows.OnLook = () =>
        {
            if (table.Store.Tried.Count == 1) throw new InvalidOperationException();
        };

        Assert.Contains("Which meadow?", await table.SayAsync("picnic"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_is_not_kept_fails_with_the_store_whatever_else_went_wrong()
    {
        var table = new Table();
        table.Store.BeforeSaved = () => throw new IOException();

        await Assert.ThrowsAsync<IOException>(() => table.Dialog.TakeAsync(
            table.Input("picnic"), _ => throw new InvalidOperationException(), CancellationToken.None));
    }

    [Fact]
    public async Task Of_a_turn_begun_anew_the_last_replies_count()
    {
        var table = new Table();
        table.Store.Conflicts = 2;
        var prepared = new List<IReadOnlyList<Reply>>();

        var result = await table.Dialog.TakeAsync(table.Input("picnic"), prepared.Add, CancellationToken.None);

        Assert.Equal(3, prepared.Count);
        Assert.Same(prepared[^1], result.Replies);
        Assert.NotSame(prepared[0], result.Replies);
    }

    [Fact]
    public async Task Who_never_comes_through_hears_nothing_of_what_was_prepared()
    {
        var table = new Table();
        table.Store.Conflicts = 100;
        var turn = new SilentTurn();
        var replies = new PreparedReplies(turn, isShared: false);

        var result = await table.Dialog.TakeAsync(table.Input("picnic"), replies.Prepare, CancellationToken.None);

        var said = replies.Of(Assert.Single(result.Replies)).Activity.Text;
        Assert.Equal(Picnic.Books[Languages.Language.English].Say(DialogPhrases.Busy), said);
        Assert.DoesNotContain(said, turn.Prepared.SkipLast(1).Select(each => each.Text));
    }

    [Fact]
    public async Task An_activity_that_came_twice_counts_once_and_asks_again()
    {
        var table = new Table();
        await table.SayAsync("picnic");
        var input = table.Input("River bank");
        await table.Dialog.TakeAsync(input, CancellationToken.None);
        var saved = table.Store.Saved.Count;

        var again = await table.Dialog.TakeAsync(input, CancellationToken.None);

        Assert.True(again.IsDuplicate);
        Assert.StartsWith("When?", Table.Text(again), StringComparison.Ordinal);
        Assert.Equal(saved, table.Store.Saved.Count);
    }

    [Fact]
    public async Task An_activity_that_came_twice_is_not_asked_for_again_where_the_question_cannot_be_put_into_words()
    {
        var meadows = new Meadows();
        var table = meadows.Table();
        var input = table.Input("picnic");
        await table.Dialog.TakeAsync(input, CancellationToken.None);
        meadows.OnLook = () => throw new InvalidOperationException();

        await Assert.ThrowsAsync<UnsaidTurnException>(() => table.Dialog.TakeAsync(input, CancellationToken.None));
    }

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other_in_order_of_arrival()
    {
        var (gates, table) = (new ConversationGates(), new Table());
        await table.SayAsync("picnic");
        var free = new TaskCompletionSource();
        table.Store.BeforeLoad = () => free.Task;

        var first = TakeAsync("River bank");
        var second = TakeAsync("tomorrow 3pm");
        var third = TakeAsync("Sunny");
        Assert.False(second.IsCompleted);
        free.SetResult();

        Assert.Contains("When?", await first, StringComparison.Ordinal);
        Assert.Contains("How is the sky?", await second, StringComparison.Ordinal);
        Assert.Contains("Who comes?", await third, StringComparison.Ordinal);
        Assert.Equal(table.Store.Tried.Count, table.Store.Saved.Count);

        async Task<string> TakeAsync(string text)
        {
            var input = table.Input(text);
            using var gate = await gates.EnterAsync(input.Key.Id, CancellationToken.None);
            return Table.Text(await table.Dialog.TakeAsync(input, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Other_conversations_do_not_wait()
    {
        var gates = new ConversationGates();
        using var held = await gates.EnterAsync("one", CancellationToken.None);

        Assert.True(gates.EnterAsync("two", CancellationToken.None).AsTask().IsCompletedSuccessfully);
        Assert.False(gates.EnterAsync("one", CancellationToken.None).AsTask().IsCompleted);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_gate_to_others()
    {
        var gates = new ConversationGates();
        using var impatience = new CancellationTokenSource();
        var held = await gates.EnterAsync("one", CancellationToken.None);
        var gone = gates.EnterAsync("one", impatience.Token).AsTask();
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await gone);

        held.Dispose();

        Assert.True(gates.EnterAsync("one", CancellationToken.None).AsTask().IsCompletedSuccessfully);
    }

    /// <summary>A picnic of one question, and one meadow to suggest for it.</summary>
    private sealed class Meadows : IPickSource
    {
        public Action OnLook { get; set; } = () => { };

        public Table Table() => new(Picnic.Setup(Flow.Named("picnic", "Plan a picnic").Ask(Picnic.Meadow).Finish()) with { Picks = this });

        public ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken)
        {
            OnLook();
            return ValueTask.FromResult<IReadOnlyList<Picked>>([new Picked("m2", "River bank")]);
        }

        public ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
            ValueTask.FromResult<IReadOnlyList<Picked>>([]);
    }
}
