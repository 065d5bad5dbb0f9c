using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Activities;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class ConversationStoreTests
{
    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_conversation_never_seen_is_empty_at_version_zero(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);

        var known = await store.Conversations.LoadAsync(Some.Key(), default);

        Assert.Equal(new ConversationSnapshot(DialogState.Empty, 0, null, null, AnsweredActivities.None), known);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task What_a_turn_saved_the_next_one_loads(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var speaker = Some.Rep() with { Role = SpeakerRole.Manager, ChosenLanguage = "zh-Hant", TimeZone = "Asia/Taipei" };
        var reference = new ConversationReference { ServiceUrl = "https://channel.example/", Locale = "zh-TW" };
        var turn = Some.Turn(Some.Key(), 0, "a1", "達成") with { Speaker = speaker, Reference = reference };

        Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(turn, default));

        var known = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.Equal(Some.State("達成").ToJson(), known.State.ToJson());
        Assert.Equal(1, known.Version);
        Assert.Equal(speaker, known.Speaker);
        Assert.Equal(reference, known.Reference);
        Assert.False(known.Answered.Contains("a2"));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Speaker_and_reference_stay_where_a_turn_does_not_name_them(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var first = Some.Turn(Some.Key(), 0) with { Speaker = Some.Rep(), Reference = new ConversationReference { Locale = "en" } };
        await store.Conversations.SaveAsync(first, default);

        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, answer: "no"), default);

        var known = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.Equal(2, known.Version);
        Assert.Equal(Some.State("no").ToJson(), known.State.ToJson());
        Assert.Equal("Kim", known.Speaker?.Name);
        Assert.Equal("en", known.Reference?.Locale);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_speaker_who_changes_is_kept_anew(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0) with { Speaker = Some.Rep() }, default);
        var changed = Some.Rep() with { ChosenLanguage = "zh-Hans" };

        await store.Conversations.SaveAsync(Some.Turn(Some.Key("other"), 0) with { Speaker = changed }, default);

        Assert.Equal(changed, (await store.Conversations.LoadAsync(Some.Key(), default)).Speaker);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_on_an_old_version_conflicts_and_writes_nothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a1"), default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "a2"), default);

        var outcome = await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "a3", "late"), default);

        Assert.Equal(SaveOutcome.Conflict, outcome);
        var known = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.Equal(2, known.Version);
        Assert.False(known.Answered.Contains("a3"));
        Assert.Equal(Some.State("yes").ToJson(), known.State.ToJson());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Only_one_of_two_first_turns_is_saved(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a1"), default);

        Assert.Equal(
            SaveOutcome.Conflict, await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a2", "late"), default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Of_two_deliveries_of_an_activity_one_is_saved_and_the_other_finds_it_answered(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a1"), default);

        var deliveries = await Task.WhenAll(Enumerable.Range(0, 2).Select(
            n => store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "a2", $"{n}"), default).AsTask()));

        Assert.Equal([SaveOutcome.Saved, SaveOutcome.Conflict], deliveries.Order());
        var known = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.True(known.Answered.Contains("a2"));
        Assert.Equal(2, known.Version);
        Assert.Equal(Some.State($"{deliveries.IndexOf(SaveOutcome.Saved)}").ToJson(), known.State.ToJson());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task As_many_answered_activities_as_are_kept_are_loaded_again(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var answered = Enumerable.Range(0, AnsweredActivities.MostKept + 1).Aggregate(AnsweredActivities.None, (all, n) => all.With($"a{n}"));

        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0) with { Answered = AnsweredActivities.None.With("a0") }, default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1) with { Answered = answered }, default);

        Assert.Equal(answered, (await store.Conversations.LoadAsync(Some.Key(), default)).Answered);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Tenants_with_the_same_user_and_conversation_share_nothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a1") with { Speaker = Some.Rep() }, default);

        var other = await store.Conversations.LoadAsync(Some.Key(tenant: Some.OtherTenant), default);

        Assert.Equal(new ConversationSnapshot(DialogState.Empty, 0, null, null, AnsweredActivities.None), other);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_cannot_write_a_speaker_of_another_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var turn = Some.Turn(Some.Key(), 0) with { Speaker = Some.Rep(tenant: Some.OtherTenant) };

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.Conversations.SaveAsync(turn, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Of_sixty_four_busy_conversations_nothing_is_lost(StoreKind kind)
    {
        const int turns = 10;
        await using var store = await TestStore.OpenAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(TalkAsync));

        foreach (var n in Enumerable.Range(0, 64))
        {
            var known = await store.Conversations.LoadAsync(Some.Key($"c{n}"), default);
            Assert.Equal(turns, known.Version);
            Assert.True(known.Answered.Contains($"a{turns - 1}"));
            Assert.Equal(Some.State($"{n}/{turns - 1}").ToJson(), known.State.ToJson());
        }

        async Task TalkAsync(int n)
        {
            await Task.Yield();
            for (var turn = 0; turn < turns; turn++)
            {
                var known = await store.Conversations.LoadAsync(Some.Key($"c{n}"), default);
                var commit = Some.Turn(Some.Key($"c{n}"), known.Version, $"a{turn}", $"{n}/{turn}");
                Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(commit, default));
            }
        }
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Of_turns_at_the_same_moment_on_one_version_one_is_saved(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0), default);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            async n => await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, $"a{n}"), default)));

        Assert.Equal(1, outcomes.Count(outcome => outcome == SaveOutcome.Saved));
        Assert.Equal(7, outcomes.Count(outcome => outcome == SaveOutcome.Conflict));
    }
}
