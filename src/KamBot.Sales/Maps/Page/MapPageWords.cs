using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Page;

/// <summary>What the map's page says, and the choices it offers.</summary>
public static class MapPageWords
{
    private static readonly IReadOnlyList<Phrase> All =
    [
        new("map-page.title", "Relationship map"),
        new("map-page.skip", "Skip to the map"),
        new("map-page.search", "Find a person"),
        new("map-page.filter", "Filter"),
        new("map-page.role", "Role"),
        new("map-page.stance", "Stance"),
        new("map-page.age", "Last said"),
        new("map-page.any", "All"),
        new("map-page.unknown", "Not known"),
        new("map-page.age-week", "this week"),
        new("map-page.age-month", "within a month"),
        new("map-page.age-old", "longer than 60 days ago"),
        new("map-page.age-never", "never"),
        new("map-page.shown", "{shown} of {all} people shown"),
        new("map-page.nobody-found", "Nobody of this name is on the map."),
        new("map-page.clear", "Show everybody"),
        new("map-page.zoom-in", "Zoom in"),
        new("map-page.zoom-out", "Zoom out"),
        new("map-page.fit", "Fit to the window"),
        new("map-page.legend", "What the signs mean"),
        new("map-page.language", "Language"),
        new("map-page.appearance", "Appearance"),
        new("map-page.system", "Like the system"),
        new("map-page.light", "Light"),
        new("map-page.dark", "Dark"),
        new("map-page.keys", "Keys: Tab from person to person, arrows along the lines, Enter opens, Esc closes, + and − zoom, 0 fits."),
        new("map-page.people", "People on the map, from top to bottom"),
        new("map-page.close", "Close"),
        new("map-page.change", "Change"),
        new("map-page.evidence", "How do you know?"),
        new("map-page.note", "What was seen or said (optional)"),
        new("map-page.save", "Save"),
        new("map-page.saving", "Saving…"),
        new("map-page.saved", "Saved."),
        new("map-page.undo", "Undo"),
        new("map-page.undone", "Taken back."),
        new("map-page.read-only", "This account is shared with you for reading: nothing was changed."),
        new("map-page.too-late", "That can no longer be taken back here."),
        new("map-page.outdated", "Somebody changed this meanwhile. You see the newest values now; look at them and save again if you still want to."),
        new("map-page.refused", "That could not be saved: please check what you entered."),
        new("map-page.broken", "That did not work. Please try again in a moment."),
        new("map-page.gone", "This link has expired. Ask KamBot for the map again."),
        new("map-page.nothing", "Nothing was changed."),
        new("map-page.line", "Line to another person"),
        new("map-page.line-to", "To whom?"),
        new("map-page.line-kind", "What is between the two?"),
        new("map-page.line-save", "Draw the line"),
        new("map-page.history", "What was said, youngest first"),
        new("map-page.no-history", "Nothing was said about this person yet."),
        new("map-page.loading", "Loading…"),
        new("map-page.no-script", "This page needs JavaScript."),
    ];

    /// <summary>Each word of the page under its key without the prefix.</summary>
    public static IReadOnlyDictionary<string, string> In(PhraseBook book) =>
        All.ToDictionary(phrase => phrase.Key["map-page.".Length..], phrase => book.Plain(phrase));

    /// <summary>The choices by what they choose: the stored value and how it reads.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(string Stored, string Shown)>> ChoicesIn(PhraseBook book) =>
        new Dictionary<string, IReadOnlyList<(string, string)>>
        {
            [ClaimAttributes.Stance] = MapOptions.Stances.Listed(book),
            [ClaimAttributes.Role] = KeyRoles.All.Listed(book),
            [MapAttributes.Weight] = MapOptions.Weights.Listed(book),
            [MapAttributes.Power] = MapOptions.Powers.Listed(book),
            ["evidence"] = Evidences.All.Listed(book),
            ["tie"] = MapOptions.Ties.Listed(book),
        };
}
