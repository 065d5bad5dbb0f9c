using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;
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

        var snapshot = await store.Conversations.LoadAsync(Some.Key("theirs", user: Id), "a1", default);
        Assert.Equal((0, null, false), (snapshot.Version, snapshot.Speaker, snapshot.AlreadyAnswered));
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
