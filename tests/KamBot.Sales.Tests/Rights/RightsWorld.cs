using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using KamBot.Testing.Stories;
using Microsoft.Data.Sqlite;

namespace KamBot.Sales.Tests.Rights;

/// <summary>
/// A company where everybody of the matrix exists: Kim owns Northwind Paper Mills and reports to Boss. Robin may read it, Lee may work
/// on it, Dana is deputy today, Dora was last month.
/// </summary>
internal sealed class RightsWorld : IAsyncDisposable
{
    private const string People =
        "id,name,role,manager\nkim,Kim,rep,boss\nboss,Boss,manager,\nnora,Nora,manager,\nnick,Nick,rep,nora\nmo,Mo,manager,\nrobin,Robin,rep,\n"
        + "lee,Lee,rep,\ndana,Dana,rep,\ndora,Dora,rep,\nsam,Sam,rep,\nops,Olga,operations,\nadmin,Ada,administrator,";

    /// <summary>Who asks, and what the table calls them.</summary>
    public static readonly IReadOnlyList<(string User, string Title)> Actors =
    [
        ("kim", "owner"), ("robin", "shared, read"), ("lee", "shared, work"), ("dana", "deputy, today"), ("dora", "deputy, last month"),
        ("boss", "the owner’s manager"), ("nora", "another team’s manager"), ("mo", "manager without a team"), ("ops", "operations"),
        ("admin", "administrator"), ("sam", "another rep"), (Stranger, "other tenant"),
    ];

    public const string Stranger = "stranger";

    public StoryWorld World { get; } = new() { PeopleFile = People };

    public Account Northwind { get; private set; } = null!;

    public IReadOnlyList<Person> Persons { get; private set; } = [];

    public Speaker Of(string user) => user == Stranger
        ? new Speaker { TenantId = "elsewhere", UserId = "kim", Role = SpeakerRole.Administrator }
        : new Speaker { TenantId = "story", UserId = user, Role = World.RoleOf(user) };

    public static async Task<RightsWorld> BeginAsync()
    {
        var rights = new RightsWorld();
        var world = rights.World;
        await world.BeginAsync();
        world.Clock.SetTo(new DateTimeOffset(2026, 1, 10, 2, 0, 0, TimeSpan.Zero));
        await rights.SayAsync("kim", "load sample data", "deputy Dora from today until tomorrow", "save");
        world.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await rights.SayAsync("kim", "deputy Dana from today until tomorrow", "save");
        await rights.SayAsync("kim", "share Northwind with Robin", "Read", "save", "share Northwind with Lee", "Work on it", "save");
        await rights.SayAsync("kim", "set action Northwind", "Send the offer by Friday", "Ordinary", "save");
        rights.Northwind = (await world.Store.Sales.FindAccountsAsync(rights.Of("kim"), "northwind", 1, default))[0];
        rights.Persons = await world.Store.Sales.PeopleOfAsync(rights.Of("kim"), rights.Northwind.Id, default);
        await rights.SayAsync("kim", "new opportunity Northwind", "Mill upgrade", "skip", "skip", "skip", "save");
        foreach (var (user, _) in Actors) await rights.SayAsync("kim", "new person Northwind Paper Mills", $"Rita {user}", "Buyer", "Coach", "Owl");
        return rights;
    }

    public async Task<string> SayAsync(string user, params string[] lines)
    {
        var said = "";
        foreach (var line in lines)
        {
            var sent = await World.SayAsync(user, line);
            said = string.Join("\n", sent.Select(each => each.Attachments is [{ Content.Json: var card }, ..] ? Protocol.Cards.CardText.Render(card) : each.Text));
        }

        return said;
    }

    /// <summary>Tells whether anything of Northwind changed, its people, promises and deals included.</summary>
    public async Task<string> FingerprintAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={World.DatabasePath};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var print = new List<string>();
        foreach (var (table, versioned) in new[]
        {
            ("Persons", true), ("Claims", false), ("Calls", true), ("Commitments", true), ("Opportunities", true), ("Assessments", false),
            ("Positions", true), ("Holdings", false), ("Shares", true),
        })
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table names stand in this file.
            command.CommandText = $"SELECT count(*) || ':' || {(versioned ? "coalesce(sum(Version), 0)" : "0")} || ':' || count(WithdrawnAt) FROM {table} WHERE AccountId = @id"
#pragma warning restore CA2100
                .Replace("count(WithdrawnAt)", table is "Assessments" or "Holdings" ? "0" : "count(WithdrawnAt)", StringComparison.Ordinal);
            command.Parameters.AddWithValue("@id", Northwind.Id);
            print.Add($"{table} {await command.ExecuteScalarAsync()}");
        }

        await using var sights = connection.CreateCommand();
        sights.CommandText = "SELECT count(*) FROM Sights WHERE OwnerId = 'kim' AND Kind = 'Deputy'";
        print.Add($"Sights {await sights.ExecuteScalarAsync()}");
        await using var account = connection.CreateCommand();
        account.CommandText = "SELECT Version || OwnerId || Standing FROM Accounts WHERE Id = @id";
        account.Parameters.AddWithValue("@id", Northwind.Id);
        print.Add($"{await account.ExecuteScalarAsync()}");
        return string.Join("; ", print);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
