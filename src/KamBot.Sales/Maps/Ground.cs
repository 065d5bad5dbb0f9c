using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>One claim that a finding rests on, in words once there is a reader: whose, what, how known, how old.</summary>
public sealed record Ground(string? About, Phrase Label, Func<TurnScope, string> Words, DateTimeOffset At)
{
    public static Ground Of(MapPerson person, Held<KeyRole> role) => Of(person, MapPhrases.LabelRole, role, KeyRoles.All);

    public static Ground Of(MapPerson person, Held<Stance> stance) => Of(person, MapPhrases.LabelStance, stance, MapOptions.Stances);

    public static Ground Of(MapPerson person, Held<Weight> weight) => Of(person, MapPhrases.LabelWeight, weight, MapOptions.Weights);

    public static Ground Of(MapPerson person, Held<PowerTrend> power) => Of(person, MapPhrases.LabelPower, power, MapOptions.Powers);

    public static Ground Of(MapPerson person, Phrase label, Held<string> held) =>
        new(person.Person.Name, label, turn => MapWording.Value(held, turn), held.At);

    /// <summary>A history as arrows, with the age of the youngest.</summary>
    public static Ground Of(MapPerson person, Phrase label, IReadOnlyList<Held<Trend>> moves) => new(
        person.Person.Name, label,
        turn => MapWording.Aged(moves[^1], Arrows.Of([.. moves.Select(move => move.Value)], turn.Book), turn), moves[^1].At);

    public static Ground Of(MapLine line, RelationshipMap map) => new(
        map.People.First(person => person.Person.Id == line.From).Person.Name,
        MapOptions.Lines.PhraseOf(line.Kind),
        turn => MapWording.Aged(
            line.Strength, map.People.First(person => person.Person.Id == line.To).Person.Name, turn), line.Strength.At);

    /// <summary>Why the person is one of those who count.</summary>
    public static IEnumerable<Ground> Key(MapPerson person) =>
    [
        .. person.Role is { Value: KeyRole.DecisionMaker } role ? [Of(person, role)] : Array.Empty<Ground>(),
        .. person.Weight is { Value: >= Weight.High } weight ? [Of(person, weight)] : Array.Empty<Ground>(),
    ];

    public string Say(TurnScope turn) => About is null
        ? MapWording.Labelled(turn.Book, Label, Words(turn))
        : $"{CardText.Escape(About)} · {MapWording.Labelled(turn.Book, Label, Words(turn))}";

    private static Ground Of<T>(MapPerson person, Phrase label, Held<T> held, Options<T> words) where T : struct, Enum =>
        new(person.Person.Name, label, turn => MapWording.Value(held, words, turn), held.At);
}
