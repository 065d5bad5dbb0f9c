using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;
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

        var talk = await store.Conversations.LoadAsync(Some.Key("draft"), default);
        Assert.Equal($"{NameTraces.Mark} said yes", talk.State.Active!.Answers!["result"]!.Value);
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
        var talk = await store.Conversations.LoadAsync(Some.Key(tenant: Some.OtherTenant), default);
        Assert.Equal(English, talk.State.Active!.Answers!["result"]!.Value);
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
    public async Task Words_of_every_kind_lose_the_name(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (person, other) = (Some.Person(account, English), Some.Person(account, "Ben Ito") with { Title = $"Assistant to {English}" });
        var deal = OpportunityRecordsTests.Deal(account, $"Deal of {English}");
        await store.KeepAsync(
            account, person, other, deal,
            Some.Claim(account, account.Id) with { SubjectKind = SubjectKind.Account, Value = "signs", Note = $"{English} said so", WithdrawnAt = Some.Moment },
            Some.Call(account) with { Report = new CallReport { Reaction = $"{English} smiled" }, WithdrawnAt = Some.Moment },
            Some.Commitment(account, "Send the offer") with { Who = English, WithdrawnAt = Some.Moment },
            Some.Commitment(account, "Call back") with { Effect = $"{English} agreed" },
            OpportunityRecordsTests.Assessed(account, deal) with { Competitor = $"{English} & Co" },
            Import("done.csv", ImportState.Done) with { Errors = $$"""[{"text":"{{Escaped(English)}} twice"}]""" },
            Import($"{English}.csv", ImportState.Done));

        await EraseAsync(store, person);

        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Equal($"{NameTraces.Mark} said so", db.Claims.IgnoreQueryFilters().Single().Note);
        Assert.Equal($"{NameTraces.Mark} smiled", db.Calls.IgnoreQueryFilters().Single().Report!.Reaction);
        Assert.Equal(
            [("Call back", null, $"{NameTraces.Mark} agreed"), ("Send the offer", NameTraces.Mark, null)],
            db.Commitments.IgnoreQueryFilters().AsEnumerable().Select(each => (each.What, each.Who, each.Effect)).Order());
        Assert.Equal($"Assistant to {NameTraces.Mark}", db.Persons.Single().Title);
        Assert.DoesNotContain("oakes", db.Opportunities.Single().SearchName, StringComparison.Ordinal);
        Assert.Equal($"{NameTraces.Mark} & Co", db.Assessments.Single().Competitor);
        Assert.Equal(
            [("[…].csv", null, ImportState.Done), ("done.csv", null, ImportState.Done)],
            db.FileImports.AsEnumerable().Select(each => (each.FileName, each.Errors, each.State)).Order());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Duplicates_go_with_the_person_and_so_do_their_names_and_notices(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (person, colleague) = (Some.Person(account, English), Some.Person(account, "Ben Ito"));
        var twin = Some.Person(account, "Minna Okes") with { MergedIntoId = person.Id };
        var twinOfTwin = Some.Person(account, "Elma Oakley") with { MergedIntoId = twin.Id, WithdrawnAt = Some.Moment };
        var post = Post(account, "Head");
        await store.KeepAsync(
            account, person, twin, twinOfTwin, colleague, post,
            Some.Claim(account, twinOfTwin.Id),
            Some.Claim(account, colleague.Id) with { FormerSubjectId = twin.Id },
            Some.Claim(account, colleague.Id) with { Value = "Minna Okes and Elma Oakley agree" },
            new Holding
            {
                Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, PersonId = twin.Id, PositionId = post.Id,
                SourceId = Guid.CreateVersion7(), CreatedAt = Some.Moment, WithdrawnAt = Some.Moment,
            },
            Notice(person.Id), Notice(twinOfTwin.Id), Notice(colleague.Id));

        await EraseAsync(store, person);

        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Equal(colleague.Id, Assert.Single(db.Persons.IgnoreQueryFilters()).Id);
        Assert.Equal($"{NameTraces.Mark} and {NameTraces.Mark} agree", Assert.Single(db.Claims.IgnoreQueryFilters()).Value);
        Assert.Empty(db.Holdings.IgnoreQueryFilters());
        Assert.Equal(colleague.Id, Assert.Single(db.Notices).SubjectId);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Where_the_person_was_a_part_of_the_name_goes_and_elsewhere_only_the_whole(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (home, held, spoken, strange) = (Some.Account("home"), Some.Account("held"), Some.Account("spoken"), Some.Account("strange"));
        var person = Some.Person(home, English);
        var post = Post(held, "Head");
        await store.KeepAsync(
            home, held, spoken, strange, person, post, Some.Claim(spoken, person.Id),
            new Holding
            {
                Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = held.Id, PersonId = person.Id, PositionId = post.Id,
                SourceId = Guid.CreateVersion7(), CreatedAt = Some.Moment,
            },
            Said(home), Said(held), Said(spoken), Said(strange));

        await EraseAsync(store, person);

        await using var db = store.Contexts.Rent(Some.Tenant);
        var left = db.Commitments.ToDictionary(each => each.AccountId, each => each.What);
        Assert.Equal(
            [$"Ask {NameTraces.Mark}, or {NameTraces.Mark}", $"Ask {NameTraces.Mark}, or {NameTraces.Mark}", $"Ask {NameTraces.Mark}, or {NameTraces.Mark}", $"Ask {NameTraces.Mark}, or Wilhelmina"],
            new[] { home, held, spoken, strange }.Select(account => left[account.Id]));

        static Commitment Said(Account account) => Some.Commitment(account, $"Ask {English}, or Wilhelmina");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public async Task A_file_that_waits_is_dropped_in_whatever_encoding_it_names_the_person(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var account = Some.Account();
        var person = Some.Person(account, Han);
        await store.KeepAsync(
            account, person, Import("people.csv", ImportState.Running) with { Content = Encoding.GetEncoding(encoding).GetBytes($"name\r\n{Han}\r\n") });

        await EraseAsync(store, person);

        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Equal((ImportState.Dropped, null), db.FileImports.AsEnumerable().Select(import => (import.State, import.Content)).Single());
    }

    [Fact]
    public async Task What_is_written_anew_is_sealed_anew()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var account = Some.Account();
        var person = Some.Person(account, English);
        await store.KeepAsync(
            account, person, Some.Claim(account, account.Id) with { SubjectKind = SubjectKind.Account, Visibility = Visibility.Author, Value = $"{English} breeds kestrels" });
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("draft"), 0, answer: $"{English} breeds kestrels"), default);
        await store.Transcripts.CreateAsync(new DirectLineConversation("browser", Some.Tenant, "kim", "Kim", null, Some.Moment), default);
        await store.Transcripts.AppendAsync("browser", "browser|1", $$"""{"text":"{{English}} breeds kestrels"}""", default);

        await EraseAsync(store, person);

        Assert.False(FilesHold(store, "kestrels"));
    }

    [Fact]
    public async Task In_talk_a_pick_a_surname_and_what_cannot_be_read_go_and_longer_names_of_others_stay()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var account = Some.Account();
        var (person, other) = (Some.Person(account, English), Some.Person(account, $"{English} Carter"));
        await store.KeepAsync(account, person, other);
        await store.Conversations.SaveAsync(
            Some.Turn(Some.Key("pick"), 0, answer: $$"""{"key":"{{person.Id}}","name":"whoever"}"""), default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("said"), 0, answer: $"Mr Oakes and {English} Carter agree"), default);
        await store.Transcripts.CreateAsync(new DirectLineConversation("browser", Some.Tenant, "kim", "Kim", null, Some.Moment), default);
        await store.Transcripts.AppendAsync("browser", "browser|1", "{\"text\":\"" + English + " \\ud800\"}", default);
        await store.Transcripts.CreateAsync(new DirectLineConversation("elsewhere", Some.OtherTenant, "kim", "Kim", null, Some.Moment), default);
        await store.Transcripts.AppendAsync("elsewhere", "elsewhere|1", English, default);

        await EraseAsync(store, person);

        Assert.Null((await store.Conversations.LoadAsync(Some.Key("pick"), default)).State.Active!.Answers!["result"]);
        Assert.Equal(
            $"{NameTraces.Mark} and {English} Carter agree",
            (await store.Conversations.LoadAsync(Some.Key("said"), default)).State.Active!.Answers!["result"]!.Value);
        Assert.DoesNotContain("Oakes", Assert.Single(await store.Transcripts.ReadAsync("browser", 0, 10, default)).Json, StringComparison.Ordinal);
        Assert.Equal(English, Assert.Single(await store.Transcripts.ReadAsync("elsewhere", 0, 10, default)).Json);
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

    [Fact]
    public async Task What_a_reader_holds_back_is_swept_with_a_later_turn()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, TimeSpan.FromMilliseconds(50));
        var person = await FillAsync(store, English);
        using (var reader = new SqliteConnection($"Data Source={store.Options.Path};Pooling=False"))
        {
            reader.Open();
            using var look = reader.BeginTransaction(deferred: true);
            SqliteFile.Execute(reader, "SELECT COUNT(*) FROM Persons");
            await EraseAsync(store, person);
        }

        Assert.True(FilesHold(store, English));
        store.Clock.Now += TimeSpan.FromMinutes(9);
        await store.KeepAsync(Some.Account());
        Assert.True(FilesHold(store, English));
        store.Clock.Now += TimeSpan.FromMinutes(1);
        await store.KeepAsync(Some.Account("Kestrel Foods"));
        Assert.False(FilesHold(store, English));
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

    private static FileImport Import(string name, ImportState state) => new()
    {
        Id = Guid.CreateVersion7(), TenantId = Some.Tenant, OwnerId = "kim", Kind = ImportKind.People, FileName = name, State = state, CreatedAt = Some.Moment,
    };

    private static Notice Notice(Guid subject)
    {
        var id = Guid.CreateVersion7();
        return new() { Id = id, TenantId = Some.Tenant, ToUserId = "kim", Kind = "any", SubjectId = subject, Once = $"{id:N}", DueAt = Some.Moment };
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
