using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>The map in words: all that the picture shows, person by person, the heaviest first. Markdown.</summary>
internal static class MapTwin
{
    public const int PerPage = 8;

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

    private static string Person(
        MapPerson person, IEnumerable<MapLine> lines, Dictionary<Guid, MapPerson> names, TurnScope turn)
    {
        var book = turn.Book;
        List<string> rows =
        [
            $"**{MapWording.Name(person)}**{(person.Title is { } title ? " · " + Protocol.Cards.CardText.Escape(title) : "")}",
            Row(MapPhrases.LabelRole, person.Role is { } role ? MapWording.Value(role, KeyRoles.All, turn) : null),
            Row(MapPhrases.LabelStance, person.Stance is { } stance ? MapWording.Value(stance, MapOptions.Stances, turn) : null),
            Row(MapPhrases.LabelWeight, person.Weight is { } weight ? MapWording.Value(weight, MapOptions.Weights, turn) : null),
            Row(MapPhrases.LabelCloseness, Moves(person.Closeness, turn)),
            Row(MapPhrases.LabelTrust, Moves(person.Trust, turn)),
            .. person.Power is { } power ? [Row(MapPhrases.LabelPower, MapWording.Value(power, MapOptions.Powers, turn))] : Array.Empty<string>(),
            .. Text(MapPhrases.LabelFocus, person.Focus), .. Text(MapPhrases.LabelInterest, person.Interest),
            .. person.Handling is { } handling
                ? [Row(MapPhrases.LabelHandling, MapWording.Value(handling, MapOptions.Handlings, turn))] : Array.Empty<string>(),
            .. Text(MapPhrases.LabelPartner, person.Partner),
            person.LastSeen is { } seen
                ? book.Say(MapPhrases.Met, ("count", person.Visits), ("age", AgeWording.Say(seen, turn)))
                : book.Say(MapPhrases.NeverMet),
            .. lines.Select(line => LineOf(line, person.Person.Id, names, turn)),
        ];
        return string.Join("\n\n", rows);

        string Row(Phrase label, string? value) => MapWording.Labelled(book, label, value ?? book.Say(MapPhrases.NotKnown));

        IEnumerable<string> Text(Phrase label, Held<string>? held) => held is null ? [] : [Row(label, MapWording.Value(held, turn))];
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
        var strength = turn.Book.Plain(line.Strength.Value == LineStrength.Strong ? MapPhrases.Strongly : MapPhrases.ALittle);
        return line.Kind == LineKind.Influences
            ? turn.Book.Say(MapPhrases.Line, ("line", new Said(said)), ("strength", new Said(MapWording.Aged(line.Strength, strength, turn))))
            : turn.Book.Say(MapPhrases.Line, ("line", new Said(said)), ("strength", AgeWording.Say(line.Strength.At, turn)));
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
                turn.Book.Plain(MapOptions.Directions.PhraseOf(visit.Direction)) + ", " + AgeWording.Say(visit.On, today, turn.Book)
                    + (visit.Who is { } who ? " · " + Protocol.Cards.CardText.Escape(who) : ""));
        }

        foreach (var day in map.ManagerChanges.Take(PerPage))
        {
            yield return MapWording.Labelled(turn.Book, MapPhrases.LabelManagerChange, AgeWording.Say(day, today, turn.Book));
        }
    }
}
