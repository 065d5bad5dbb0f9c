using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Activities;
using KamBot.Storage.Conversations;
using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Storage.Tests;

/// <summary>What a turn may begin with from memory, and who notices where that is out of date.</summary>
public sealed class RecallTests
{
    private static readonly ConversationReference Reference = new() { ServiceUrl = "https://channel.example/", Locale = "zh-TW" };

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task What_turns_saved_is_recalled_as_it_would_be_loaded(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a1") with { Speaker = Some.Rep(), Reference = Reference }, default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "a2", "達成"), default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 2, "a3", "不成"), default);

        var recalled = await store.Conversations.RecallAsync(Some.Key(), default);

        var loaded = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.Equal(loaded with { State = recalled.State }, recalled);
        Assert.Equal((loaded.State.ToJson(), Reference, "Kim"), (recalled.State.ToJson(), recalled.Reference, recalled.Speaker?.Name));
    }

    [Fact]
    public async Task It_is_not_read_again_and_what_another_process_wrote_meets_the_save()
    {
        await using var store = await OneTurnAsync();
        await using var other = KamBotStore.For(store.Options, store.Clock, NullLoggerFactory.Instance);
        await other.OpenAsync(default);
        await other.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "b1", "theirs"), default);

        Assert.Equal(1, (await store.Conversations.RecallAsync(Some.Key(), default)).Version);
        Assert.Equal(SaveOutcome.Conflict, await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "a2", "ours"), default));

        var now = await store.Conversations.RecallAsync(Some.Key(), default);
        Assert.Equal((2, Some.State("theirs").ToJson()), (now.Version, now.State.ToJson()));
    }

    [Fact]
    public async Task What_another_process_wrote_elsewhere_makes_it_forget_with_the_next_turn_of_anybody()
    {
        await using var store = await OneTurnAsync();
        await using var other = KamBotStore.For(store.Options, store.Clock, NullLoggerFactory.Instance);
        await other.OpenAsync(default);
        await other.Conversations.SaveAsync(
            Some.Turn(Some.Key("other"), 0, "b1") with { Speaker = Some.Rep() with { ChosenLanguage = "zh-Hans" } }, default);

        await store.Conversations.SaveAsync(Some.Turn(Some.Key("third", user: "robin"), 0, "c1"), default);

        Assert.Equal("zh-Hans", (await store.Conversations.RecallAsync(Some.Key(), default)).Speaker?.ChosenLanguage);
    }

    [Fact]
    public async Task A_language_chosen_in_one_conversation_is_known_in_another()
    {
        await using var store = await OneTurnAsync();

        await store.Conversations.SaveAsync(
            Some.Turn(Some.Key("other"), 0, "b1") with { Speaker = Some.Rep() with { ChosenLanguage = "zh-Hant" } }, default);

        Assert.Equal("zh-Hant", (await store.Conversations.RecallAsync(Some.Key(), default)).Speaker?.ChosenLanguage);
    }

    [Fact]
    public async Task Work_beside_the_turns_is_seen_at_once()
    {
        await using var store = await OneTurnAsync();

        await store.Whole.WorkAsync(Some.Tenant, db => db.Conversations.ExecuteUpdate(
            update => update.SetProperty(row => row.State, Some.State("changed").ToJson())));

        Assert.Equal(Some.State("changed").ToJson(), (await store.Conversations.RecallAsync(Some.Key(), default)).State.ToJson());
    }

    [Fact]
    public async Task What_one_host_holds_for_others_to_wait_is_not_kept_in_mind()
    {
        await using var store = await OneTurnAsync();
        var host = Guid.NewGuid();

        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 1, "a2") with { HeldBy = host }, default);

        Assert.Equal(host, (await store.Conversations.RecallAsync(Some.Key(), default)).HeldBy);
    }

    [Fact]
    public async Task A_speaker_is_recalled_for_the_own_tenant_only()
    {
        await using var store = await OneTurnAsync();
        var (here, elsewhere) = (Some.Key(), Some.Key(tenant: Some.OtherTenant));
        var stranger = Some.Rep() with { TenantId = Some.OtherTenant, ChosenLanguage = "zh-Hans" };
        await store.Conversations.SaveAsync(Some.Turn(elsewhere, 0, "b1") with { Speaker = stranger, Reference = Reference }, default);

        Assert.Equal(here.UserId, elsewhere.UserId);
        Assert.Equal(Some.Rep(), (await store.Conversations.RecallAsync(here, default)).Speaker);
        Assert.Equal(stranger, (await store.Conversations.RecallAsync(elsewhere, default)).Speaker);
    }

    private static async Task<TestStore> OneTurnAsync()
    {
        var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var turn = Some.Turn(Some.Key(), 0, "a1") with { Speaker = Some.Rep(), Reference = Reference };
        Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(turn, default));
        return store;
    }
}
