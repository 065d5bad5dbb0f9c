using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Reminders;
using KamBot.Sales.Tests.Maps;

namespace KamBot.Sales.Tests.Reminders;

public sealed class NightReviewTests
{
    [Theory]
    [InlineData(0.5, false, 1)]
    [InlineData(0.25, false, 2)]
    [InlineData(0.001, false, 4)]
    [InlineData(1.0, true, 1)]
    [InlineData(0.25, true, 2)]
    public void Age_counts_half_lives_up_to_four_and_one_at_least_for_what_is_contested(double left, bool isContested, double age) =>
        Assert.Equal(age, NightReview.Age(new MapEdge(Guid.NewGuid(), Guid.NewGuid(), null!, isContested, left)), 9);

    [Theory]
    [InlineData("Anna: weight=Low stance=Neutral@100; Tom: weight=High stance=Neutral@100", "Tom", "Anna")]
    [InlineData("Anna: role=DecisionMaker stance=Neutral@100; Tom: weight=High stance=Neutral@100", "Anna", "Tom")]
    [InlineData("Anna: stance=Neutral@100; Tom: stance=Neutral@150", "Tom", "Anna")]
    [InlineData("Anna: role=DecisionMaker stance=Neutral@100; Tom: stance=Against@3!Seen~Robin stance=Champion@1!Assumed", "Tom", "Anna")]
    public void Weight_age_and_contradiction_put_a_person_first(string notes, params string[] names) =>
        Assert.Equal(names, NamesOf(NightReview.Choose([ClaimedMap.Draw(notes)], [])));

    [Theory]
    [InlineData(100_000, 20_000, OpportunityState.Pursued, "Anna")]
    [InlineData(20_000, 100_000, OpportunityState.Pursued, "Tom")]
    [InlineData(20_000, 100_000, OpportunityState.Lost, "Anna")]
    public void What_hangs_on_the_greater_open_deal_comes_first(int annas, int toms, OpportunityState state, string first)
    {
        var (annasMap, tomsMap) = (At(Guid.NewGuid(), "Anna: stance=Neutral@100"), At(Guid.NewGuid(), "Tom: stance=Neutral@100"));

        var chosen = NightReview.Choose(
            [annasMap, tomsMap], [Deal(annasMap.Account.Id, annas, OpportunityState.Pursued), Deal(tomsMap.Account.Id, toms, state)]);

        Assert.Equal(first, NamesOf(chosen)[0]);
        Assert.Equal(2, chosen.Count);
    }

    [Fact]
    public void Three_are_asked_and_what_is_fresh_is_left_in_peace()
    {
        var map = ClaimedMap.Draw("Anna: stance=Neutral@100; Tom: stance=Neutral@110; Priya: stance=Neutral@120; Lee: stance=Neutral@130; Kay: stance=Against@5");

        Assert.Equal(["Lee", "Priya", "Tom"], NamesOf(NightReview.Choose([map], [])));
        Assert.Empty(NightReview.Choose([ClaimedMap.Draw("Kay: stance=Against@5")], []));
    }

    private static string[] NamesOf(IEnumerable<NightEdge> edges) =>
        [.. edges.Select(edge => edge.Map.People.Single(person => person.Person.Id == edge.Edge.PersonId).Person.Name)];

    private static RelationshipMap At(Guid account, string notes)
    {
        var map = ClaimedMap.Draw(notes);
        return map with { Account = map.Account with { Id = account } };
    }

    private static Opportunity Deal(Guid account, int amount, OpportunityState state) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = "t",
        AccountId = account,
        Name = "deal",
        SearchName = "deal",
        OwnerId = "kim",
        Amount = amount,
        Currency = "EUR",
        State = state,
        CreatedAt = ClaimedMap.Now,
        TouchedAt = ClaimedMap.Now,
    };
}
