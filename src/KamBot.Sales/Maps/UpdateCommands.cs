using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Begins the dialogs of the map with what was said or pressed: whom it is about, and what holds now.</summary>
internal sealed class UpdateCommands(ISalesRecords records, MapTargets targets)
{
    private const int MostOffered = 6;

    private readonly SpokenPeople _people = new(records);

    public async ValueTask<Outcome> UpdateAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var map = await targets.FindAsync(turn, rest, cancellationToken);
        var people = await _people.FindAsync(turn, [rest], map?.Account.Id, cancellationToken);
        if (people.Count > 0)
        {
            map ??= await targets.ReadAsync(turn, new MapSubject(people[0].AccountId), cancellationToken);
        }

        return map is null
            ? Outcome.Say(
                turn.Book.Say(MapPhrases.WhichAccount), [.. await targets.OffersAsync(turn, turn.Book.Plain(MapWords.Update), cancellationToken)])
            : people.Count == 0 ? OfferPeople(map, MapWords.Update, turn) : Update(map, people);
    }

    public async ValueTask<Outcome> UpdatePressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        if (MapSubject.Read(answer.Subject) is not { } subject
            || await targets.ReadAsync(turn, subject, cancellationToken) is not { } map)
        {
            return await UpdateAsync(turn, "", cancellationToken);
        }

        return map.People.FirstOrDefault(each => each.Person.Id == subject.PersonId) is { } person
            ? person is { Interest: not null, Handling: null } ? Interest(map, [person.Person]) : Update(map, [person.Person])
            : OfferPeople(map, MapWords.Update, turn);
    }

    public ValueTask<Outcome> InterestAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        AboutPeopleAsync(turn, rest, NoteInterest.Script, (map, people) => Interest(map, people), NoteInterest.People, cancellationToken);

    public ValueTask<Outcome> PairAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        AboutPeopleAsync(
            turn, WithoutPartner(rest, turn), PairPeople.Script, (map, people) => Pair(map, people, PartnerIn(rest, turn)), PairPeople.People,
            cancellationToken);

    public async ValueTask<Outcome> PairPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        return MapSubject.Read(answer.Subject) is { } subject && await targets.ReadAsync(turn, subject, cancellationToken) is { } map
            && map.People.FirstOrDefault(each => each.Person.Id == subject.PersonId) is { } person
                ? Pair(map, [person.Person], null)
                : await PairAsync(turn, "", cancellationToken);
    }

    public ValueTask<Outcome> InfluenceAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        LineAsync(turn, SplitAtInfluence(rest, turn) ?? [rest], null, rest, cancellationToken);

    public ValueTask<Outcome> ConflictAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        LineAsync(turn, [rest], Tie.AtOdds, rest, cancellationToken);

    /// <summary>“Tom influences Anna”, 张总影响李主任: only where both are known people of one account.</summary>
    public async ValueTask<Outcome?> SentenceAsync(TurnScope turn, string text, CancellationToken cancellationToken)
    {
        if (SplitAtInfluence(text, turn) is not { } ends)
        {
            return null;
        }

        var people = await _people.FindAsync(turn, ends, null, cancellationToken);
        return people.Count == 2 && await records.AccountAsync(turn.Speaker, people[0].AccountId, cancellationToken) is { } account
            ? new Outcome { Start = Line(account, null, people, null) }
            : null;
    }

    public async ValueTask<Outcome> OfAccountAsync(TurnScope turn, Flow flow, string rest, CancellationToken cancellationToken) =>
        new()
        {
            Start = await targets.FindAsync(turn, rest, cancellationToken) is { } map
                ? new FlowStart(flow.Name, On(map.Account))
                : new FlowStart(flow.Name, Answers.None) { Said = rest },
        };

    public async ValueTask<Outcome> OfAccountPressedAsync(TurnScope turn, Flow flow, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        if (MapSubject.Read(answer.Subject) is not { } subject || await targets.ReadAsync(turn, subject, cancellationToken) is not { } map)
        {
            return await OfAccountAsync(turn, flow, "", cancellationToken);
        }

        var practice = map.Practices.FirstOrDefault(each => each.Habit.ClaimId == subject.ClaimId);
        var known = On(map.Account);
        return new Outcome
        {
            Start = new FlowStart(flow.Name, practice is null || flow != NotePractice.Script
                ? known
                : known.With(NotePractice.What, practice.Habit.Value).With(MapQuestions.Evidence, practice.Habit.Evidence)),
        };
    }

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

    private async ValueTask<Outcome> LineAsync(
        TurnScope turn, IReadOnlyList<string> ends, Tie? tie, string rest, CancellationToken cancellationToken)
    {
        var map = await targets.FindAsync(turn, rest, cancellationToken);
        var people = await _people.FindAsync(turn, ends, map?.Account.Id, cancellationToken);
        var account = map?.Account ?? (people.Count > 0 ? await records.AccountAsync(turn.Speaker, people[0].AccountId, cancellationToken) : null);
        return new Outcome
        {
            Start = account is null
                ? new FlowStart(DrawLine.Script.Name, WithTie(NoDeal(Answers.None), tie)) { Said = rest }
                : Line(account, map?.Opportunity, people, tie),
        };
    }

    private async ValueTask<Outcome> AboutPeopleAsync(
        TurnScope turn, string words, Flow flow, Func<RelationshipMap, IReadOnlyList<Person>, Outcome> begin,
        Question<IReadOnlyList<Picked>> question, CancellationToken cancellationToken)
    {
        var map = await targets.FindAsync(turn, words, cancellationToken);
        var people = await _people.FindAsync(turn, [words], map?.Account.Id, cancellationToken);
        map ??= people.Count > 0 ? await targets.ReadAsync(turn, new MapSubject(people[0].AccountId), cancellationToken) : null;
        return map is null
            ? new Outcome { Start = new FlowStart(flow.Name, NoDeal(Answers.None)) { Said = words } }
            : people.Count > 0 ? begin(map, people)
            : new Outcome { Start = new FlowStart(flow.Name, On(map, question, [])) };
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

    private static Outcome Pair(RelationshipMap map, IReadOnlyList<Person> people, string? partner)
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

    /// <summary>Whom the dialog is about has to be said first: those whose values are oldest, and who count most.</summary>
    private static Outcome OfferPeople(RelationshipMap map, Phrase command, TurnScope turn) => map.People.Count == 0
        ? Outcome.Say(turn.Book.Say(UpdatePhrases.NobodyThere, ("account", map.Account.Name)))
        : Outcome.Say(
            turn.Book.Say(UpdatePhrases.WhoFirst, ("account", map.Account.Name)),
            [.. map.People.OrderByDescending(person => person.IsKey())
                .ThenBy(person => person.Values().Select(value => (DateTimeOffset?)value.Ground.At).Min() ?? DateTimeOffset.MinValue)
                .ThenBy(person => person.Person.SearchName, StringComparer.Ordinal)
                .Take(MostOffered).Select(person => $"{turn.Book.Plain(command)} {person.Person.Name}")]);

    private static Answers On(RelationshipMap map, Question<IReadOnlyList<Picked>> question, IReadOnlyList<Person> people)
    {
        var known = WithDeal(On(map.Account), map.Opportunity);
        return people.Count == 0 ? known : known.With(question, [.. people.Select(PickOf)]);
    }

    private static Answers On(Account account) => Answers.None.With(MapQuestions.Account, SalesPicks.Pick(account));

    private static Answers WithDeal(Answers answers, Opportunity? deal) =>
        deal is null ? NoDeal(answers) : answers.With(MapQuestions.Deal, new Picked(deal.Id.ToString(), deal.Name));

    private static Answers NoDeal(Answers answers) => answers.With(MapQuestions.Deal.Id, Answer.Skipped);

    private static Answers WithTie(Answers answers, Tie? tie) => tie is { } known ? answers.With(DrawLine.Tie, known) : answers;

    private static Answers With<T>(Answers answers, Question<T> question, Picked about, Held<T>? held) =>
        held is null ? answers : answers.With(Slot.KeyOf(question, about), Answer.Given(question.Stored(held.Value)));

    private static Picked PickOf(Person person) => new(person.Id.ToString(), person.Name, person.Title);

    /// <summary>The words before and after <i>influences</i> in any language; null where it is not said.</summary>
    private static string[]? SplitAtInfluence(string text, TurnScope turn)
    {
        foreach (var word in turn.Books.All.SelectMany(book => book.Synonyms(UpdatePhrases.Influences)).OrderByDescending(word => word.Length))
        {
            var joint = word[0] > '\u2e80' ? word : $" {word} ";
            var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at + joint.Length < text.Length)
            {
                return [text[..at].Trim(), text[(at + joint.Length)..].Trim()];
            }
        }

        return null;
    }

    private static string WithoutPartner(string rest, TurnScope turn) => WithAt(rest, turn) is { } with ? rest[..with.At] : rest;

    /// <summary>Who of us was named after <i>with</i>; <i>me</i> is the speaker.</summary>
    private static string? PartnerIn(string rest, TurnScope turn)
    {
        if (WithAt(rest, turn) is not { } with || rest[with.End..].Trim() is not { Length: > 0 } named)
        {
            return null;
        }

        return turn.Books.All.SelectMany(book => book.Synonyms(UpdatePhrases.Me)).Any(me => TextFolding.FoldHan(me) == TextFolding.FoldHan(named))
            && turn.Speaker.Name.Length > 0 ? turn.Speaker.Name : named;
    }

    private static (int At, int End)? WithAt(string rest, TurnScope turn)
    {
        foreach (var word in turn.Books.All.SelectMany(book => book.Synonyms(UpdatePhrases.With)))
        {
            var joint = word[0] > '\u2e80' ? word : $" {word} ";
            if (rest.LastIndexOf(joint, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                return (at, at + joint.Length);
            }
        }

        return null;
    }
}
