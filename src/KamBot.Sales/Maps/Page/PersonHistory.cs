using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Page;

/// <summary>A value of a person that can be changed on the page. <paramref name="ClaimId"/> and the rest are null where nothing is known.</summary>
public sealed record EditableValue(string Attribute, string Label, string? Value, Guid? ClaimId, string? Ground, string? Doubt);

/// <summary>Something said about a person: what, how it is known, when, by whom.</summary>
public sealed record HistoryEntry(string Label, string Value, string Evidence, string Day, string Age, string Who, string? Note);

/// <summary>All that the page shows of one person, in the reader's language.</summary>
public sealed record PersonHistory(
    Guid Id, string Name, string? Title, string Met, IReadOnlyList<EditableValue> Values, IReadOnlyList<HistoryEntry> Entries)
{
    private const int MostEntries = 100;

    /// <summary><paramref name="authors"/>: names of those who said it, by user id. People and what they said come as they are: the page escapes.</summary>
    public static PersonHistory Of(
        MapPerson person, RelationshipMap map, IEnumerable<Claim> claims, IReadOnlyDictionary<string, string> authors, TurnScope turn)
    {
        var names = map.People.ToDictionary(each => each.Person.Id, each => each.Person.Name);
        return new PersonHistory(
            person.Person.Id, person.Person.Name, person.Title,
            person.LastSeen is { } seen
                ? turn.Book.Plain(MapPhrases.Met, ("count", person.Visits), ("age", AgeWording.Say(seen, turn)))
                : turn.Book.Plain(MapPhrases.NeverMet),
            [
                Editable(ClaimAttributes.Stance, MapPhrases.LabelStance, person.Stance, turn),
                Editable(MapAttributes.Weight, MapPhrases.LabelWeight, person.Weight, turn),
                Editable(MapAttributes.Power, MapPhrases.LabelPower, person.Power, turn),
                Editable(ClaimAttributes.Role, MapPhrases.LabelRole, person.Role, turn),
                Editable(ClaimAttributes.Focus, MapPhrases.LabelFocus, person.Focus, turn),
            ],
            [
                .. ClaimsOf(person.Person.Id, map, claims).Take(MostEntries)
                    .Select(claim => Entry(claim, person.Person.Id, names, authors, turn)).OfType<HistoryEntry>(),
            ]);
    }

    /// <summary>Those about the person, youngest first: of this deal and of the whole account.</summary>
    public static IEnumerable<Claim> ClaimsOf(Guid personId, RelationshipMap map, IEnumerable<Claim> claims) => claims
        .Where(claim => (claim.SubjectId == personId || claim.ObjectId == personId)
            && (claim.OpportunityId is null || claim.OpportunityId == map.Opportunity?.Id))
        .OrderByDescending(claim => claim.At).ThenByDescending(claim => claim.Id);

    private static EditableValue Editable<T>(string attribute, Phrase label, Held<T>? held, TurnScope turn) => new(
        attribute, turn.Book.Plain(label), held?.Value?.ToString(), held?.ClaimId,
        held is null ? null : $"{turn.Book.Plain(Evidences.All.PhraseOf(held.Evidence))} · {AgeWording.Say(held.At, turn)}",
        held is { IsContested: true } ? turn.Book.Plain(MapPhrases.Contested)
            : held is { IsDoubted: true } ? turn.Book.Plain(MapPhrases.Doubted) : null);

    private static HistoryEntry? Entry(
        Claim claim, Guid personId, Dictionary<Guid, string> names, IReadOnlyDictionary<string, string> authors, TurnScope turn) =>
        Worded(claim, personId, names, turn.Book) is not var (label, value) ? null : new HistoryEntry(
            label, value, turn.Book.Plain(Evidences.All.PhraseOf(claim.Evidence)),
            DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(claim.At, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag),
            AgeWording.Say(claim.At, turn), authors.GetValueOrDefault(claim.AuthorId, ""), claim.Note);

    /// <summary>Null for claims of other capabilities.</summary>
    private static (string Label, string Value)? Worded(Claim claim, Guid personId, Dictionary<Guid, string> names, PhraseBook book)
    {
        string Text(Phrase label) => book.Plain(label);
        return claim.Attribute switch
        {
            ClaimAttributes.Stance => (Text(MapPhrases.LabelStance), Word(MapOptions.Stances, claim, book)),
            ClaimAttributes.Role => (Text(MapPhrases.LabelRole), Word(KeyRoles.All, claim, book)),
            MapAttributes.Weight => (Text(MapPhrases.LabelWeight), Word(MapOptions.Weights, claim, book)),
            MapAttributes.Power => (Text(MapPhrases.LabelPower), Word(MapOptions.Powers, claim, book)),
            ClaimAttributes.Focus => (Text(MapPhrases.LabelFocus), claim.Value),
            ClaimAttributes.Closeness => (Text(MapPhrases.LabelCloseness), Word(Trends.All, claim, book)),
            ClaimAttributes.Trust => (Text(MapPhrases.LabelTrust), Word(Trends.All, claim, book)),
            MapAttributes.Interest => (Text(MapPhrases.LabelInterest), OrNothing(claim, book)),
            MapAttributes.Handling => (Text(MapPhrases.LabelHandling), Word(MapOptions.Handlings, claim, book)),
            MapAttributes.Partner => (Text(MapPhrases.LabelPartner), OrNothing(claim, book)),
            MapAttributes.Influences or MapAttributes.Conflict => Line(claim, personId, names, book),
            _ => null,
        };
    }

    private static (string Label, string Value)? Line(Claim claim, Guid personId, Dictionary<Guid, string> names, PhraseBook book)
    {
        var other = claim.SubjectId == personId ? claim.ObjectId : claim.SubjectId;
        if (other is null || !names.TryGetValue(other.Value, out var name)) return null;
        var phrase = claim.Attribute == MapAttributes.Conflict ? MapPhrases.AtOddsWith
            : claim.SubjectId == personId ? MapPhrases.Sways : MapPhrases.SwayedBy;
        return (book.Plain(phrase, ("name", name)), claim.Value switch
        {
            nameof(LineStrength.Strong) => book.Plain(MapPhrases.Strongly),
            nameof(LineStrength.Weak) => book.Plain(MapPhrases.ALittle),
            _ => book.Plain(MapOptions.Ties.PhraseOf(Maps.Tie.Nothing)),
        });
    }

    private static string Word<T>(Options<T> words, Claim claim, PhraseBook book) where T : struct, Enum =>
        Read.Enum<T>(claim.Value, out var value) ? book.Plain(words.PhraseOf(value)) : claim.Value;

    private static string OrNothing(Claim claim, PhraseBook book) =>
        claim.Value == MapAttributes.None ? book.Plain(MapOptions.Ties.PhraseOf(Maps.Tie.Nothing)) : claim.Value;
}
