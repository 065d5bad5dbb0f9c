using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Accounts;

/// <summary>K1: who may decide on a customer, and what happens when two do.</summary>
public sealed class DecisionTests
{
    private static readonly IReadOnlyDictionary<string, string> _noInputs = new Dictionary<string, string>();

    [Fact]
    public async Task Every_manager_is_told_that_a_customer_waits()
    {
        await using var world = await ProposedAsync("kim", "boss", "chief");

        Assert.Equal(["boss account-to-decide", "chief account-to-decide"], await NoticesAsync(world));
    }

    [Fact]
    public async Task The_second_of_two_managers_hears_that_it_is_decided_and_changes_nothing()
    {
        await using var world = await ProposedAsync("kim", "boss", "chief");
        var buttons = await ButtonsAsync(world, "boss");

        await world.PressAsync("boss", buttons["Confirm"], _noInputs);
        var second = await world.PressAsync("chief", buttons["Turn down"], _noInputs);

        Assert.StartsWith("**Bluewater** is decided already: taken on by Boss", second[0].Text, StringComparison.Ordinal);
        Assert.Contains("kim account-decided", await NoticesAsync(world));
    }

    [Fact]
    public async Task A_manager_does_not_confirm_the_own_proposal_while_there_is_another_one()
    {
        await using var world = await ProposedAsync("boss", "boss", "chief");
        var buttons = await ButtonsAsync(world, "boss");

        var refused = await world.PressAsync("boss", buttons["Confirm"], _noInputs);

        Assert.Equal("You proposed **Bluewater** yourself, so another manager decides. Nothing was changed.", refused[0].Text);
        Assert.Equal(["chief account-to-decide"], await NoticesAsync(world));
    }

    [Fact]
    public async Task The_only_manager_may_confirm_the_own_proposal()
    {
        await using var world = await ProposedAsync("boss", "Boss", "boss");
        var buttons = await ButtonsAsync(world, "boss");

        var decided = await world.PressAsync("boss", buttons["Confirm"], _noInputs);

        Assert.StartsWith("**Bluewater** is taken on.", decided[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kim")]
    [InlineData("robin")]
    [InlineData("ops")]
    public async Task A_forwarded_card_decides_nothing_for_those_who_are_no_managers(string user)
    {
        await using var world = await ProposedAsync("kim", "boss");
        var buttons = await ButtonsAsync(world, "boss");

        var refused = await world.PressAsync(user, buttons["Confirm"], _noInputs);

        Assert.Equal("Only a manager decides this; nothing was changed.", refused[0].Text);
        Assert.DoesNotContain("kim account-decided", await NoticesAsync(world));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not.ids")]
    [InlineData("00000000-0000-0000-0000-000000000000.00000000-0000-0000-0000-000000000000")]
    public async Task A_made_up_subject_decides_nothing(string subject)
    {
        await using var world = await ProposedAsync("kim", "boss");
        await world.SayAsync("boss", "approvals");
        using var made = System.Text.Json.JsonDocument.Parse($$"""{"kamVerb":"account.take-on","kamSubject":"{{subject}}"}""");

        var answer = await world.PressAsync("boss", made.RootElement, _noInputs);

        Assert.Equal("This customer is not there any more, or not yours to see.", answer[0].Text);
    }

    private static async Task<IReadOnlyList<string>> NoticesAsync(StoryWorld world) =>
    [
        .. (await world.Store.Notices.DueAsync("story", world.Clock.GetUtcNow(), 100, CancellationToken.None))
            .Select(notice => $"{notice.ToUserId} {notice.Kind}").Order(StringComparer.Ordinal),
    ];

    private static async Task<StoryWorld> ProposedAsync(string proposer, params string[] managers)
    {
        var world = new StoryWorld { Managers = managers };
        await world.BeginAsync();
        foreach (var line in "propose Bluewater|skip|A second plant|Take it on|save".Split('|'))
        {
            await world.SayAsync(proposer, line);
        }

        return world;
    }

    private static async Task<Dictionary<string, System.Text.Json.JsonElement>> ButtonsAsync(StoryWorld world, string user)
    {
        await world.SayAsync(user, "approvals");
        return world.Cards[^1].GetProperty("actions").EnumerateArray()
            .ToDictionary(action => action.GetProperty("title").GetString()!, action => action.GetProperty("data"));
    }
}
