using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>Whoever is erased is gone: from the rows, from what was said, and from the bytes of the file.</summary>
public sealed class ErasingPeopleTests
{
    private const string English = "Wilhelmina Oakes";
    private const string Han = "慕容清晏";
    private const string Fact = "collects harmoniums";

    [Theory]
    [InlineData(English)]
    [InlineData(Han)]
    public async Task No_byte_of_the_file_tells_of_an_erased_person(string name)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var person = await FillAsync(store, name);
        Assert.True(FilesHold(store, name));

        await EraseAsync(store, person);

        Assert.False(FilesHold(store, name));
        Assert.False(FilesHold(store, Fact));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Rows_about_the_person_are_gone_and_others_lose_the_name_only(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var person = await FillAsync(store, English);

        await EraseAsync(store, person);

        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Empty(db.Persons.IgnoreQueryFilters().Where(p => p.Name == English));
        Assert.Empty(db.Attendances);
        Assert.Empty(db.Holdings.IgnoreQueryFilters());
        Assert.Equal($"{NameTraces.Mark} signs it", Assert.Single(db.Claims.IgnoreQueryFilters()).Value);
        Assert.Equal($"Call {NameTraces.Mark}", db.Commitments.Single().What);
        Assert.Equal($"Convince {NameTraces.Mark}", db.Calls.Single().Plan!.Objective);
        Assert.Equal($"Assistant to {NameTraces.Mark}", db.Positions.Single(post => post.Title != "Head").Title);
        Assert.Equal($"Deal of {NameTraces.Mark}", db.Opportunities.Single().Name);
        Assert.Equal($"{NameTraces.Mark} told us", db.Assessments.Single().Of(KamBot.Sales.Opportunities.Criterion.Budget).Note);
        Assert.Equal((ImportState.Dropped, null), db.FileImports.AsEnumerable().Select(import => (import.State, import.Content)).Single());
        Assert.Equal("person.erased", db.AuditEntries.Single().Act);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task What_was_said_loses_the_name_in_every_conversation_of_the_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var person = await FillAsync(store, English);

        await EraseAsync(store, person);

        var talk = await store.Conversations.LoadAsync(Some.Key("draft"), null, default);
        Assert.Equal($"{NameTraces.Mark} said yes", talk.State.Active!.Answers!["result"].Value);
        Assert.Equal(2, talk.Version);
        var said = Assert.Single(await store.Transcripts.ReadAsync("browser", 0, 10, default)).Json;
        Assert.Equal($"erase {NameTraces.Mark}", JsonDocument.Parse(said).RootElement.GetProperty("text").GetString());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Another_tenant_keeps_a_person_of_the_same_name(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account(tenant: Some.OtherTenant);
        var other = Some.Person(account, English);
        await store.Conversations.SaveAsync(
            Some.Turn(Some.Key(tenant: Some.OtherTenant), 0, answer: English) with { Changes = [new AddRecord(account), new AddRecord(other)] }, default);
        var person = await FillAsync(store, English);

        await EraseAsync(store, person);

        Assert.Equal(other, await store.Sales.PersonAsync(Some.Rep(tenant: Some.OtherTenant), other.Id, default));
        var talk = await store.Conversations.LoadAsync(Some.Key(tenant: Some.OtherTenant), null, default);
        Assert.Equal(English, talk.State.Active!.Answers!["result"].Value);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_namesake_at_another_account_stays_with_all_that_was_said(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account("elsewhere");
        var namesake = Some.Person(account, English);
        var claim = Some.Claim(account, namesake.Id) with { Attribute = ClaimAttributes.Focus, Value = $"{English} wants proof" };
        await store.KeepAsync(account, namesake, claim);
        var person = await FillAsync(store, English);

        await EraseAsync(store, person);

        Assert.Equal(namesake, await store.Sales.PersonAsync(Some.Rep(), namesake.Id, default));
        Assert.Equal([claim], await store.Sales.ClaimsAboutAsync(Some.Rep(), [namesake.Id], default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_that_conflicts_erases_nothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var person = await FillAsync(store, English);
        var late = Some.Turn(Some.Key("draft"), 7) with { Changes = [new EraseRecord(person)] };

        Assert.Equal(SaveOutcome.Conflict, await store.Conversations.SaveAsync(late, default));

        Assert.Equal(person, await store.Sales.PersonAsync(Some.Rep(), person.Id, default));
    }

    [Fact]
    public async Task What_a_crash_left_in_the_file_is_swept_at_the_next_start()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.CloseAsync();
        Execute(store, "CREATE TABLE Remains AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT 'harmoniums of old' AS Words FROM n; DROP TABLE Remains; INSERT INTO SchemaFacts VALUES ('erased-remains', '')");
        Assert.True(FilesHold(store, "harmoniums of old"));

        await store.ReopenAsync();

        Assert.False(FilesHold(store, "harmoniums of old"));
    }

    private static async Task EraseAsync(TestStore store, Person person)
    {
        var entry = new AuditEntry
        {
            Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AuthorId = "kim", Act = "person.erased", SubjectId = person.Id, At = Some.Moment,
        };
        await store.KeepAsync(new AddRecord(entry), new EraseRecord(person));
    }

    private static async Task<Person> FillAsync(TestStore store, string name)
    {
        var account = Some.Account("Harbour Hotels");
        var (person, colleague) = (Some.Person(account, name), Some.Person(account, "Ben Ito"));
        var call = Some.Call(account) with { Plan = new CallPlan { Objective = $"Convince {name}" } };
        var post = Post(account, "Head");
        var deal = OpportunityRecordsTests.Deal(account, $"Deal of {name}");
        await store.KeepAsync(
            account, person, colleague, call, post, Post(account, $"Assistant to {name}"),
            Some.Claim(account, person.Id) with { Attribute = ClaimAttributes.Interests, Value = Fact, Visibility = Visibility.Author, AuthorId = "lou" },
            Some.Claim(account, person.Id) with { WithdrawnAt = Some.Moment },
            Some.Claim(account, colleague.Id) with { ObjectId = person.Id },
            Some.Claim(account, account.Id) with { SubjectKind = SubjectKind.Account, Value = $"{name} signs it" },
            new Attendance { CallId = call.Id, PersonId = person.Id, TenantId = Some.Tenant, WasPlanned = true },
            new Holding
            {
                Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, PersonId = person.Id, PositionId = post.Id,
                SourceId = Guid.CreateVersion7(), CreatedAt = Some.Moment,
            },
            Some.Commitment(account, $"Call {name}") with { Who = name },
            deal, OpportunityRecordsTests.Assessed(account, deal, $"{name} told us"),
            new FileImport
            {
                Id = Guid.CreateVersion7(), TenantId = Some.Tenant, OwnerId = "kim", Kind = ImportKind.People, FileName = "people.csv",
                Content = Encoding.UTF8.GetBytes($"name\r\n{name}\r\n"), CreatedAt = Some.Moment,
            });
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("draft"), 0, answer: $"{name} said yes"), default);
        await store.Transcripts.CreateAsync(new DirectLineConversation("browser", Some.Tenant, "kim", "Kim", null, Some.Moment), default);
        await store.Transcripts.AppendAsync("browser", "browser|1", $$"""{"type":"message","text":"erase {{Escaped(name)}}"}""", default);

        // Rows that come and go leave copies behind where pages split.
        for (var n = 0; n < 40; n++)
        {
            var state = Some.State(string.Concat(Enumerable.Repeat($"{name} {n} ", 30)));
            await store.Conversations.SaveAsync(Some.Turn(Some.Key($"c{n}"), 0) with { State = state }, default);
            await store.Conversations.SaveAsync(Some.Turn(Some.Key($"c{n}"), 1) with { State = DialogState.Empty }, default);
        }

        return person;
    }

    private static Position Post(Account account, string title) =>
        new() { Id = Guid.CreateVersion7(), TenantId = account.TenantId, AccountId = account.Id, Title = title, CreatedAt = Some.Moment };

    /// <summary>Looks for the words as UTF-8, as UTF-16, and escaped as JSON writes them.</summary>
    private static bool FilesHold(TestStore store, string words)
    {
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(words), Encoding.Unicode.GetBytes(words), Encoding.BigEndianUnicode.GetBytes(words),
            Encoding.UTF8.GetBytes(Escaped(words)),
        ];
        return new[] { "", "-wal", "-shm" }.Select(end => store.Options.Path + end).Where(File.Exists).Any(path =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return forms.Any(form => bytes.AsSpan().IndexOf(form) >= 0);
        });
    }

    private static string Escaped(string words) => JavaScriptEncoder.Default.Encode(words);

    private static void Execute(TestStore store, string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store.Options.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
