using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Testing.Stories;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Sales.Tests.Files;

/// <summary>An import is whole or not there, and done again it changes nothing.</summary>
public sealed class ImportTests
{
    private static readonly Speaker Kim = new() { TenantId = "story", UserId = "kim" };

    [Fact]
    public async Task What_went_out_comes_in_again_and_changes_nothing()
    {
        await using var world = await WorldAsync();
        await world.SayAsync("kim", "load sample data");
        foreach (var language in Language.All)
        {
            var book = SalesSetup.Books[language];
            var accounts = await TextAsync(new FileExport(world.Store.Sales).AccountsAsync(Kim, book, default));
            var people = await TextAsync(new FileExport(world.Store.Sales).PeopleAsync(Kim, book, null, default));
            Assert.Equal((5, 0, 0), Counts(await KeepAsync(world, accounts), ImportKind.Accounts));
            Assert.Equal((13, 0, 0), Counts(await KeepAsync(world, people), ImportKind.People));
        }
    }

    [Fact]
    public async Task Parents_may_stand_below_their_children_and_circles_are_found()
    {
        await using var world = await WorldAsync();
        var good = await KeepAsync(world, "Account,Parent\nBranch,Head\nHead,\n");
        var bad = await KeepAsync(world, "Account,Parent\nA,B\nB,C\nC,A\nD,A\n");
        Assert.Equal((2, 0), (good.Added, good.Wrong));
        Assert.Equal(["circle", "circle", "circle", "not known"], bad.Faults.Select(fault => fault.Words.Contains("own parent", StringComparison.Ordinal) ? "circle" : "not known"));

        await BeginAsync(world, good.Id);
        await world.RunImportsAsync();
        await using var db = world.Store.Contexts.Rent("story");
        var accounts = await db.Accounts.ToDictionaryAsync(account => account.Name);
        Assert.Equal(accounts["Head"].Id, accounts["Branch"].ParentId);
    }

    [Fact]
    public async Task A_run_that_was_cut_off_leaves_nothing_to_see_and_is_done_again_from_scratch()
    {
        await using var world = await WorldAsync();
        var rows = string.Concat(Enumerable.Range(1, 600).Select(row => $"Account {row},{row}\n"));
        var view = await KeepAsync(world, "Account name,Number\n" + rows);
        await BeginAsync(world, view.Id);
        var cutOff = new CutOffStore(world.Store.Imports, slices: 2);

        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(world, cutOff));
        await using var db = world.Store.Contexts.Rent("story");
        Assert.Equal(0, await db.Accounts.CountAsync());
        Assert.Equal(500, await db.Accounts.IgnoreQueryFilters().CountAsync());

