using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Sales.Relationships;
using KamBot.Sales.Reminders;
using KamBot.Sales.Rights;
using KamBot.Sales.Settings;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Personal;
using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>A colleague who is erased: nothing tells who it was, and what was said about customers stays.</summary>
public sealed class ErasingUsersTests
{
    private const string Id = "7a1e52d0-0000-4000-8000-00000000c0de";
    private const string Name = "Wilhelmina Oakes";
    private const string Private = "collects harmoniums";
    private const string Former = "former:0123";

    [Fact]
    public async Task No_byte_of_the_file_tells_of_an_erased_colleague()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await FillAsync(store);
        Assert.True(FilesHold(store, Name) && FilesHold(store, Id));

        await EraseAsync(store);

        Assert.False(FilesHold(store, Name));
        Assert.False(FilesHold(store, Id));
        Assert.False(FilesHold(store, Id.ToUpperInvariant()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_table_knows_the_colleague_under_any_name(int which)
    {
        // As the channel, the file of people and the browser's page tell it.
        var name = new[] { "Wilhelmina Oakes", "Minna Oakley", "Elma Okes" }[which];
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await FillEverythingAsync(store, [.. Enumerable.Range(0, 3).Select(n => n == which ? name : "")]);
        Assert.True(FilesHold(store, name) && FilesHold(store, Id));

        await EraseAsync(store);

        Assert.Equal([], TablesThatHold(store, name));
        Assert.Equal([], TablesThatHold(store, Id));
        Assert.Equal([], TablesThatHold(store, $"{UserSubject.Of(Id)}"));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task What_they_said_of_customers_stays_and_is_nobodys(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await FillAsync(store);

        await EraseAsync(store);

        await using var db = store.Contexts.Rent(Some.Tenant);
        var claims = db.Claims.IgnoreQueryFilters().ToList();
        Assert.Equal([(Former, "decides alone"), ("kim", $"{NameTraces.Mark} met her")], claims.Select(claim => (claim.AuthorId, claim.Value)).Order());
        Assert.Equal(Former, db.Calls.Single().OwnerId);
        Assert.Equal(Former, db.AuditEntries.Single(entry => entry.Act == "call.documented").AuthorId);
        Assert.Empty(db.Speakers.Where(speaker => speaker.UserId == Id));
        Assert.Empty(db.Shares.IgnoreQueryFilters());
        Assert.Empty(db.Sights.IgnoreQueryFilters());
        Assert.DoesNotContain(await store.Sales.EveryColleagueAsync(Some.Rep(), default), each => each.Key == Id);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task The_conversation_begins_anew(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await FillAsync(store);

        await EraseAsync(store);

        var snapshot = await store.Conversations.LoadAsync(Some.Key("theirs", user: Id), default);
        Assert.Equal((0, null, false), (snapshot.Version, snapshot.Speaker, snapshot.Answered.Contains("a1")));
    }

    private static async Task FillAsync(TestStore store)
    {
        var account = Some.Account();
        var person = Some.Person(account);
        var speaker = new Speaker { TenantId = Some.Tenant, UserId = Id, Name = Name };
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("theirs", user: Id), 0, "a1", $"I am {Name}") with { Speaker = speaker }, default);
        await store.KeepAsync(
            account, person,
            Some.Claim(account, person.Id) with { AuthorId = Id, Value = "decides alone" },
            Some.Claim(account, person.Id) with { AuthorId = Id, Value = Private, Visibility = Visibility.Author },
            Some.Claim(account, person.Id) with { Value = $"{Name} met her" },
            Some.Call(account) with { OwnerId = Id, DocumentedAt = Some.Moment },
            new AuditEntry { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AuthorId = Id, Act = "call.documented", SubjectId = person.Id, At = Some.Moment },
            new AuditEntry { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AuthorId = "admin", Act = "user.role-set", SubjectId = UserSubject.Of(Id), At = Some.Moment },
            new Share { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, UserId = Id, ById = "kim", At = Some.Moment });
        await store.Colleagues.KeepAsync(
            Some.Tenant, [new Colleague { TenantId = Some.Tenant, UserId = "mo", Role = SpeakerRole.Manager }, new Colleague { TenantId = Some.Tenant, UserId = Id, Name = Name, ManagerId = "mo" }],
            "operator", Some.Moment, default);
    }

    /// <summary>The colleague in every role that a record knows, under the names that the channel, the file of people and the page tell.</summary>
    private static async Task FillEverythingAsync(TestStore store, string[] names)
    {
        var account = Some.Account() with { OwnerId = Id };
        var person = Some.Person(account, "Ben Ito");
        var deal = OpportunityRecordsTests.Deal(account);
        var handOver = new HandOver { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, FromId = "kim", ToId = "lou", ById = "mo", At = Some.Moment, Moved = new HandedOver() };
        var sight = new Sight { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, UserId = "kim", OwnerId = "lou", ForId = "lou", Kind = SightKind.Deputy };
        var share = new Share { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, UserId = "kim", ById = Id, At = Some.Moment };
        var act = new AuditEntry { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AuthorId = Id, Act = "call.documented", SubjectId = person.Id, At = Some.Moment };
        var speaker = new Speaker { TenantId = Some.Tenant, UserId = Id, Name = names[0] };
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("theirs", user: Id), 0, "a1") with { Speaker = speaker }, default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("kims"), 0, answer: $"{Known(names)} met her"), default);
        await store.KeepAsync(
            account, person, deal,
            Some.Claim(account, person.Id) with { Value = $"{Known(names)} met her", AuthorId = "kim" },
            Some.Claim(account, person.Id) with { WithdrawnAt = Some.Moment },
            Some.Call(account), Some.Commitment(account), OpportunityRecordsTests.Assessed(account, deal) with { AuthorId = Id },
            share, share with { Id = Guid.CreateVersion7(), UserId = Id, ById = "kim", WithdrawnAt = Some.Moment },
            handOver with { FromId = Id }, handOver with { Id = Guid.CreateVersion7(), ToId = Id }, handOver with { Id = Guid.CreateVersion7(), ById = Id },
            sight with { UserId = Id, UntilAt = Some.Moment.AddDays(-1) }, sight with { Id = Guid.CreateVersion7(), OwnerId = Id }, sight with { Id = Guid.CreateVersion7(), ForId = Id },
            act, act with { Id = Guid.CreateVersion7(), AuthorId = "admin", SubjectId = UserSubject.Of(Id) },
            new TenantSetting { TenantId = Some.Tenant, Name = "any", Value = "1", ChangedBy = Id, ChangedAt = Some.Moment },
            new RemindedPerson { TenantId = Some.Tenant, UserId = Id, NextLookAt = Some.Moment, Zone = "", Since = Some.Moment },
            new Notice { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, ToUserId = Id, Kind = "any", SubjectId = person.Id, Once = "any", DueAt = Some.Moment },
            new FileImport { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, OwnerId = Id, Kind = ImportKind.People, FileName = "a.csv", CreatedAt = Some.Moment });
        await store.Transcripts.CreateAsync(new DirectLineConversation("page", Some.Tenant, Id, names[2], null, Some.Moment), default);
        await store.Transcripts.AppendAsync("page", "page|1", $$"""{"from":"{{Id}}","text":"{{Known(names)}}"}""", default);
        await store.Colleagues.KeepAsync(
            Some.Tenant,
            [
                new Colleague { TenantId = Some.Tenant, UserId = Id, Name = names[1], Role = SpeakerRole.Manager },
                new Colleague { TenantId = Some.Tenant, UserId = "lou", ManagerId = Id },
            ],
            "operator", Some.Moment, default);
    }

    private static string Known(string[] names) => string.Concat(names);

    private static IReadOnlyList<string> TablesThatHold(TestStore store, string text)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store.Options.Path};Pooling=False");
        connection.Open();
        return [.. Column("SELECT name FROM sqlite_schema WHERE type = 'table'").Where(table => Column($"SELECT * FROM \"{table}\"").Any(Holds))];

        List<string> Column(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var row = command.ExecuteReader();
            var rows = new List<string>();
            while (row.Read()) rows.Add(string.Join('\n', Enumerable.Range(0, row.FieldCount).Select(at => PersonalSeal.Open(row.GetValue(at).ToString()!))));
            return rows;
        }

        bool Holds(string row) => row.Contains(text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task EraseAsync(TestStore store)
    {
        await store.KeepAsync(new EraseRecord(new LeavingUser(Some.Tenant, Id, Former)));
        await store.Colleagues.RefreshAsync(default);
    }

    private static bool FilesHold(TestStore store, string text)
    {
        var sought = Encoding.UTF8.GetBytes(text);
        var folder = Path.GetDirectoryName(store.Options.Path)!;
        return Directory.EnumerateFiles(folder, Path.GetFileName(store.Options.Path) + "*").Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(sought) >= 0;
        });
    }
}
