using KamBot.Dialogs.Conversations;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>Two hosts answer in one conversation one after the other, as one host does.</summary>
public sealed class FellowHostTests
{
    private readonly FellowHosts _hosts = new();

    [Fact]
    public async Task While_another_host_sends_its_answers_a_turn_waits()
    {
        var (table, here, there) = Two();
        var first = await there.TakeAsync(table.Input("picnic"), CancellationToken.None);

        var second = here.TakeAsync(table.Input("River bank"), CancellationToken.None);
        await table.Clock.NextTimerAsync();
        Assert.Single(table.Store.Saved);
        await there.LetGoAsync(first);
        table.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.StartsWith("When?", Table.Text(await second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_is_kept_and_cannot_be_answered_holds_up_nobody()
    {
        var (table, here, there) = Two();
        await Assert.ThrowsAsync<UnsaidTurnException>(() => there.TakeAsync(
            table.Input("picnic"), _ => throw new InvalidOperationException(), CancellationToken.None));

        var second = here.TakeAsync(table.Input("River bank"), CancellationToken.None);

        Assert.True(second.IsCompletedSuccessfully);
        Assert.StartsWith("When?", Table.Text(await second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_dead_host_holds_holds_up_nobody()
    {
        var (table, here, there) = Two();
        await there.TakeAsync(table.Input("picnic"), CancellationToken.None);
        _hosts.Are([]);

        Assert.StartsWith("When?", Table.Text(await here.TakeAsync(table.Input("River bank"), CancellationToken.None)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_host_died_over_is_answered_where_it_is_delivered_again_and_nothing_is_taken_twice()
    {
        var (table, here, there) = Two();
        var input = table.Input("picnic");
        await there.TakeAsync(input, CancellationToken.None);
        _hosts.Are([]);

        var again = await here.TakeAsync(input, CancellationToken.None);

        Assert.False(again.IsDuplicate);
        Assert.StartsWith("Which meadow?", Table.Text(again), StringComparison.Ordinal);
        Assert.Single(table.Store.Saved);
    }

    [Fact]
    public async Task What_was_answered_and_let_go_is_answered_by_nobody_else()
    {
        var (table, here, there) = Two();
        var input = table.Input("picnic");
        await there.LetGoAsync(await there.TakeAsync(input, CancellationToken.None));

        Assert.True((await here.TakeAsync(input, CancellationToken.None)).IsDuplicate);
    }

    [Fact]
    public async Task A_host_that_never_lets_go_is_waited_for_less_long_than_a_channel_waits()
    {
        var (table, here, there) = Two();
        await there.TakeAsync(table.Input("picnic"), CancellationToken.None);

        var second = here.TakeAsync(table.Input("River bank"), CancellationToken.None);
        for (var waited = 0; !second.IsCompleted && waited < 9; waited++)
        {
            await table.Clock.NextTimerAsync();
            table.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(second, table.Clock.NextTimerAsync());
        }

        Assert.True(second.IsCompleted);
        Assert.StartsWith("When?", Table.Text(await second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_alone_holds_nothing_and_has_nothing_to_let_go()
    {
        var table = new Table();

        var result = await table.Dialog.TakeAsync(table.Input("picnic"), CancellationToken.None);

        Assert.Null(result.Held);
        Assert.Null(table.Store.Saved.Single().HeldBy);
    }

    [Fact]
    public async Task A_host_does_not_wait_for_itself()
    {
        var (table, here, _) = Two();
        await here.TakeAsync(table.Input("picnic"), CancellationToken.None);

        Assert.StartsWith("When?", Table.Text(await here.TakeAsync(table.Input("River bank"), CancellationToken.None)), StringComparison.Ordinal);
    }

    private (Table Table, FlowDialog Here, FlowDialog There) Two()
    {
        var (table, others) = (new Table(), new FellowHosts());
        _hosts.Are([others.Id]);
        others.Are([_hosts.Id]);
        return (table, new FlowDialog(Picnic.Setup(), table.Store, table.Clock, _hosts), new FlowDialog(Picnic.Setup(), table.Store, table.Clock, others));
    }
}
