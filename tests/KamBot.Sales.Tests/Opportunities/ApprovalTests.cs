using System.Text.Json;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Opportunities;

/// <summary>O7: who may answer a request, and what happens when two do, or when the card is an old one.</summary>
public sealed class ApprovalTests
{
    private static readonly IReadOnlyDictionary<string, string> _noInputs = new Dictionary<string, string>();

    [Fact]
    public async Task The_second_of_two_managers_hears_that_it_is_answered_and_changes_nothing()
    {
        await using var world = await AskedAsync("kim", "boss", "chief");
        var buttons = await ButtonsAsync(world, "boss");

        await world.PressAsync("boss", buttons["Approve"], _noInputs);
        var second = await world.PressAsync("chief", buttons["Send back"], _noInputs);

        Assert.StartsWith("**Mill upgrade** is answered already: approved by Boss", second[0].Text, StringComparison.Ordinal);
        Assert.Contains("Pursued", await CardAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_who_was_slow_with_the_reason_hears_that_it_is_answered()
    {
        await using var world = await AskedAsync("kim", "boss", "chief");
        var buttons = await ButtonsAsync(world, "boss");

        await world.PressAsync("chief", buttons["Send back"], _noInputs);
        await world.PressAsync("boss", buttons["Approve"], _noInputs);
        var late = await world.SayAsync("chief", "Too dear");

        Assert.StartsWith("**Mill upgrade** is answered already: approved by Boss", late[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_a_withdrawn_request_changes_nothing_and_one_of_an_older_request_shows_the_newer()
    {
        await using var world = await AskedAsync("kim", "boss");
        var old = await ButtonsAsync(world, "boss");

        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.SayAsync("kim", "withdraw request");
        var stale = await world.PressAsync("boss", old["Approve"], _noInputs);
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await DecideAsync(world, "kim");
        var older = await world.PressAsync("boss", old["Approve"], _noInputs);

        Assert.StartsWith("**Mill upgrade** does not wait for an approval any more", stale[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("**Mill upgrade** was sent again since", older[0].Text, StringComparison.Ordinal);
        Assert.Contains("Waits for approval", await CardAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_does_not_approve_the_own_request_while_there_is_another_one()
    {
        await using var world = await AskedAsync("boss", "boss", "chief");
        var buttons = await ButtonsAsync(world, "boss");

        var refused = await world.PressAsync("boss", buttons["Approve"], _noInputs);

        Assert.Equal("You asked for **Mill upgrade** yourself, so another manager answers. Nothing was changed.", refused[0].Text);
    }

    [Fact]
    public async Task The_only_manager_may_approve_the_own_request()
    {
        await using var world = await AskedAsync("boss", "boss");
        var buttons = await ButtonsAsync(world, "boss");

        var approved = await world.PressAsync("boss", buttons["Approve"], _noInputs);

        Assert.StartsWith("**Mill upgrade** is approved and pursued.", approved[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kim")]
    [InlineData("robin")]
    [InlineData("ops")]
    public async Task A_forwarded_card_approves_nothing_for_those_who_are_no_managers(string user)
    {
        await using var world = await AskedAsync("kim", "boss");
        var buttons = await ButtonsAsync(world, "boss");

        var refused = await world.PressAsync(user, buttons["Approve"], _noInputs);

        Assert.Equal("Only a manager approves this; nothing was changed.", refused[0].Text);
        Assert.Contains("Waits for approval", await CardAsync(world), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not.ids")]
    [InlineData("00000000-0000-0000-0000-000000000000.00000000-0000-0000-0000-000000000000")]
    public async Task A_made_up_subject_approves_nothing(string subject)
    {
        await using var world = await AskedAsync("kim", "boss");
        using var made = JsonDocument.Parse($$"""{"kamVerb":"deal.approve","kamSubject":"{{subject}}"}""");

        await world.PressAsync("boss", made.RootElement, _noInputs);

        Assert.Contains("Waits for approval", await CardAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_taken_back_and_is_not_told_then()
    {
        await using var world = await AskedAsync("kim", "boss");
        await world.SendNoticesAsync();
        var buttons = await ButtonsAsync(world, "boss");

        await world.PressAsync("boss", buttons["Approve"], _noInputs);
        await world.SayAsync("boss", "undo");

        Assert.Contains("Waits for approval", await CardAsync(world), StringComparison.Ordinal);
        Assert.DoesNotContain("kim", (await world.SendNoticesAsync()).Select(notice => notice.UserId));
    }

    private static async Task<StoryWorld> AskedAsync(string asker, params string[] managers)
    {
        var world = new StoryWorld { Managers = managers };
        await world.BeginAsync();
        foreach (var manager in managers)
        {
            await world.SayAsync(manager, "hello");
        }

        string[] lines = ["new opportunity Bluewater", "Mill upgrade", "EUR 300k", "skip", "skip", "save"];
        foreach (var line in lines)
        {
            await world.SayAsync(asker, line);
        }

        await DecideAsync(world, asker);
        return world;
    }

    private static async Task DecideAsync(StoryWorld world, string asker)
    {
        foreach (var line in new[] { "decide Mill upgrade", "Pursue", "skip", "skip", "skip" })
        {
            await world.SayAsync(asker, line);
        }
    }

    private static async Task<string> CardAsync(StoryWorld world)
    {
        await world.SayAsync("boss", "opportunity Mill upgrade");
        return world.Cards[^1].GetRawText();
    }

    private static async Task<Dictionary<string, JsonElement>> ButtonsAsync(StoryWorld world, string manager)
    {
        await world.SayAsync(manager, "opportunity approvals");
        return world.Cards[^1].GetProperty("actions").EnumerateArray()
            .ToDictionary(button => button.GetProperty("title").GetString()!, button => button.GetProperty("data"));
    }
}
