using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Rights;

/// <summary><c>docs/rights-matrix.md</c>: who may see and do what, as it really is.</summary>
public sealed class RightsMatrixTests
{
    private const string Yes = "yes";
    private const string No = "–";
    private const string EndSharing = "end the sharing with Nick";

    [Fact]
    public async Task The_page_shows_who_may_see_and_change_what()
    {
        var path = Path.Combine(SourceTree.Root, "docs", "rights-matrix.md");
        var page = await PageAsync();
        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, page);
        }

        Assert.Equal((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"), page);
    }

    private static async Task<string> PageAsync()
    {
        await using var rights = await RightsWorld.BeginAsync();
        var page = new StringBuilder(
            """
            # Who may see and change what

            Made and compared by a test that asks everything of everybody; the account is Kim's, who reports to Boss. **yes**: it is shown, or done. **told**: refused with a sentence that
            says whom to ask. **–**: it is as if the account were not there. The rules behind it are in [decision 17](decisions/0017-one-rule-of-sight.md).

            ## Seeing


            """);
        Row(page, "", RightsWorld.Actors.Select(actor => actor.Title));
        Row(page, "---", RightsWorld.Actors.Select(_ => "---"));
        foreach (var (title, look) in Looks(rights))
        {
            var seen = new List<string>();
            foreach (var (user, _) in RightsWorld.Actors) seen.Add(await look(rights.Of(user)) ? Yes : No);
            Row(page, title, seen);
        }

        page.Append("\n## Changing\n\n");
        Row(page, "", RightsWorld.Actors.Where(actor => actor.User != RightsWorld.Stranger).Select(actor => actor.Title));
        Row(page, "---", RightsWorld.Actors.Where(actor => actor.User != RightsWorld.Stranger).Select(_ => "---"));
        // Whoever does not see the account begins one of their own under its name, and who sees all would then meet two: they come last.
        var actors = RightsWorld.Actors.Select(actor => actor.User).Where(user => user != RightsWorld.Stranger).ToList();
        var verdicts = new Dictionary<(string Title, string User), string>();
        foreach (var isSeeing in new[] { true, false })
        {
            foreach (var (title, lines) in Acts)
            {
                foreach (var user in actors.Where(user => (user is "dora" or "nora" or "sam") != isSeeing))
                {
                    if (title == EndSharing) await rights.SayAsync("kim", "share account Northwind Paper Mills", "Nick", "Read", "save");
                    verdicts[(title, user)] = await ActAsync(rights, user, [.. lines.Select(line => line.Replace("{user}", user, StringComparison.Ordinal))]);
                }
            }
        }

        foreach (var (title, _) in Acts) Row(page, title, actors.Select(user => verdicts[(title, user)]));
        return page.ToString();
    }

    /// <summary>Everything that is read about an account, beside the lists of what is one's own.</summary>
    private static IEnumerable<(string Title, Func<Speaker, Task<bool>> Look)> Looks(RightsWorld rights)
    {
        var (records, account, anna) = (rights.World.Store.Sales, rights.Northwind, rights.Persons[0]);
        Guid[] people = [.. rights.Persons.Select(person => person.Id)];
        yield return ("recent accounts", async reader => (await records.RecentAccountsAsync(reader, 50, default)).Any(each => each.Id == account.Id));
        yield return ("accounts by name", async reader => (await records.FindAccountsAsync(reader, "northwind", 50, default)).Any(each => each.Id == account.Id));
        yield return ("accounts by beginning", async reader => (await records.AccountsBeginningAsync(reader, "northwind", 50, default)).Any(each => each.Id == account.Id));
        yield return ("the account by its id", async reader => await records.AccountAsync(reader, account.Id, default) is not null);
        yield return ("the list for a file", async reader => (await records.AccountIdsAsync(reader, default)).Contains(account.Id));
        yield return ("its people", async reader => (await records.PeopleOfAsync(reader, account.Id, default)).Count > 0);
        yield return ("people by name", async reader => (await records.FindPeopleAsync(reader, anna.SearchName, 50, default)).Count > 0);
        yield return ("a person by id", async reader => await records.PersonAsync(reader, anna.Id, default) is not null);
        yield return ("people for a file", async reader => (await records.PersonIdsAsync(reader, null, default)).Contains(anna.Id));
        yield return ("what was said of people", async reader => (await records.ClaimsAboutAsync(reader, people, default)).Count > 0);
        yield return ("who was introduced", async reader => (await records.IntroducedAsync(reader, people, default)).Count > 0);
        yield return ("the profile", async reader => (await records.MapRecordsAsync(reader, account.Id, default)) is not null);
        yield return ("promises at the account", async reader => (await records.CommitmentsAtAsync(reader, account.Id, default)).Count > 0);
        yield return ("deals of the account", async reader => (await records.DealsOfAsync(reader, [account.Id], default)).Count > 0);
        yield return ("open deals", async reader => (await records.OpenOpportunitiesAsync(reader, 50, default)).Any(deal => deal.AccountId == account.Id));
        yield return ("deals by name", async reader => (await records.FindOpportunitiesAsync(reader, "mill", 50, default)).Any(deal => deal.AccountId == account.Id));
        yield return ("with whom it is shared", async reader => (await records.SharesOfAsync(reader, account.Id, default)).Count > 0);
        yield return ("the account in an import", async reader => (await records.KnownAccountsAsync(reader, [account.SearchName], [], default)).Any(each => each.Seen is not null));
        yield return ("the audit trail", async reader => (await records.AuditAsync(reader, new Sales.Rights.AuditQuestion(), default)).Count > 0);
        yield return ("the page of jobs", async reader => reader.UserId == "kim" && reader.TenantId != "story"
            ? reader.Role is SpeakerRole.Operations or SpeakerRole.Administrator
            : (await rights.SayAsync(reader.UserId, "jobs")).Contains("kambot.example/jobs", StringComparison.Ordinal));
        yield return ("what is kept about Kim", async reader => await records.UserRecordsAsync(reader, "kim", default) is { Accounts.Count: > 0 });
    }

    /// <summary>The account is named, or a person at it: whoever does not see them is not understood, or begins something of their own.</summary>
    private static readonly IReadOnlyList<(string Title, string[] Lines)> Acts =
    [
        ("set an action", ["set action Northwind Paper Mills", "Call back by Friday", "Ordinary", "save"]),
        ("add a person", ["new person Northwind Paper Mills", "Rolf {user}", "Buyer", "Coach", "Owl"]),
        ("update the map", ["update map Priya Nair", "Supportive", "High", "Rising", "Price", "Seen", "skip", "skip"]),
        ("a role", ["role Priya Nair", "skip", "Coach", "seen", "save"]),
        ("a new deal", ["new opportunity Northwind Paper Mills", "Deal of {user}", "skip", "skip", "skip", "save"]),
        ("classify", ["classify Northwind Paper Mills", "Paper", "Yes, checked", "Key account", "National", "Part of none", "save"]),
        ("priority", ["priority Northwind Paper Mills", "In 3 months", "skip", "skip", "save"]),
        ("share it further", ["share account Northwind Paper Mills", "Nick", "Read", "save"]),
        (EndSharing, ["stop sharing account Northwind Paper Mills with Nick"]),
        ("name Nick as deputy for Kim", ["deputy for Kim: Nick until tomorrow", "save"]),
        ("hand it to Nick and back", ["hand over Northwind Paper Mills to Nick", "save"]),
        ("erase a person", ["erase Rita {user}", "Erase for good"]),
    ];

    private static async Task<string> ActAsync(RightsWorld rights, string user, string[] lines)
    {
        var before = await rights.FingerprintAsync();
        var said = "";
        foreach (var line in lines) said += await rights.SayAsync(user, line) + "\n";
        var isDone = await rights.FingerprintAsync() != before;
        if (lines[0].StartsWith("hand over", StringComparison.Ordinal) && isDone) await rights.SayAsync(user, "undo");
        for (var left = 0; left < 3; left++) await rights.SayAsync(user, "stop");
        return isDone ? Yes : Told.Any(sentence => said.Contains(sentence, StringComparison.Ordinal)) ? "told" : No;
    }

    private static readonly string[] Told = ["is shared with you for reading", "is not yours to share", "Only a manager or sales operations", "Only a manager names a deputy"];

    private static void Row(StringBuilder page, string title, IEnumerable<string> cells) =>
        page.Append("| ").Append(title).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
}
