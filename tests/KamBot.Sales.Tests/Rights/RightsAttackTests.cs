using System.Text.Json;
using KamBot.Dialogs.Commands;
using KamBot.Protocol;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Rights;

/// <summary>What somebody tries who may not: made up ids, cards from when the right was there, drafts that outlive it.</summary>
public sealed class RightsAttackTests
{
    [Theory]
    [InlineData("sam")]
    [InlineData("nora")]
    [InlineData("dora")]
    public async Task No_button_with_made_up_ids_shows_or_changes_a_foreign_account(string user)
    {
        await using var rights = await RightsWorld.BeginAsync();
        var before = await rights.FingerprintAsync();

        foreach (var (verb, subject) in await EveryButtonAsync(rights))
        {
            var said = await PressAsync(rights, user, verb, subject);
            Assert.False(said.Contains("Northwind", StringComparison.Ordinal) || said.Contains("Lindqvist", StringComparison.Ordinal) || said.Contains("Mill upgrade", StringComparison.Ordinal), $"{verb} {subject}: {said}");
            for (var left = 0; left < 2; left++) await rights.SayAsync(user, "stop");
        }

        Assert.Equal(before, await rights.FingerprintAsync());
    }

    [Fact]
    public async Task No_button_changes_an_account_that_is_shared_for_reading()
    {
        await using var rights = await RightsWorld.BeginAsync();
        var before = await rights.FingerprintAsync();

        foreach (var (verb, subject) in await EveryButtonAsync(rights))
        {
            await PressAsync(rights, "robin", verb, subject);
            for (var left = 0; left < 2; left++) await rights.SayAsync("robin", "stop");
        }

        Assert.Equal(before, await rights.FingerprintAsync());
    }

    [Fact]
    public async Task A_draft_that_outlives_the_share_changes_nothing_and_is_not_lost()
    {
        await using var rights = await RightsWorld.BeginAsync();
        await rights.SayAsync("lee", "set action Northwind", "Call back by Friday", "Ordinary");
        await rights.SayAsync("kim", "stop sharing account Northwind with Lee");
        var before = await rights.FingerprintAsync();

        var said = await rights.SayAsync("lee", "save");

        Assert.Contains("do not see any more", said, StringComparison.Ordinal);
        Assert.Equal(before, await rights.FingerprintAsync());
        Assert.Contains("Call back", await rights.SayAsync("lee", "continue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_after_the_share_ended_changes_nothing()
    {
        await using var rights = await RightsWorld.BeginAsync();
        await rights.SayAsync("lee", "new person Northwind", "Rolf Example", "Buyer", "Coach", "Owl");
        await rights.SayAsync("kim", "stop sharing account Northwind with Lee");
        var before = await rights.FingerprintAsync();

        var said = await rights.SayAsync("lee", "undo");

        Assert.DoesNotContain("Taken back", said, StringComparison.Ordinal);
        Assert.Equal(before, await rights.FingerprintAsync());
        Assert.DoesNotContain("Looked after", await rights.SayAsync("lee", "account Northwind"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deputy_sees_within_the_days_and_not_after_them()
    {
        await using var rights = await RightsWorld.BeginAsync();

        Assert.Contains("Northwind Paper Mills", await rights.SayAsync("dana", "account Northwind"), StringComparison.Ordinal);
        rights.World.Clock.Advance(TimeSpan.FromDays(2));
        Assert.DoesNotContain("Northwind Paper Mills", await rights.SayAsync("dana", "account Northwind"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deputy_of_an_absent_manager_approves_and_another_teams_manager_does_not()
    {
        await using var rights = await RightsWorld.BeginAsync();
        await rights.SayAsync("kim", "propose Northwind Paper Mills", "skip", "A second plant", "Take it on", "save");
        await rights.SayAsync("boss", "deputy Dana from today until tomorrow", "save");

        Assert.DoesNotContain("taken on", await rights.SayAsync("nora", "take on Northwind"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Only a manager", await rights.SayAsync("lee", "take on Northwind"), StringComparison.Ordinal);
        var before = await rights.FingerprintAsync();
        await rights.SayAsync("dana", "take on Northwind");
        Assert.NotEqual(before, await rights.FingerprintAsync());
    }

    [Fact]
    public async Task Private_facts_stay_their_authors_also_after_a_hand_over()
    {
        await using var rights = await RightsWorld.BeginAsync();
        var anna = rights.Persons.First(person => person.Name.StartsWith("Anna", StringComparison.Ordinal));
        var claim = new Claim
        {
            Id = Guid.CreateVersion7(), TenantId = "story", AccountId = rights.Northwind.Id, SubjectKind = SubjectKind.Person, SubjectId = anna.Id,
            Attribute = ClaimAttributes.Focus, Value = "likes orchids", Evidence = Evidence.Said, SourceId = Guid.NewGuid(), AuthorId = "kim",
            At = rights.World.Clock.GetUtcNow(), Visibility = Visibility.Author,
        };
        await rights.World.Store.WriteAsync("story", [new Dialogs.Conversations.AddRecord(claim)], default);

        await rights.SayAsync("boss", "hand over Northwind Paper Mills to Lee", "save");

        foreach (var (user, _) in RightsWorld.Actors)
        {
            var seen = await rights.World.Store.Sales.ClaimsAboutAsync(rights.Of(user), [anna.Id], default);
            Assert.DoesNotContain(seen, each => each.Value == "likes orchids");
        }

        Assert.Equal("lee", (await rights.World.Store.Sales.AccountAsync(rights.Of("lee"), rights.Northwind.Id, default))!.OwnerId);
    }

    private static async Task<IReadOnlyList<(string Verb, string Subject)>> EveryButtonAsync(RightsWorld rights)
    {
        var records = rights.World.Store.Sales;
        var kim = rights.Of("kim");
        var deal = (await records.DealsOfAsync(kim, [rights.Northwind.Id], default))[0].Id;
        var promise = (await records.CommitmentsAtAsync(kim, rights.Northwind.Id, default))[0];
        var claim = (await records.ClaimsAboutAsync(kim, [.. rights.Persons.Select(person => person.Id)], default))[0].Id;
        Guid[] ids = [rights.Northwind.Id, rights.Persons[0].Id, deal, promise.Id, promise.SourceId, claim];
        string[] subjects = [.. ids.Select(id => id.ToString()), $"{ids[0]}/{ids[1]}", $"{ids[0]}.{ids[5]}", $"{ids[2]}.{ids[5]}", $"{ids[0]}:{ids[1]}", $"{ids[0]}|{ids[1]}"];
        var verbs = (await BuiltSetup.MakeAsync()).Buttons.Select(button => button.Verb).Where(verb => verb != CommandButton.Verb);
        return [.. from verb in verbs from subject in subjects select (verb, subject)];
    }

    private static async Task<string> PressAsync(RightsWorld rights, string user, string verb, string subject)
    {
        var data = JsonSerializer.SerializeToElement(new CardButtonData(verb) { KamSubject = subject }, ProtocolJson.Default.CardButtonData);
        var sent = await rights.World.PressAsync(user, data, new Dictionary<string, string>());
        return string.Join("\n", sent.Select(each => each.Attachments is [{ Content.Json: var card }, ..] ? CardText.Render(card) : each.Text));
    }
}
