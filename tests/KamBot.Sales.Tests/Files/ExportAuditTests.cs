using KamBot.Dialogs.Conversations;
using KamBot.Sales.Rights;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Files;

/// <summary>Lists that go out are in the audit trail.</summary>
public sealed class ExportAuditTests
{
    [Fact]
    public async Task Whoever_gets_a_list_stands_in_the_audit_trail_with_the_account_it_is_of()
    {
        await using var world = new StoryWorld();
        await world.BeginAsync();
        foreach (var line in new[] { "export accounts", "load sample data", "export accounts", "export people", "export people Northwind", "export people Nowhere" })
        {
            await world.SayAsync("kim", line);
        }

        var kim = new Speaker { TenantId = "story", UserId = "kim" };
        var northwind = (await world.Store.Sales.FindAccountsAsync(kim, "northwind", 1, default))[0].Id;
        var written = await world.Store.Sales.AuditAsync(kim with { UserId = "ops", Role = SpeakerRole.Operations }, new AuditQuestion { UserId = "kim" }, default);

        Assert.Equal(
            [("accounts.exported", UserSubject.Of("kim")), ("people.exported", UserSubject.Of("kim")), ("people.exported", northwind)],
            written.Where(entry => entry.Act.EndsWith(".exported", StringComparison.Ordinal)).OrderBy(entry => entry.At).Select(entry => (entry.Act, entry.SubjectId)));
    }
}
