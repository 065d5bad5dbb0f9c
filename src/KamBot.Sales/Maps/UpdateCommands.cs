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
            ? await targets.AskAsync(turn, rest, MapWords.Update, cancellationToken)
            : people.Count == 0 ? OfferPeople(map, MapWords.Update, turn) : MapStarts.Update(map, people);
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
            ? person is { Interest: not null, Handling: null } ? MapStarts.Interest(map, [person.Person]) : MapStarts.Update(map, [person.Person])
            : OfferPeople(map, MapWords.Update, turn);
    }

    public ValueTask<Outcome> InterestAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        AboutPeopleAsync(turn, rest, NoteInterest.Script, (map, people) => MapStarts.Interest(map, people), NoteInterest.People, cancellationToken);

    public ValueTask<Outcome> TrustAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        AboutPeopleAsync(turn, rest, NoteTrust.Script, MapStarts.Trust, UpdateMap.People, cancellationToken);

    public ValueTask<Outcome> PairAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        AboutPeopleAsync(
            turn, SpokenEnds.WithoutPartner(rest, turn), PairPeople.Script, (map, people) => MapStarts.Pair(map, people, SpokenEnds.PartnerIn(rest, turn)), PairPeople.People,
            cancellationToken);

    public async ValueTask<Outcome> PairPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return SalesWelcome.KeepPrivate(turn.Book);
        }

        return MapSubject.Read(answer.Subject) is { } subject && await targets.ReadAsync(turn, subject, cancellationToken) is { } map
            && map.People.FirstOrDefault(each => each.Person.Id == subject.PersonId) is { } person
                ? MapStarts.Pair(map, [person.Person], null)
                : await PairAsync(turn, "", cancellationToken);
    }

    public ValueTask<Outcome> InfluenceAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        LineAsync(turn, rest, SpokenEnds.AtInfluence(rest, turn) ?? [rest], null, cancellationToken);

    public ValueTask<Outcome> ConflictAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        LineAsync(turn, rest, [rest], Tie.AtOdds, cancellationToken);

    /// <summary>“Tom influences Anna”, 张总影响李主任: only where both are known people of one account.</summary>
    public async ValueTask<Outcome?> SentenceAsync(TurnScope turn, string text, CancellationToken cancellationToken)
    {
        if (SpokenEnds.AtInfluence(text, turn) is not { } ends)
        {
            return null;
        }

        var people = await _people.FindAsync(turn, ends, null, cancellationToken);
        return people.Count == 2 && await records.AccountAsync(turn.Speaker, people[0].AccountId, cancellationToken) is { } account
            ? new Outcome { Start = MapStarts.Line(account, null, people, null) }
            : null;
    }

    public async ValueTask<Outcome> OfAccountAsync(TurnScope turn, Flow flow, string rest, CancellationToken cancellationToken) =>
        new()
        {
            Start = await targets.FindAsync(turn, rest, cancellationToken) is { } map
                ? new FlowStart(flow.Name, MapStarts.On(map.Account))
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
        var known = MapStarts.On(map.Account);
        return new Outcome
        {
            Start = new FlowStart(flow.Name, practice is null || flow != NotePractice.Script
                ? known
                : known.With(NotePractice.What, practice.Habit.Value).With(MapQuestions.Evidence, practice.Habit.Evidence)),
        };
    }

    private async ValueTask<Outcome> LineAsync(
        TurnScope turn, string rest, IReadOnlyList<string> ends, Tie? tie, CancellationToken cancellationToken)
    {
        var map = await targets.FindAsync(turn, rest, cancellationToken);
        var people = await _people.FindAsync(turn, ends, map?.Account.Id, cancellationToken);
        var account = map?.Account ?? (people.Count > 0 ? await records.AccountAsync(turn.Speaker, people[0].AccountId, cancellationToken) : null);
        return new Outcome
        {
            Start = account is null
                ? new FlowStart(DrawLine.Script.Name, MapStarts.WithTie(MapStarts.NoDeal(Answers.None), tie)) { Said = rest }
                : MapStarts.Line(account, map?.Opportunity, people, tie),
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
            ? new Outcome { Start = new FlowStart(flow.Name, MapStarts.NoDeal(Answers.None)) { Said = words } }
            : people.Count > 0 ? begin(map, people)
            : new Outcome { Start = new FlowStart(flow.Name, MapStarts.On(map, question, [])) };
    }

    /// <summary>Whom the dialog is about has to be said first: those whose values are oldest, and who count most.</summary>
    private static Outcome OfferPeople(RelationshipMap map, Phrase command, TurnScope turn) => map.People.Count == 0
        ? Outcome.Say(turn.Book.Say(UpdatePhrases.NobodyThere, ("account", map.Account.Name)))
        : Outcome.Say(
            turn.Book.Say(UpdatePhrases.WhoFirst, ("account", map.Account.Name)),
            [.. map.People.OrderByDescending(person => person.IsKey())
                .ThenBy(person => person.Values().Select(value => (DateTimeOffset?)value.Ground.At).Min() ?? DateTimeOffset.MinValue)
                .ThenBy(person => person.Person.SearchName, StringComparer.Ordinal)
                .Take(MostOffered)
                .Select(person => string.Join(' ', new[] { turn.Book.Plain(command), person.Person.Name, map.Opportunity?.Name }.OfType<string>()))]);
}