        await world.RestartAsync();
        await world.RunImportsAsync();
        await using var after = world.Store.Contexts.Rent("story");
        Assert.Equal(600, await after.Accounts.CountAsync());
        Assert.Equal(600, await after.Accounts.IgnoreQueryFilters().CountAsync());
        Assert.Equal(ImportState.Done, (await after.FileImports.SingleAsync()).State);
        Assert.Null((await after.FileImports.SingleAsync()).Content);
        Assert.Single(after.AuditEntries, entry => entry.Act == "accounts.imported +600 ~0 !0");
    }

    [Fact]
    public async Task A_record_that_changes_meanwhile_is_read_again_and_loses_nothing()
    {
        await using var world = await WorldAsync();
        await world.SayAsync("kim", "load sample data");
        var view = await KeepAsync(world, "Account name,Tier\nHarbour Hotels Group,national\nNew One,regional\n");
        await BeginAsync(world, view.Id);
        var meddled = new CutOffStore(world.Store.Imports, slices: int.MaxValue)
        {
            BeforeChange = async () =>
            {
                await using var db = world.Store.Contexts.Rent("story");
                var account = await db.Accounts.AsNoTracking().SingleAsync(each => each.Name == "Harbour Hotels Group");
                await ChangeAsync(world, account.Id);
            },
        };

        await RunAsync(world, meddled);

        await using var after = world.Store.Contexts.Rent("story");
        var hotel = await after.Accounts.SingleAsync(each => each.Name == "Harbour Hotels Group");
        Assert.Equal(("changed", AccountTier.National), (hotel.Number, hotel.Tier));
        Assert.Equal(6, await after.Accounts.CountAsync());
    }

    [Fact]
    public async Task What_began_to_show_goes_on_after_a_crash_with_parents_changes_and_claims()
    {
        await using var world = await WorldAsync();
        await world.SayAsync("kim", "load sample data");
        var view = await KeepAsync(world, "Account name,Tier,Parent\nBranch,,Head\nHead,,\nHarbour Hotels Group,national,Head\n");
        await BeginAsync(world, view.Id);
        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(world, new CutOffStore(world.Store.Imports, int.MaxValue)
        {
            IsCutOffAtTheEnd = true, BeforeChange = () => throw new OperationCanceledException(),
        }));
        await using (var between = world.Store.Contexts.Rent("story"))
        {
            Assert.Equal((ImportState.Showing, 7), ((await between.FileImports.SingleAsync()).State, await between.Accounts.CountAsync()));
            Assert.Equal(0, await between.Accounts.CountAsync(account => account.ParentId != null));
        }

        await world.RestartAsync();
        await world.RunImportsAsync();

        await using var after = world.Store.Contexts.Rent("story");
        var accounts = await after.Accounts.ToDictionaryAsync(account => account.Name);
        Assert.Equal(7, accounts.Count);
        Assert.Equal([accounts["Head"].Id, accounts["Head"].Id], new[] { accounts["Branch"].ParentId, accounts["Harbour Hotels Group"].ParentId });
        Assert.Equal(AccountTier.National, accounts["Harbour Hotels Group"].Tier);
        Assert.Equal((ImportState.Done, 2, 1), after.FileImports.AsEnumerable().Select(import => (import.State, import.Added, import.Updated)).Single());
        Assert.Single(after.AuditEntries, entry => entry.Act == "accounts.imported +2 ~1 !0");
    }

    [Fact]
    public async Task What_is_taken_back_while_it_shows_is_withdrawn_whole()
    {
        await using var world = await WorldAsync();
        var view = await KeepAsync(world, "Account name\nA\nB\nC\n");
        await BeginAsync(world, view.Id);
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            RunAsync(world, new CutOffStore(world.Store.Imports, int.MaxValue) { IsCutOffAtTheEnd = true }));
        await using (var db = world.Store.Contexts.Rent("story"))
        {
            var import = await db.FileImports.AsNoTracking().SingleAsync();
            Assert.Equal((ImportState.Showing, 3), (import.State, await db.Accounts.CountAsync()));
            Assert.True(await world.Store.Imports.ReplaceAsync(
                import with { Mapping = (ImportChoices.Of(import) with { IsTakenBack = true }).ToJson() }, [], default));
        }

        await world.RunImportsAsync();

        await using var after = world.Store.Contexts.Rent("story");
        Assert.Equal((ImportState.Dropped, 0), ((await after.FileImports.SingleAsync()).State, await after.Accounts.CountAsync()));
        Assert.Equal(3, await after.Accounts.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task Another_rep_and_another_tenant_find_no_import_of_mine()
    {
        await using var world = await WorldAsync();
        var view = await KeepAsync(world, "Account name\nSecret One\n");
        var desk = new ImportDesk(world.Store.Sales, SalesSetup.Books);
        var book = SalesSetup.Books[Language.English];
        Assert.Null(await desk.ShowAsync(Kim with { UserId = "robin" }, book, view.Id, default, default));
        Assert.Null(await desk.ShowAsync(Kim with { TenantId = "other" }, book, view.Id, default, default));
        Assert.Null(await desk.BeginAsync(Kim with { UserId = "boss", Role = SpeakerRole.Manager }, view.Id, true, default, default));
    }

    private static async Task<StoryWorld> WorldAsync()
    {
        var world = new StoryWorld();
        await world.BeginAsync();
        await world.SayAsync("kim", "hello");
        return world;
    }

    private static async Task<DeskView> KeepAsync(StoryWorld world, string text)
    {
        var import = ReceivedFile.Of("story", "kim", "f.csv", Encoding.UTF8.GetBytes(text), null, world.Clock.GetUtcNow(), SalesSetup.Books);
        await world.Store.Imports.KeepAsync(import, default);
        return (await new ImportDesk(world.Store.Sales, SalesSetup.Books).ShowAsync(
            Kim, SalesSetup.Books[Language.English], import.Id, world.Clock.GetUtcNow(), default))!;
    }

    private static async Task BeginAsync(StoryWorld world, Guid id)
    {
        var begun = await new ImportDesk(world.Store.Sales, SalesSetup.Books).BeginAsync(Kim, id, withoutWrong: true, world.Clock.GetUtcNow(), default);
        Assert.True(await world.Store.Imports.ReplaceAsync(begun!, [], default));
    }

    private static async Task RunAsync(StoryWorld world, IImportStore store)
    {
        while (await new ImportRun(world.Store.Sales, store, (_, _) => SpeakerRole.Rep, world.Clock).RunNextAsync(default))
        {
        }
    }

    private static async Task ChangeAsync(StoryWorld world, Guid accountId)
    {
        await using var db = world.Store.Contexts.Rent("story");
        var account = await db.Accounts.AsNoTracking().SingleAsync(each => each.Id == accountId);
        var key = new ConversationKey("story", "test", Guid.NewGuid().ToString(), "kim");
        await world.Store.Conversations.SaveAsync(
            new TurnCommit
            {
                Key = key,
                ExpectedVersion = 0,
                State = DialogState.Empty,
                At = world.Clock.GetUtcNow(),
                Changes = [new ReplaceRecord(account with { Number = "changed" })],
            },
            default);
    }

    private static (int Same, int Other, int Wrong) Counts(DeskView view, ImportKind kind)
    {
        Assert.Equal(kind, view.Kind);
        return (view.Unchanged, view.Added + view.Updated, view.Wrong);
    }

    private static async Task<string> TextAsync(IAsyncEnumerable<string> lines)
    {
        var text = new StringBuilder();
        await foreach (var line in lines) text.Append(line);
        return text.ToString();
    }

    /// <summary>The real store, which is cut off after some slices, or where somebody else writes just before the changes.</summary>
    private sealed class CutOffStore(IImportStore store, int slices) : IImportStore
    {
        private int _left = slices;

        public Func<Task>? BeforeChange { get; set; }

        public bool IsCutOffAtTheEnd { get; init; }

        public Task<FileImport?> NextAsync(CancellationToken cancellationToken) => store.NextAsync(cancellationToken);

        public Task<Speaker?> SpeakerAsync(string tenantId, string userId, CancellationToken cancellationToken) =>
            store.SpeakerAsync(tenantId, userId, cancellationToken);

        public Task KeepAsync(FileImport import, CancellationToken cancellationToken) => store.KeepAsync(import, cancellationToken);

        public Task<bool> ReplaceAsync(FileImport import, IReadOnlyList<object> added, CancellationToken cancellationToken) =>
            store.ReplaceAsync(import, added, cancellationToken);

        public Task DiscardAsync(FileImport import, CancellationToken cancellationToken) => store.DiscardAsync(import, cancellationToken);

        public Task StageAsync(FileImport import, IReadOnlyCollection<object> records, int rowsDone, CancellationToken cancellationToken) =>
            _left-- > 0 ? store.StageAsync(import, records, rowsDone, cancellationToken) : throw new OperationCanceledException();

        public Task ShowAsync(FileImport import, CancellationToken cancellationToken) => store.ShowAsync(import, cancellationToken);

        public async Task<bool> ChangeAsync(FileImport import, ImportChanges changes, CancellationToken cancellationToken)
        {
            if (BeforeChange is { } meddle)
            {
                BeforeChange = null;
                await meddle();
            }

            return await store.ChangeAsync(import, changes, cancellationToken);
        }

        public Task<bool> FinishAsync(FileImport import, Notice told, CancellationToken cancellationToken) =>
            IsCutOffAtTheEnd ? throw new OperationCanceledException() : store.FinishAsync(import, told, cancellationToken);

        public Task TakeBackAsync(FileImport import, DateTimeOffset at, CancellationToken cancellationToken) =>
            store.TakeBackAsync(import, at, cancellationToken);

        public Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken) => store.SweepAsync(before, cancellationToken);
    }
}
