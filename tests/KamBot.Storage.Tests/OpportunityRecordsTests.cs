using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.Sales;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>Opportunities and their frozen assessments.</summary>
public sealed class OpportunityRecordsTests
{
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnSqlServer]
    public async Task An_opportunity_comes_back_as_it_was_written(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var deal = Deal(account) with
        {
            Stage = OpportunityStage.Proposal, State = OpportunityState.Deferred, Amount = 320_000.50m, Currency = "EUR",
            ExpectedOn = new DateOnly(2026, 9, 1), Probability = 40, DeferredUntil = new DateOnly(2026, 6, 1),
        };
        var empty = Deal(account, "empty");
        await store.KeepAsync(account, deal, empty);

        Assert.Equal(deal, await store.Sales.OpportunityAsync(Kim, deal.Id, default));
        Assert.Equal(empty, await store.Sales.OpportunityAsync(Kim, empty.Id, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Open_ones_are_those_that_are_not_over(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var deals = Enum.GetValues<OpportunityState>()
            .Select((state, at) => Deal(account, state.ToString()) with { State = state, TouchedAt = Some.Moment.AddHours(at) }).ToList();
        await store.KeepAsync([account, .. deals, Deal(account, "gone") with { WithdrawnAt = Some.Moment }]);

        var open = await store.Sales.OpenOpportunitiesAsync(Kim, 10, default);

        Assert.Equal(["Waiting", "Deferred", "Pursued", "Open"], open.Select(deal => deal.Name));
        Assert.Equal(["Waiting", "Deferred"], (await store.Sales.OpenOpportunitiesAsync(Kim, 2, default)).Select(deal => deal.Name));
        Assert.Equal(["Lost"], (await store.Sales.OpportunitiesThatAreAsync(Kim, OpportunityState.Lost, 10, default)).Select(deal => deal.Name));
        Assert.Equal(["Won"], (await store.Sales.FindOpportunitiesAsync(Kim, "won", 10, default)).Select(deal => deal.Name));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task They_are_seen_by_whoever_may_see_the_account(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account(owner: "lou");
        var deal = Deal(account);
        var assessment = Assessed(account, deal);
        await store.KeepAsync(account, deal, assessment);

        Assert.Empty(await store.Sales.OpenOpportunitiesAsync(Kim, 10, default));
        Assert.Empty(await store.Sales.FindOpportunitiesAsync(Kim, "mill", 10, default));
        Assert.Null(await store.Sales.OpportunityAsync(Kim, deal.Id, default));
        Assert.Empty(await store.Sales.AssessmentsOfAsync(Kim, [deal.Id], default));
        foreach (var reader in new[] { Some.Rep("lou"), Some.Manager() })
        {
            Assert.Equal([deal.Id], (await store.Sales.OpenOpportunitiesAsync(reader, 10, default)).Select(each => each.Id));
            Assert.Equal([assessment.Id], (await store.Sales.AssessmentsOfAsync(reader, [deal.Id], default)).Select(each => each.Id));
        }
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Assessments_come_oldest_first_with_every_answer(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (deal, other) = (Deal(account), Deal(account, "other"));
        var late = Assessed(account, deal) with { At = Some.Moment.AddDays(3), Competitor = "Rival Ltd" };
        var early = Assessed(account, deal);
        await store.KeepAsync(account, deal, other, late, early, Assessed(account, deal) with { WithdrawnAt = Some.Moment }, Assessed(account, other));

        var read = await store.Sales.AssessmentsOfAsync(Kim, [deal.Id], default);

        Assert.Equal([early.Id, late.Id], read.Select(each => each.Id));
        Assert.Equal(early.Answers, read[0].Answers);
        Assert.Equal("Rival Ltd", read[1].Competitor);
        Assert.Equal(Rating.Poor, read[0].Of(Criterion.Profit).Rating);
        Assert.Equal(Rating.Unknown, read[0].Of(Criterion.Risk).Rating);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Questions_of_deals_are_the_claims_about_the_account_that_lead_to_one(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (account, elsewhere) = (Some.Account(), Some.Account("elsewhere"));
        var (deal, person) = (Deal(account), Some.Person(account));
        var answer = Some.Claim(account, account.Id) with { ObjectId = deal.Id, Attribute = "criterion.budget" };
        var question = answer with { Id = Guid.CreateVersion7(), At = Some.Moment.AddDays(-1), Attribute = ClaimAttributes.Unknown };
        await store.KeepAsync(
            account, elsewhere, deal, person, answer, question,
            answer with { Id = Guid.CreateVersion7(), AuthorId = "lou", Visibility = Visibility.Author },
            answer with { Id = Guid.CreateVersion7(), WithdrawnAt = Some.Moment },
            answer with { Id = Guid.CreateVersion7(), SubjectId = person.Id },
            answer with { Id = Guid.CreateVersion7(), SubjectId = elsewhere.Id, AccountId = elsewhere.Id },
            Some.Claim(account, account.Id));

        Assert.Equal([question, answer], await store.Sales.QuestionsOfDealsAsync(Kim, account.Id, default));
        Assert.Empty(await store.Sales.QuestionsOfDealsAsync(Some.Rep("lou"), account.Id, default));
    }

    [Theory]
    [InlineData(SpeakerRole.Rep)]
    [InlineData(SpeakerRole.Manager)]
    public async Task Every_read_goes_by_an_index(SpeakerRole role)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var plans = new PlanRecorder();
        var options = new DbContextOptionsBuilder<SqliteKamBotDb>()
            .UseSqlite($"Data Source={store.Options.Path};Pooling=False").AddInterceptors(plans).Options;
        var (sales, reader, id) = (new SalesRecords(KamBotDbFactory.For(options, store.Clock), store.Colleagues), Kim with { Role = role }, Guid.NewGuid());

        await sales.OpenOpportunitiesAsync(reader, 5, default);
        await sales.OpportunitiesThatAreAsync(reader, OpportunityState.Lost, 5, default);
        await sales.FindOpportunitiesAsync(reader, "mill", 5, default);
        await sales.OpportunityAsync(reader, id, default);
        await sales.AssessmentsOfAsync(reader, [id], default);
        await sales.QuestionsOfDealsAsync(reader, id, default);

        Assert.Equal(6, plans.Plans.Count);
        Assert.All(plans.Plans, plan => Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal));
        Assert.All(
            plans.Plans.Where(plan => plan.Contains("LIMIT", StringComparison.Ordinal)),
            plan => Assert.DoesNotContain("USE TEMP B-TREE FOR ORDER BY", plan, StringComparison.Ordinal));
    }

    internal static Opportunity Deal(Account account, string name = "Mill upgrade") => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = account.TenantId,
        AccountId = account.Id,
        Name = name,
        SearchName = name.ToLowerInvariant(),
        OwnerId = account.OwnerId,
        CreatedAt = Some.Moment,
        TouchedAt = Some.Moment,
    };

    internal static Assessment Assessed(Account account, Opportunity deal, string? note = null) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = account.TenantId,
        AccountId = account.Id,
        OpportunityId = deal.Id,
        AuthorId = "kim",
        At = Some.Moment,
        Stage = deal.Stage,
        Answers =
        [
            new CriterionAnswer(Criterion.Budget, new CriterionJudgement(Rating.Good, Evidence.Said, note ?? "the CFO, in March"), Some.Moment),
            new CriterionAnswer(Criterion.Profit, new CriterionJudgement(Rating.Poor), Some.Moment),
        ],
    };
}
