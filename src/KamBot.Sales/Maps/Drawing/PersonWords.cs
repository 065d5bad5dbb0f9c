using KamBot.Dialogs.Languages;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>What a card shows, in words: for those who listen to the map.</summary>
internal static class PersonWords
{
    private const int LongestPart = 120;

    private static readonly Phrase Role = new("map-picture.said.role", "role: {value}");
    private static readonly Phrase Stance = new("map-picture.said.stance", "stance: {value}");
    private static readonly Phrase Closeness = new("map-picture.said.closeness", "closeness: {value}");
    private static readonly Phrase Trust = new("map-picture.said.trust", "trust: {value}");
    private static readonly Phrase Partner = new("map-picture.said.partner", "paired with {name}");
    private static readonly Phrase NotKnown = new("map-picture.said.not-known", "not known");
    private static readonly Phrase Joint = new("map-picture.said.joint", ", ");

    public static string Describe(MapPerson person, DateTimeOffset now, PhraseBook book)
    {
        string Part(Phrase phrase, string value) => book.Plain(phrase, ("value", value));
        var unknown = book.Plain(NotKnown);
        string?[] parts =
        [
            Cut(person.Person.Name),
            person.Title is { } title ? Cut(title) : null,
            Part(Role, person.Role is { } role ? book.Plain(KeyRoles.All.PhraseOf(role.Value)) : unknown),
            Part(Stance, person.Stance is { } stance ? book.Plain(MapLook.WordOf(stance.Value)) : unknown),
            person.Power?.Value switch
            {
                PowerTrend.Rising => book.Plain(MapDrawingPhrases.RisingKey),
                PowerTrend.Fading => book.Plain(MapDrawingPhrases.FadingKey),
                _ => null,
            },
            person.Closeness is [.., var close] ? Part(Closeness, book.Plain(Trends.All.PhraseOf(close.Value))) : null,
            person.Trust is [.., var trust] ? Part(Trust, book.Plain(Trends.All.PhraseOf(trust.Value))) : null,
            person.Partner is { } partner ? book.Plain(Partner, ("name", Cut(partner.Value))) : null,
            MapLook.IsNew(person) ? book.Plain(MapDrawingPhrases.NewKey) : null,
        ];
        return string.Join(book.Plain(Joint), parts.Where(part => part is not null));
    }

    private static string Cut(string words) => words.Length <= LongestPart ? words : words[..LongestPart] + "…";
}
