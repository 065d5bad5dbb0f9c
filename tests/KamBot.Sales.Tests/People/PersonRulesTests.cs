using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.People;

public sealed class PersonRulesTests
{
    private static readonly Guid Account = Guid.NewGuid();
    private static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Anna Lee", "anna  lee", true)]
    [InlineData("Anna Lindqvist", "Anna Lindquist", true)]
    [InlineData("Anna Lindqvist", "Mrs Lindqvist", true)]
    [InlineData("周总", "周明远", true)]
    [InlineData("張經理", "张建国", true)]
    [InlineData("Anna Lee", "Ann Lee", false)]
    [InlineData("周明远", "周明达", false)]
    [InlineData("周总", "吴明远", false)]
    public void Two_entries_are_likely_one_person(string one, string other, bool likely) =>
        Assert.Equal(likely, PersonRules.AreLikelyTheSame(Named(one), Named(other)));

    [Fact]
    public void A_namesake_at_another_account_is_somebody_else() =>
        Assert.False(PersonRules.AreLikelyTheSame(Named("Anna Lee"), Named("Anna Lee") with { AccountId = Guid.NewGuid() }));

    [Fact]
    public void Three_gaps_of_the_most_useful_section_are_asked_first()
    {
        var person = Named("Anna Lee");

        Assert.Equal([PersonFact.Role, PersonFact.Position, PersonFact.Focus], PersonRules.AskNext(person, []));
        Assert.Equal(
            [PersonFact.Focus, PersonFact.Relation, PersonFact.Stage],
            PersonRules.AskNext(person with { Title = "Buyer" }, [Claim(person, ClaimAttributes.Role, "Coach")]));
    }

    [Fact]
    public void What_was_skipped_or_not_known_waits_until_all_else_was_asked()
    {
        var person = Named("Anna Lee") with { Title = "Buyer" };
        List<Claim> claims = [Claim(person, ClaimAttributes.Role, "Coach")];
        var rounds = new List<IReadOnlyList<PersonFact>>();
        while (rounds.SelectMany(round => round).Distinct().Count() < PersonRules.Gaps(person, []).Count - 1)
        {
            rounds.Add(PersonRules.AskNext(person, claims));
            var how = rounds.Count % 2 == 0 ? ClaimAttributes.Asked : ClaimAttributes.Unknown;
            claims.AddRange(rounds[^1].Select(fact => Claim(person, how, PersonFacts.AttributeOf(fact), Moment.AddDays(rounds.Count))));
        }

        Assert.All(rounds, round => Assert.InRange(round.Count, 1, 3));
        Assert.Equal(rounds.SelectMany(round => round).Distinct(), rounds.SelectMany(round => round));
        Assert.Equal(rounds[0], PersonRules.AskNext(person, claims));
    }

    [Fact]
    public void The_role_in_a_deal_wins_there_and_falls_back_to_the_account_elsewhere()
    {
        var (person, deal) = (Named("Anna Lee"), Guid.NewGuid());
        Claim[] claims =
        [
            Claim(person, ClaimAttributes.Role, nameof(KeyRole.DecisionMaker)) with { OpportunityId = deal },
            Claim(person, ClaimAttributes.Role, nameof(KeyRole.Coach), Moment.AddDays(1)),
        ];

        Assert.Equal(KeyRole.DecisionMaker, PersonView.Of(person, claims, deal).Role);
        Assert.Equal(KeyRole.Coach, PersonView.Of(person, claims, Guid.NewGuid()).Role);
        Assert.Equal(KeyRole.Coach, PersonView.Of(person, claims).Role);
    }

    private static Person Named(string name) => new()
    {
        Id = Guid.NewGuid(), TenantId = "t", AccountId = Account, Name = name, SearchName = TextFolding.FoldHan(name), OwnerId = "kim",
        CreatedAt = Moment, TouchedAt = Moment,
    };

    private static Claim Claim(Person person, string attribute, string value, DateTimeOffset? at = null) => new()
    {
        Id = Guid.NewGuid(), TenantId = "t", AccountId = Account, SubjectKind = SubjectKind.Person, SubjectId = person.Id, Attribute = attribute,
        Value = value, Evidence = Evidence.Heard, SourceId = Guid.NewGuid(), AuthorId = "kim", At = at ?? Moment,
    };
}
