using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Sales.Tests.Rights;

/// <summary>The door of all changes, asked for each kind of record alone: no other change beside it stands in for the check.</summary>
public sealed class WorkRightsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly Account Lent = new()
    {
        Id = Guid.CreateVersion7(), TenantId = "t", Name = "Northwind", SearchName = "northwind", OwnerId = "kim", CreatedAt = Now, TouchedAt = Now,
    };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"kambot-rights-{Guid.NewGuid():N}.db");
    private KamBotStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = KamBotStore.For(new StoreOptions { Path = _path }, new TestClock(Now), NullLoggerFactory.Instance);
        await _store.OpenAsync(CancellationToken.None);
        await _store.WriteAsync("t", [new AddRecord(Lent), new AddRecord(Lending("robin", ShareRight.Read)), new AddRecord(Lending("lee", ShareRight.Work))], CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*")) File.Delete(file);
    }

    [Fact]
    public async Task A_record_of_any_kind_is_closed_to_who_may_only_read()
    {
        var promise = new Commitment { Id = Id, TenantId = "t", AccountId = Lent.Id, SourceId = Id, OwnerId = "kim", Side = CommitmentSide.Ours, What = "send" };
        RecordChange[] changes =
        [
            new ReplaceRecord(Lent),
            new AddRecord(new Person { Id = Id, TenantId = "t", AccountId = Lent.Id, Name = "Anna", SearchName = "anna", OwnerId = "robin", CreatedAt = Now, TouchedAt = Now }),
            new AddRecord(new Claim
            {
                Id = Id, TenantId = "t", AccountId = Lent.Id, SubjectKind = SubjectKind.Account, SubjectId = Lent.Id, Attribute = ClaimAttributes.Focus,
                Value = "price", Evidence = Evidence.Said, SourceId = Id, AuthorId = "robin", At = Now,
            }),
            new AddRecord(new Call { Id = Id, TenantId = "t", AccountId = Lent.Id, OwnerId = "robin", Kind = CallKind.Meeting, StartsAt = Now }),
            new AddRecord(promise with { OwnerId = "robin" }),
            new ReplaceRecord(promise),
            new AddRecord(new Position { Id = Id, TenantId = "t", AccountId = Lent.Id, Title = "Head", CreatedAt = Now }),
            new AddRecord(new Holding { Id = Id, TenantId = "t", AccountId = Lent.Id, PersonId = Id, PositionId = Id, SourceId = Id, CreatedAt = Now }),
            new AddRecord(new Opportunity { Id = Id, TenantId = "t", AccountId = Lent.Id, Name = "Mill", SearchName = "mill", OwnerId = "robin", CreatedAt = Now, TouchedAt = Now }),
            new AddRecord(new Assessment { Id = Id, TenantId = "t", AccountId = Lent.Id, OpportunityId = Id, AuthorId = "robin", At = Now, Stage = default, Answers = [] }),
            new AddRecord(Lending("sam", ShareRight.Read)),
        ];

        foreach (var change in changes)
        {
            Assert.True(await RefusalAsync("robin", change) is not null, $"Robin only reads, and writes a {change.Record.GetType().Name}.");
            Assert.True(await RefusalAsync("lee", change) is null, $"Lee may work there, and writes no {change.Record.GetType().Name}.");
        }
    }

    [Fact]
    public async Task Ones_own_promise_is_kept_and_a_share_is_given_back_without_a_right_to_work()
    {
        var promise = new Commitment { Id = Id, TenantId = "t", AccountId = Lent.Id, SourceId = Id, OwnerId = "robin", Side = CommitmentSide.Ours, What = "send" };

        Assert.Null(await RefusalAsync("robin", new ReplaceRecord(promise)));
        Assert.Null(await RefusalAsync("robin", new ReplaceRecord(Lending("robin", ShareRight.Read) with { WithdrawnAt = Now })));
    }

    [Fact]
    public async Task Only_who_handed_over_takes_it_back()
    {
        var handOver = new HandOver { Id = Id, TenantId = "t", FromId = "kim", ToId = "lou", ById = "mo", At = Now, Moved = new HandedOver { Accounts = [Lent.Id] } };

        Assert.Null(await RefusalAsync("mo", new ReplaceRecord(handOver), new ReplaceRecord(Lent)));
        Assert.NotNull(await RefusalAsync("robin", new ReplaceRecord(handOver), new ReplaceRecord(Lent)));
    }

    [Fact]
    public async Task Who_may_only_read_hears_it_before_the_questions_whatever_of_the_account_is_named()
    {
        var anna = new Person { Id = Guid.CreateVersion7(), TenantId = "t", AccountId = Lent.Id, Name = "Anna", SearchName = "anna", OwnerId = "kim", CreatedAt = Now, TouchedAt = Now };
        var mill = new Opportunity { Id = Guid.CreateVersion7(), TenantId = "t", AccountId = Lent.Id, Name = "Mill", SearchName = "mill", OwnerId = "kim", CreatedAt = Now, TouchedAt = Now };
        await _store.WriteAsync("t", [new AddRecord(anna), new AddRecord(mill)], CancellationToken.None);

        foreach (var id in (Guid[])[Lent.Id, anna.Id, mill.Id])
        {
            var answer = Answer.Given($$"""{"key":"{{id}}","name":"whatever"}""");
            Assert.NotNull(await Setup().RefuseEarly(Turn("robin"), [answer], CancellationToken.None));
            Assert.Null(await Setup().RefuseEarly(Turn("lee"), [answer], CancellationToken.None));
        }
    }

    private ValueTask<string?> RefusalAsync(string user, params RecordChange[] changes) =>
        Setup().Refuse(Turn(user), changes, CancellationToken.None);

    private DialogSetup Setup() => SalesSetup.Build(new SalesSurroundings { Records = _store.Sales, Calendar = _ => null });

    private static TurnScope Turn(string user) => new()
    {
        Speaker = new Speaker { TenantId = "t", UserId = user }, Book = SalesSetup.Books[Language.English], Books = SalesSetup.Books,
        Zone = TimeZoneInfo.Utc, Now = Now, State = DialogState.Empty,
    };

    private static Share Lending(string to, ShareRight right) =>
        new() { Id = Guid.CreateVersion7(), TenantId = "t", AccountId = Lent.Id, UserId = to, Right = right, ById = "kim", At = Now };
}
