using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Maps;

/// <summary>What a map shows, claim by claim.</summary>
public sealed class MapBuildingTests
{
    [Theory]
    [InlineData(Evidence.Seen, 0, 60, 1.0)]
    [InlineData(Evidence.Heard, 60, 60, 0.25)]
    [InlineData(Evidence.Said, 120, 60, 0.2)]
    [InlineData(Evidence.Assumed, 5000, 0, 0.3)]
    [InlineData(Evidence.Seen, -3, 60, 1.0)]
    public void Confidence_is_the_weight_of_the_evidence_faded_by_half_lives(Evidence evidence, int days, int halfLife, double confidence) =>
        Assert.Equal(confidence, Fading.Confidence(evidence, TimeSpan.FromDays(days), halfLife), 6);

    [Fact]
    public void The_value_stays_while_its_confidence_fades()
    {
        var stance = Person("Anna: stance=Champion@600!Seen").Stance!;

        Assert.Equal(Stance.Champion, stance.Value);
        Assert.Equal(Math.Pow(0.5, 10), stance.Confidence, 4);
        Assert.True(Fading.IsPast(stance));
    }

    [Theory]
    [InlineData("Anna: stance=Against@30 stance=Neutral@2", true)]
    [InlineData("Anna: stance=Neutral@30 stance=Neutral@2", false)]
    [InlineData("Anna: stance=Neutral@8", false)]
    [InlineData("Anna: stance=Neutral@6 stance=Neutral@1", true)]
    public void New_is_what_changed_within_a_week_and_not_what_was_confirmed(string notes, bool isNew) =>
        Assert.Equal(isNew, Person(notes).Stance!.IsNew);

    [Theory]
    [InlineData("Anna: stance=Against@9!Seen~Robin stance=Champion@1!Assumed", true)]
    [InlineData("Anna: stance=Against@9!Assumed~Robin stance=Champion@1!Seen", false)]
    [InlineData("Anna: stance=Against@90!Seen~Robin stance=Champion@1!Assumed", false)]
    [InlineData("Anna: stance=Against@9!Seen stance=Champion@1!Assumed", false)]
    public void Contested_is_what_a_colleague_knows_better_and_otherwise(string notes, bool isContested) =>
        Assert.Equal(isContested, Person(notes).Stance!.IsContested);

    [Theory]
    [InlineData("Anna: stance=Neutral@9 unknown=stance@2", true)]
    [InlineData("Anna: unknown=stance@9 stance=Neutral@2", false)]
    [InlineData("Anna: stance=Neutral@9 unknown=weight@2", false)]
    public void A_value_is_doubted_from_the_day_somebody_no_longer_knows_it(string notes, bool isDoubted) =>
        Assert.Equal(isDoubted, Person(notes).Stance!.IsDoubted);

    [Fact]
    public void In_a_deal_its_own_claims_come_first_and_the_others_fall_back_to_the_account()
    {
        const string notes = "Anna: deal.stance=Against@9 stance=Champion@1 weight=High";

        var (account, deal) = (ClaimedMap.Draw(notes).People[0], ClaimedMap.Draw(notes, forDeal: true).People[0]);

        Assert.Equal((Stance.Champion, Stance.Against), (account.Stance!.Value, deal.Stance!.Value));
        Assert.Equal(Weight.High, deal.Weight!.Value);
    }

    [Fact]
    public void A_line_ends_with_none_whichever_end_of_a_conflict_says_it()
    {
        var map = ClaimedMap.Draw("Anna conflict Tom = Strong; Tom conflict Anna = none; Anna influences Tom = Weak; Tom influences Anna = none");

        Assert.Equal([LineKind.Influences], map.Lines.Select(line => line.Kind));
    }

    [Theory]
    [InlineData("stance=7")]
    [InlineData("stance=Enemy")]
    [InlineData("weight=")]
    public void A_value_that_cannot_be_read_is_not_known(string value)
    {
        var person = Person($"Anna: {value}");

        Assert.Null(person.Stance);
        Assert.Null(person.Weight);
    }

    [Fact]
    public void Reporting_passes_over_a_vacant_post_and_survives_a_circle()
    {
        var map = ClaimedMap.Draw("Anna; Tom", idOf =>
        {
            Guid[] ids = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
            return (
                [Post(ids[0], ids[1]), Post(ids[1], ids[2]), Post(ids[2], ids[0])],
                [Holds(idOf("Anna"), ids[0]), Holds(idOf("Tom"), ids[2])]);
        });
        string Name(Guid id) => map.People.First(person => person.Person.Id == id).Person.Name;

        Assert.Equal(["Anna → Tom", "Tom → Anna"], map.Lines.Select(line => $"{Name(line.From)} → {Name(line.To)}").Order());
        Assert.Equal("Post", map.People[0].Title);
    }

    private static MapPerson Person(string notes) => ClaimedMap.Draw(notes).People[0];

    private static Position Post(Guid id, Guid above) => new()
    {
        Id = id, TenantId = "t", AccountId = Guid.Empty, Title = "Post", ReportsToId = above, CreatedAt = ClaimedMap.Now,
    };

    private static Holding Holds(Guid person, Guid post) => new()
    {
        Id = Guid.NewGuid(), TenantId = "t", AccountId = Guid.Empty, PersonId = person, PositionId = post, SourceId = Guid.Empty,
        CreatedAt = ClaimedMap.Now,
    };
}
