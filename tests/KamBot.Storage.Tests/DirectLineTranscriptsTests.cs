using KamBot.Storage.DirectLine;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class DirectLineTranscriptsTests
{
    private static readonly DirectLineConversation Talk = new("talk", Some.Tenant, "kim", "Kim", "zh-TW", Some.Moment);

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_conversation_is_found_by_its_id(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(Talk, default);

        Assert.Equal(Talk, await store.Transcripts.FindAsync("talk", default));
        Assert.Null(await store.Transcripts.FindAsync("TALK", default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Entries_are_numbered_from_one_and_read_from_where_the_reader_is(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(Talk, default);

        Assert.Equal(1, await store.Transcripts.AppendAsync("talk", "a1", "{}", default));
        Assert.Equal(2, await store.Transcripts.AppendAsync("talk", "a2", "{\"text\":\"好\"}", default));
        Assert.Equal(3, await store.Transcripts.AppendAsync("talk", "a3", "{}", default));

        Assert.Equal(
            [new DirectLineEntry(2, "a2", "{\"text\":\"好\"}")], await store.Transcripts.ReadAsync("talk", 1, 1, default));
        Assert.Equal([3], (await store.Transcripts.ReadAsync("talk", 2, 10, default)).Select(e => e.Sequence));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task The_same_activity_again_is_an_update_in_its_place(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(Talk, default);
        await store.Transcripts.AppendAsync("talk", "a1", "old", default);
        await store.Transcripts.AppendAsync("talk", "a2", "other", default);

        Assert.Equal(1, await store.Transcripts.AppendAsync("talk", "a1", "new", default));
        Assert.Equal(3, await store.Transcripts.AppendAsync("talk", "a3", "next", default));

        Assert.Equal(
            ["new", "other", "next"], (await store.Transcripts.ReadAsync("talk", 0, 10, default)).Select(e => e.Json));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Parallel_appends_leave_no_gap_and_no_number_twice(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(Talk, default);
        await store.Transcripts.CreateAsync(Talk with { Id = "other" }, default);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async n =>
        {
            await Task.Yield();
            return await store.Transcripts.AppendAsync(n % 2 == 0 ? "talk" : "other", $"a{n}", $"{n}", default);
        }));

        Assert.Equal(Enumerable.Range(1, 50).SelectMany(n => new[] { (long)n, n }), numbers.Order());
        var entries = await store.Transcripts.ReadAsync("talk", 0, 1000, default);
        Assert.Equal(Enumerable.Range(1, 50).Select(n => (long)n), entries.Select(e => e.Sequence));
        Assert.All(entries, entry => Assert.Equal(numbers[int.Parse(entry.Json, null)], entry.Sequence));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task An_unknown_conversation_takes_no_entry(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);

        await Assert.ThrowsAsync<KeyNotFoundException>(() => store.Transcripts.AppendAsync("none", "a1", "{}", default));
        Assert.Empty(await store.Transcripts.ReadAsync("none", 0, 10, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task An_activity_is_known_in_its_own_conversation_only(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(Talk, default);
        await store.Transcripts.AppendAsync("talk", "a1", "{}", default);

        Assert.True(await store.Transcripts.KnowsActivityAsync("talk", "a1", default));
        Assert.False(await store.Transcripts.KnowsActivityAsync("talk", "a2", default));
        Assert.False(await store.Transcripts.KnowsActivityAsync("other", "a1", default));
    }
}
