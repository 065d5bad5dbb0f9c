using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>How the dialogs of the map begin: whom they are about, and what holds now so that it can be kept.</summary>
internal static class MapStarts
{
    public static Outcome Update(RelationshipMap map, IReadOnlyList<Person> people)
    {
        var before = Answers.None;
        foreach (var person in map.People.Where(each => people.Any(one => one.Id == each.Person.Id)))
        {
            var about = PickOf(person.Person);
            before = With(before, UpdateMap.Stance, about, person.Stance);
            before = With(before, UpdateMap.Weight, about, person.Weight);
            before = With(before, UpdateMap.Power, about, person.Power);
            before = With(before, UpdateMap.Focus, about, person.Focus);
        }

        return new Outcome
        {
            Start = new FlowStart(UpdateMap.Script.Name, On(map, UpdateMap.People, people)) { Earlier = before.BySlot },
        };
    }

    /// <summary>Asks for one value of one person and how it is known; what is not on the way is not asked.</summary>
    public static Outcome Only(RelationshipMap map, Person person, string attribute)
    {
        var about = PickOf(person);
        var (start, isAsked) = (Update(map, [person]), false);
        var answers = start.Start!.Answers;
        foreach (var (question, of) in new (Question, string)[]
        {
            (UpdateMap.Stance, ClaimAttributes.Stance), (UpdateMap.Weight, MapAttributes.Weight), (UpdateMap.Power, MapAttributes.Power),
            (UpdateMap.Focus, ClaimAttributes.Focus),
        })
        {
            isAsked |= of == attribute;
            answers = of == attribute ? answers : answers.With(Slot.KeyOf(question, about), Answer.NotAsked);
        }

        return isAsked ? start with { Start = start.Start with { Answers = answers.With(Slot.KeyOf(UpdateMap.Note, about), Answer.NotAsked) } } : start;
    }

    public static Outcome Trust(RelationshipMap map, IReadOnlyList<Person> people) => new()
    {
        Start = new FlowStart(NoteTrust.Script.Name, people.Count == 0 ? On(map.Account) : On(map.Account).With(UpdateMap.People, [.. people.Select(PickOf)])),
    };

    /// <summary>Asks how closeness or trust of one person moved, and how it is known.</summary>
    public static Outcome Move(RelationshipMap map, Person person, string attribute)
    {
        var (start, about) = (Trust(map, [person]), PickOf(person));
        var other = attribute == ClaimAttributes.Trust ? LogCall.Closeness : NoteTrust.Trust;
        return start with
        {
            Start = start.Start! with
            {
                Answers = start.Start.Answers.With(Slot.KeyOf(other, about), Answer.NotAsked).With(Slot.KeyOf(UpdateMap.Note, about), Answer.NotAsked),
            },
        };
    }

    public static Outcome Interest(RelationshipMap map, IReadOnlyList<Person> people)
    {
        var before = Answers.None;
        foreach (var person in map.People.Where(each => people.Any(one => one.Id == each.Person.Id)))
        {
            before = With(before, NoteInterest.Interest, PickOf(person.Person), person.Interest);
            before = With(before, NoteInterest.Handling, PickOf(person.Person), person.Handling);
        }

        return new Outcome
        {
            Start = new FlowStart(NoteInterest.Script.Name, On(map, NoteInterest.People, people)) { Earlier = before.BySlot },
        };
    }

    public static Outcome Pair(RelationshipMap map, IReadOnlyList<Person> people, string? partner)
    {
        var known = On(map, PairPeople.People, people);
        return new Outcome
        {
            Start = new FlowStart(PairPeople.Script.Name, partner is null
                ? known
                : people.Aggregate(known, (sofar, person) => sofar.With(
                    Slot.KeyOf(PairPeople.Partner, PickOf(person)), Answer.Given(PairPeople.Partner.Stored(Picked.New(partner)))))),
        };
    }

    public static FlowStart Line(Account account, Opportunity? deal, IReadOnlyList<Person> people, Tie? tie)
    {
        var known = WithDeal(On(account), deal);
        known = people.Count > 0 ? known.With(DrawLine.From, PickOf(people[0])) : known;
        known = people.Count > 1 ? known.With(DrawLine.To, PickOf(people[1])) : known;
        return new FlowStart(DrawLine.Script.Name, WithTie(known, tie));
    }

    public static Answers On(RelationshipMap map, Question<IReadOnlyList<Picked>> question, IReadOnlyList<Person> people)
    {
        var known = WithDeal(On(map.Account), map.Opportunity);
        return people.Count == 0 ? known : known.With(question, [.. people.Select(PickOf)]);
    }

    public static Answers On(Account account) => Answers.None.With(MapQuestions.Account, SalesPicks.Pick(account));

    private static Answers WithDeal(Answers answers, Opportunity? deal) =>
        deal is null ? NoDeal(answers) : answers.With(MapQuestions.Deal, new Picked(deal.Id.ToString(), deal.Name));

    public static Answers NoDeal(Answers answers) => answers.With(MapQuestions.Deal.Id, Answer.Skipped);

    public static Answers WithTie(Answers answers, Tie? tie) => tie is { } known ? answers.With(DrawLine.Tie, known) : answers;

    private static Answers With<T>(Answers answers, Question<T> question, Picked about, Held<T>? held) =>
        held is null ? answers : answers.With(Slot.KeyOf(question, about), Answer.Given(question.Stored(held.Value)));

    private static Picked PickOf(Person person) => new(person.Id.ToString(), person.Name, person.Title);
}
