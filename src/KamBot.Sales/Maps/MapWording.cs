using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Values of the map in words, each with how it is known and how old it is. Markdown: words of people are escaped.</summary>
internal static class MapWording
{
    public static string Title(RelationshipMap map, PhraseBook book) => map.Opportunity is { } deal
        ? book.Plain(MapPhrases.DealTitle, ("account", map.Account.Name), ("deal", deal.Name))
        : book.Plain(MapPhrases.Title, ("account", map.Account.Name));

    public static string Value<T>(Held<T> held, Options<T> words, TurnScope turn) where T : struct, Enum =>
        Aged(held, turn.Book.Plain(words.PhraseOf(held.Value)), turn);

    public static string Value(Held<string> held, TurnScope turn) => Aged(held, held.Value, turn);

    public static string Aged<T>(Held<T> held, string value, TurnScope turn) => Aged(held, new Said(CardText.Escape(value)), turn);

    public static string Aged<T>(Held<T> held, Said value, TurnScope turn)
    {
        var said = turn.Book.Say(
            MapPhrases.ValueAged, ("value", value), ("evidence", turn.Book.Plain(Evidences.All.PhraseOf(held.Evidence))), ("age", AgeWording.Say(held.At, turn)));
        List<string> marks =
        [
            .. held.IsContested ? [turn.Book.Say(MapPhrases.Contested)] : Array.Empty<string>(),
            .. held.IsDoubted ? [turn.Book.Say(MapPhrases.Doubted)] : Array.Empty<string>(),
        ];
        return marks.Count == 0 ? said : $"{said} – {string.Join(", ", marks)}";
    }

    public static string Names(IReadOnlyList<MapPerson> people, PhraseBook book)
    {
        const int most = 3;
        var names = string.Join(book.Plain(SpokenList.Joint), people.Take(most).Select(person => person.Person.Name));
        return people.Count <= most ? names : book.Plain(MapPhrases.AndMore, ("names", names), ("count", people.Count - most));
    }

    public static string Labelled(PhraseBook book, Phrase label, string value) =>
        $"{book.Say(label)}{(book.Language == Language.English ? ": " : "：")}{value}";

    /// <summary>What an attribute is called, for what is still to be found out; null for what is not asked as such.</summary>
    public static Phrase? LabelOf(string attribute) => attribute switch
    {
        ClaimAttributes.Role => MapPhrases.LabelRole,
        ClaimAttributes.Stance => MapPhrases.LabelStance,
        MapAttributes.Weight => MapPhrases.LabelWeight,
        MapAttributes.Power => MapPhrases.LabelPower,
        MapAttributes.Interest => MapPhrases.LabelInterest,
        ClaimAttributes.Closeness => MapPhrases.LabelCloseness,
        ClaimAttributes.Trust => MapPhrases.LabelTrust,
        MapAttributes.Influences => MapOptions.Lines.PhraseOf(LineKind.Influences),
        MapAttributes.Conflict => MapOptions.Lines.PhraseOf(LineKind.Conflict),
        _ => null,
    };

    public static string Name(MapPerson person) => CardText.Escape(person.Person.Name);
}
