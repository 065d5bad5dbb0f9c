using System.Text;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Sales.Relationships;
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
            Assert.Equal((19, 0, 0), Counts(await KeepAsync(world, people), ImportKind.People));
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

    [Theory]
    [InlineData("Account name,Segment,Source,Bought a year,Currency\nMill,Paper,Recommended by a customer,120000,EUR\n")]
    [InlineData("Customer;Market segment;Lead source;Revenue\nMill;Paper;referral;EUR 120k\n")]
    [InlineData("客户名称,行业,来源,年采购额,币种\nMill,Paper,客户介绍,12万,EUR\n")]
    [InlineData("客戶名稱,產業,來源,年採購額\nMill,Paper,客戶介紹,12萬歐元\n")]
    public async Task Segment_source_and_what_is_bought_come_in_as_claims_and_once(string text)
    {
        await using var world = await WorldAsync();
        var view = await KeepAsync(world, text);
        await BeginAsync(world, view.Id);
        await world.RunImportsAsync();

        await using var db = world.Store.Contexts.Rent("story");
        var mill = await db.Accounts.SingleAsync();
        var held = AccountView.Of(mill.Id, await db.Claims.OrderBy(claim => claim.At).ToListAsync());
        Assert.Equal(("Paper", SourceChannel.Referral, new Money(120_000, "EUR")), (held.Segment, held.Channel, held.Revenue));
        Assert.All(db.Claims, claim => Assert.Equal((Evidence.Heard, SubjectKind.Account), (claim.Evidence, claim.SubjectKind)));
        Assert.Equal((1, 0, 0), Counts(await KeepAsync(world, text), ImportKind.Accounts));
    }

    [Fact]
    public async Task What_is_bought_changes_the_improvement_potential_and_taking_back_gives_it_back()
    {
        await using var world = await WorldAsync();
        foreach (var line in new[] { "load sample data", "rate Northwind", "EUR 300k", "skip", "skip", "EUR 300k", "skip", "skip", "skip", "skip", "skip", "save" }) await world.SayAsync("kim", line);
        var before = await PotentialAsync(world);
        var view = await KeepAsync(world, "Account name,Bought a year,Currency\nNorthwind Paper Mills,900000,EUR\n");
        await BeginAsync(world, view.Id);
        await world.RunImportsAsync();
        var after = await PotentialAsync(world);

        Assert.Equal((20, 10), (before, after));
        Assert.Equal((1, 0, 0), Counts(await KeepAsync(world, "Account name,Bought a year,Currency\nNorthwind Paper Mills,900000,EUR\n"), ImportKind.Accounts));
        await world.Store.Imports.TakeBackAsync((await world.Store.Sales.ImportAsync(Kim, view.Id, default))!, world.Clock.GetUtcNow(), default);
        Assert.Equal(before, await PotentialAsync(world));

        static async Task<int?> PotentialAsync(StoryWorld world)
        {
            await using var db = world.Store.Contexts.Rent("story");
            return (await db.Accounts.SingleAsync(account => account.Name == "Northwind Paper Mills")).Potential;
        }
    }

    [Fact]
    public async Task Another_title_ends_the_post_that_was_held_and_opens_one()
    {
        const string File = "Account,Name,Title\nHarbour Hotels Group,Oliver Brandt,Chief Operating Officer\nNorthwind Paper Mills,Anna Lindqvist,Head of Operations\n";
        await using var world = await WorldAsync();
        await world.SayAsync("kim", "load sample data");
        await using var db = world.Store.Contexts.Rent("story");
        var count = await db.Positions.CountAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var view = await KeepAsync(world, File);
            if (view.Added + view.Updated > 0) await BeginAsync(world, view.Id);
            await world.RunImportsAsync();
        }

        var anna = await db.Persons.AsNoTracking().SingleAsync(person => person.Name == "Anna Lindqvist");
        var posts = await db.Positions.AsNoTracking().ToDictionaryAsync(post => post.Id, post => post.Title);
        var held = await db.Holdings.AsNoTracking().Where(holding => holding.PersonId == anna.Id).ToListAsync();
        Assert.Equal("Head of Operations", anna.Title);
        Assert.Equal(
            [("Head of Purchasing", true), ("Head of Operations", false)],
            held.OrderBy(holding => holding.Until is null).Select(holding => (posts[holding.PositionId], holding.Until is not null)));
        Assert.InRange(posts.Count - count, 1, 2);
    }

    [Fact]
    public async Task A_source_or_an_amount_that_is_none_is_named_with_its_line()
    {
        await using var world = await WorldAsync();

        var view = await KeepAsync(world, "Account name,Source,Bought a year,Currency\nA,by magic,,\nB,,many,EUR\nC,,120000,\nD,,120000,shells\nE,,EUR 5,\n");

        Assert.Equal([(2, "by magic"), (3, "many"), (4, "120000"), (5, "120000")], view.Faults.Select(fault => (fault.Line, fault.Words.Split('“', '”')[1])));
        Assert.Contains("no currency", view.Faults[2].Words, StringComparison.Ordinal);
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
                Answered = AnsweredActivities.None,
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
