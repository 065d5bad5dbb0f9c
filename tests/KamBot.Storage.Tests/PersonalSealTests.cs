using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Personal;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Tests;

/// <summary>What concerns one author alone, or a person's private life, is found in no copy of the file.</summary>
public sealed class PersonalSealTests
{
    private const string Private = "collects kestrel feathers";
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnEf]
    public async Task Searching_the_file_for_a_private_word_finds_nothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await WritePrivatelyAsync(store);
        await store.CloseAsync();

        Assert.False(IsIn(store, "kestrel"), "A private word lies open in the file.");
        Assert.True(IsIn(store, "grows slowly"), "What is not private is not sealed.");
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Its_author_reads_it_as_it_was_written(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var person = await WritePrivatelyAsync(store);

        var claims = await store.Sales.ClaimsAboutAsync(Kim, [person], default);

        Assert.Equal([Private, Private, "grows slowly"], claims.Select(claim => claim.Value).Order());
        Assert.Contains(claims, claim => claim.Note == "said kestrel twice");
        Assert.Equal(Some.State(Private).ToJson(), (await store.Conversations.LoadAsync(Some.Key(), default)).State.ToJson());
        Assert.Equal([Private], (await store.Transcripts.ReadAsync("talk", 0, 10, default)).Select(entry => entry.Json));
    }

    [Theory, OnSqlite, OnEf]
    public async Task What_replaces_a_private_word_is_sealed_as_well(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var claim = Some.Claim(account, Guid.CreateVersion7()) with { Visibility = Visibility.Author, Value = "plain so far" };
        await store.KeepAsync(account, claim);

        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0) with { Changes = [new ReplaceRecord(claim with { Value = Private })] }, default);

        await store.CloseAsync();
        Assert.False(IsIn(store, "kestrel"), "A private word lies open in the file.");
    }

    [Fact]
    public async Task After_a_rotation_everything_bears_the_new_key_and_is_read_as_before()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var person = await WritePrivatelyAsync(store);
        var keys = store.Whole.Seal!.Keys;
        var before = keys.Newest().Id;

        var newest = keys.Add();
        var count = await store.Whole.SealAnew.RunAsync(default);

        Assert.Equal(5, count);
        Assert.Equal([before, newest], keys.Ids());
        Assert.Equal(0, await store.Whole.SealAnew.RunAsync(default));
        Assert.Contains(await store.Sales.ClaimsAboutAsync(Kim, [person], default), claim => claim.Value == Private);
        await store.CloseAsync();
        Assert.False(IsIn(store, $"\u0002{before}"), "Something is still sealed with the old key.");
    }

    [Fact]
    public async Task What_was_written_before_there_were_keys_is_sealed_and_leaves_nothing_behind()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var person = await WritePrivatelyAsync(store);
        Execute(store, $"UPDATE Claims SET Value = 'an old kestrel', Note = NULL WHERE Attribute = 'interests'");
        Execute(store, "CREATE TABLE Moved AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT 'kestrel of old' AS Words FROM n; DROP TABLE Moved");

        Assert.Equal(1, await store.Whole.SealAnew.RunAsync(default));

        Assert.Contains(await store.Sales.ClaimsAboutAsync(Kim, [person], default), claim => claim.Value == "an old kestrel");
        await store.CloseAsync();
        Assert.False(IsIn(store, "kestrel"), "The plain text lies in a free page.");
    }

    [Fact]
    public async Task A_start_without_a_key_that_seals_something_ends_with_a_sentence()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.CloseAsync();
        Execute(store, "UPDATE SchemaFacts SET Value = 'ffffffff' WHERE Name = 'sealed-with'");

        var refusal = await Assert.ThrowsAsync<StoreException>(store.ReopenAsync);
        store.Options.AllowLostKeys = true;
        await store.ReopenAsync();

        Assert.StartsWith("The personal layer is sealed with the key ffffffff, which is not in ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnEf]
    public async Task A_conversation_that_a_lost_key_sealed_begins_anew(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, answer: Private), default);
        Execute(store, "UPDATE Conversations SET State = substr(State, 1, 1) || '00000000' || substr(State, 10)");

        var snapshot = await store.Conversations.LoadAsync(Some.Key(), default);

        Assert.Equal((DialogState.Empty, 1), (snapshot.State, snapshot.Version));
        Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1), default));
    }

    [Fact]
    public void What_a_lost_key_sealed_reads_as_a_dash_and_what_was_tampered_with_throws()
    {
        using var folder = new TempFolder();
        var seal = new PersonalSeal(new SealKeys(folder.File("keys"), given: null));
        var closed = seal.Close("kestrel");

        Assert.Equal("kestrel", PersonalSeal.Open(closed));
        Assert.Equal("\u2014", PersonalSeal.Open($"{closed[0]}00000000{closed[9..]}"));
        Assert.Throws<System.Security.Cryptography.AuthenticationTagMismatchException>(() => PersonalSeal.Open($"{closed[..^8]}AAAA{closed[^4..]}"));
        Assert.NotEqual(closed, seal.Close("kestrel"));
        Assert.Equal(closed, seal.Close(closed));
    }

    [Fact]
    public void Keys_lie_in_a_file_that_only_its_owner_reads()
    {
        using var folder = new TempFolder();
        _ = new SealKeys(folder.File("keys"), given: null).Newest();

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("keys")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0abcdef1 c2hvcnQ=")]
    public void Settings_without_a_whole_key_are_refused(string given) =>
        Assert.Throws<StoreException>(() => new SealKeys(file: null, given));

    [Fact]
    public void A_key_that_another_host_made_is_found_in_the_file_that_both_have()
    {
        using var folder = new TempFolder();
        var (here, there) = (new SealKeys(folder.File("keys"), given: null), new SealKeys(folder.File("keys"), given: null));
        Assert.Equal(here.Newest().Id, there.Newest().Id);
        File.SetLastWriteTimeUtc(folder.File("keys"), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        _ = here.Ids();

        File.AppendAllText(folder.File("keys"), $"0abcdef0 {Convert.ToBase64String(new byte[32])}\n");

        Assert.NotNull(SealKeys.Find("0abcdef0"));
    }

    /// <summary>A note of Kim's own, a private fact shared with colleagues, and something that everybody may read.</summary>
    private static async Task<Guid> WritePrivatelyAsync(TestStore store)
    {
        var account = Some.Account();
        var person = Some.Person(account);
        var open = Some.Claim(account, person.Id) with { Value = "grows slowly" };
        await store.KeepAsync(
            account, person, open,
            open with { Id = Guid.CreateVersion7(), Visibility = Visibility.Author, Value = Private, Note = "said kestrel twice" },
            open with { Id = Guid.CreateVersion7(), Attribute = PersonFacts.AttributeOf(PersonFact.Interests), Value = Private });
        Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, answer: Private), default));
        await store.Transcripts.CreateAsync(new DirectLineConversation("talk", Some.Tenant, "kim", "Kim", null, Some.Moment), default);
        await store.Transcripts.AppendAsync("talk", "talk|1", Private, default);
        return person.Id;
    }

    private static bool IsIn(TestStore store, string text)
    {
        var file = new FileInfo(store.Options.Path);
        return file.Directory!.EnumerateFiles(file.Name + "*").Any(each =>
            File.ReadAllBytes(each.FullName).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0);
    }

    private static void Execute(TestStore store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store.Options.Path};Pooling=False");
        connection.Open();
        SqliteFile.Execute(connection, sql);
    }
}
