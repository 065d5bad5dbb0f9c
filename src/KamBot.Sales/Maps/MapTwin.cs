using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>The map in words: all that the picture shows, person by person, the heaviest first. Markdown.</summary>
public static class MapTwin
{
    public const int PerPage = 8;
    private const int MostLinesForCall = 4;

    public static int Pages(RelationshipMap map) => Math.Max(1, (map.People.Count + PerPage - 1) / PerPage);

    public static string Page(RelationshipMap map, int page, TurnScope turn)
    {
        var names = map.People.ToDictionary(person => person.Person.Id, person => person);
        var lines = map.Lines.SelectMany(line => new[] { (line.From, Line: line), (line.To, Line: line) }).ToLookup(each => each.Item1, each => each.Line);
        var people = map.People.OrderByDescending(person => person.Weight?.Value)
            .ThenBy(person => person.Role is null).ThenBy(person => person.Person.SearchName, StringComparer.Ordinal)
            .Skip((page - 1) * PerPage).Take(PerPage);
        List<string> parts =
        [
            turn.Book.Say(
                MapPhrases.TextTitle, ("title", MapWording.Title(map, turn.Book)), ("page", page), ("pages", Pages(map))),
            .. people.Select(person => Person(person, lines[person.Person.Id], names, turn)),
            .. page == Pages(map) ? Account(map, turn) : [],
        ];
        return string.Join("\n\n", parts);
    }

    /// <summary>What helps before a call with this person: stance, power, what is lost if we win, and who sways whom.</summary>
    public static IEnumerable<string> ForCall(RelationshipMap map, Guid personId, TurnScope turn)
    {
        if (map.People.FirstOrDefault(each => each.Person.Id == personId) is not { } person)
        {
            yield break;
        }

        if (person.Stance is { } stance)
        {
            yield return MapWording.Labelled(turn.Book, MapPhrases.LabelStance, MapWording.Value(stance, MapOptions.Stances, turn));
        }

        if (person.Power is { Value: not PowerTrend.Steady } power)
        {
            yield return MapWording.Labelled(turn.Book, MapPhrases.LabelPower, MapWording.Value(power, MapOptions.Powers, turn));
        }

        if (person.Interest is { } interest)
        {
            yield return MapWording.Labelled(turn.Book, MapPhrases.LabelInterest, MapWording.Value(interest, turn));
        }

        var names = map.People.ToDictionary(each => each.Person.Id);
        foreach (var line in map.Lines.Where(line => line.Kind != LineKind.Reports && (line.From == personId || line.To == personId)).Take(MostLinesForCall))
        {
            yield return LineOf(line, personId, names, turn);
        }
    }

    private static string Person(
        MapPerson person, IEnumerable<MapLine> lines, Dictionary<Guid, MapPerson> names, TurnScope turn)
    {
        var book = turn.Book;
        (Phrase Label, string? Value, bool IsAlwaysAsked)[] values =
        [
            (MapPhrases.LabelRole, person.Role is { } role ? MapWording.Value(role, KeyRoles.All, turn) : null, true),
            (MapPhrases.LabelStance, person.Stance is { } stance ? MapWording.Value(stance, MapOptions.Stances, turn) : null, true),
            (MapPhrases.LabelWeight, person.Weight is { } weight ? MapWording.Value(weight, MapOptions.Weights, turn) : null, true),
            (MapPhrases.LabelPower, person.Power is { } power ? MapWording.Value(power, MapOptions.Powers, turn) : null, true),
            (MapPhrases.LabelCloseness, Moves(person.Closeness, turn), true),
            (MapPhrases.LabelTrust, Moves(person.Trust, turn), true),
            (MapPhrases.LabelFocus, person.Focus is { } focus ? MapWording.Value(focus, turn) : null, true),
            (MapPhrases.LabelInterest, person.Interest is { } interest ? MapWording.Value(interest, turn) : null, false),
            (MapPhrases.LabelHandling, person.Handling is { } handling ? MapWording.Value(handling, MapOptions.Handlings, turn) : null, false),
            (MapPhrases.LabelPartner, person.Partner is { } partner ? MapWording.Value(partner, turn) : null, true),
        ];
        var open = values.Where(value => value.Value is null && value.IsAlwaysAsked).Select(value => book.Say(value.Label)).ToList();
        return string.Join("\n\n",
        [
            $"**{MapWording.Name(person)}**{(person.Title is { } title ? " · " + CardText.Escape(title) : "")}",
            .. values.Where(value => value.Value is not null).Select(value => MapWording.Labelled(book, value.Label, value.Value!)),
            .. lines.Select(line => LineOf(line, person.Person.Id, names, turn)),
            person.LastSeen is { } seen
                ? book.Say(MapPhrases.Met, ("count", person.Visits), ("age", AgeWording.Say(seen, turn)))
                : book.Say(MapPhrases.NeverMet),
            .. open.Count > 0
                ? [MapWording.Labelled(book, MapPhrases.NotKnown, string.Join(book.Plain(Dialogs.Questions.SpokenList.Joint), open))]
                : Array.Empty<string>(),
        ]);
    }

    private static string? Moves(IReadOnlyList<Held<Trend>> moves, TurnScope turn) => moves.Count == 0
        ? null
        : MapWording.Aged(moves[^1], Arrows.Of([.. moves.Select(move => move.Value)], turn.Book), turn);

    private static string LineOf(MapLine line, Guid personId, Dictionary<Guid, MapPerson> names, TurnScope turn)
    {
        var isFrom = line.From == personId;
        var name = names[isFrom ? line.To : line.From].Person.Name;
        var said = turn.Book.Say(
            (line.Kind, isFrom) switch
            {
                (LineKind.Reports, true) => MapPhrases.ReportsTo,
                (LineKind.Reports, false) => MapPhrases.LeadsOver,
                (LineKind.Influences, true) => MapPhrases.Sways,
                (LineKind.Influences, false) => MapPhrases.SwayedBy,
                _ => MapPhrases.AtOddsWith,
            },
            ("name", name));
        return line.Kind switch
        {
            LineKind.Influences => turn.Book.Say(
                MapPhrases.Line, ("line", new Said(said)),
                ("strength", new Said(MapWording.Aged(
                    line.Strength, turn.Book.Plain(line.Strength.Value == LineStrength.Strong ? MapPhrases.Strongly : MapPhrases.ALittle), turn)))),
            LineKind.Conflict => MapWording.Aged(line.Strength, new Said(said), turn),
            _ => said,
        };
    }

    private static IEnumerable<string> Account(RelationshipMap map, TurnScope turn)
    {
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        foreach (var practice in map.Practices)
        {
            yield return MapWording.Labelled(turn.Book, MapPhrases.LabelPractice, MapWording.Value(practice.Habit, turn))
                + (practice.Handling is { } handling ? " · " + MapWording.Value(handling, MapOptions.Handlings, turn) : "");
        }

        foreach (var visit in map.ExecutiveVisits.Take(PerPage))
        {
            yield return MapWording.Labelled(
                turn.Book, MapPhrases.LabelExecutiveVisit,
                turn.Book.Say(MapOptions.Directions.PhraseOf(visit.Direction)) + " · " + AgeWording.Say(visit.On, today, turn.Book)
                    + (visit.Who is { } who ? " · " + CardText.Escape(who) : ""));
        }

        foreach (var day in map.ManagerChanges.Take(PerPage))
        {
            yield return MapWording.Labelled(turn.Book, MapPhrases.LabelManagerChange, AgeWording.Say(day, today, turn.Book));
        }
    }
}
