using KamBot.Dialogs.Conversations;
using KamBot.Storage.Hosts;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

/// <summary>What one host does for all is done by one, and by another when it is gone.</summary>
public sealed class HostBoxTests
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(15);

    [Theory, OnSqlite, OnSqlServer]
    public async Task Two_hosts_see_each_other_and_one_has_the_lease(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (one, two) = (Host(), Host());

        Assert.Equal(["jobs"], (await store.Whole.Hosts.BeatAsync(one, ["jobs"], Life)).Leases);
        var seen = await store.Whole.Hosts.BeatAsync(two, ["jobs"], Life);

        Assert.Empty(seen.Leases);
        Assert.Equal([one.Id], seen.Others.Select(host => host.Id));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_host_that_gives_no_sign_is_missed_and_its_lease_taken_over(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (dead, alive) = (Host(), Host());
        await store.Whole.Hosts.BeatAsync(dead, ["jobs"], Life);

        var tooEarly = await store.Whole.Hosts.BeatAsync(alive with { SeenAt = Some.Moment + Life }, ["jobs"], Life);
        var late = await store.Whole.Hosts.BeatAsync(alive with { SeenAt = Some.Moment + Life + TimeSpan.FromSeconds(1) }, ["jobs"], Life);

        Assert.Empty(tooEarly.Leases);
        Assert.Equal(["jobs"], late.Leases);
        Assert.Empty(late.Others);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Who_leaves_is_missed_by_nobody(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (one, two) = (Host(), Host());
        await store.Whole.Hosts.BeatAsync(one, ["jobs"], Life);

        await store.Whole.Hosts.LeaveAsync(one.Id);

        var seen = await store.Whole.Hosts.BeatAsync(two, ["jobs"], Life);
        Assert.Empty(seen.Others);
        Assert.Equal(["jobs"], seen.Leases);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_key_of_links_stays_as_it_was_first_kept(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Whole.LinkKeys.KeepAsync("key-2", "<two/>");
        await store.Whole.LinkKeys.KeepAsync("key-1", "<one/>");

        await store.Whole.LinkKeys.KeepAsync("key-1", "<other/>");

        Assert.Equal(["<one/>", "<two/>"], store.Whole.LinkKeys.All());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_conversation_is_held_until_its_host_lets_it_go_at_that_version(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var host = Guid.NewGuid();
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0) with { HeldBy = host }, default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1) with { HeldBy = host }, default);

        await store.Conversations.LetGoAsync(new HeldConversation(Some.Key(), 1, host), default);
        Assert.Equal(host, (await store.Conversations.LoadAsync(Some.Key(), default)).HeldBy);
        await store.Conversations.LetGoAsync(new HeldConversation(Some.Key(), 2, host), default);

        Assert.Null((await store.Conversations.LoadAsync(Some.Key(), default)).HeldBy);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task An_entry_is_taken_as_its_number_or_not_at_all(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(new DirectLine.DirectLineConversation("talk", Some.Tenant, "kim", "Kim", null, Some.Moment), default);

        Assert.Equal(1, await store.Transcripts.AppendAsync("talk", "talk|1", "here", number: 1, default));
        Assert.Equal(0, await store.Transcripts.AppendAsync("talk", "talk|1", "there", number: 1, default));

        Assert.Equal(["here"], (await store.Transcripts.ReadAsync("talk", 0, 10, default)).Select(entry => entry.Json));
        Assert.Equal(1, (await store.Transcripts.LastSequencesAsync(["talk", "none"], default))["talk"]);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => store.Transcripts.AppendAsync("none", "none|1", "{}", number: 1, default));
    }

    private static HostRow Host() => new() { Id = Guid.NewGuid(), Version = "1", StartedAt = Some.Moment, SeenAt = Some.Moment };
}
