using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>
/// Some people of one account. Names not known yet become new people, marked as new where the answers are checked. Stored as a JSON
/// array of <see cref="Picked"/>; at most <see cref="Most"/>.
/// </summary>
public sealed class PeopleQuestion(string id, string wording, string picksFrom) : Question<IReadOnlyList<Picked>>(id, wording)
{
    public const int Most = 20;

    public override AnswerFreedom Freedom => AnswerFreedom.Name;

    public override string? PicksFrom => picksFrom;

    public override IReadOnlyList<Picked> Value(string stored) =>
        JsonSerializer.Deserialize(stored, DialogsJson.Default.IReadOnlyListPicked) ?? throw new FormatException("No people.");

    public override string Stored(IReadOnlyList<Picked> value) =>
        JsonSerializer.Serialize(value, DialogsJson.Default.IReadOnlyListPicked);

    public override Understanding Read(string text, AskScope scope)
    {
        if (scope.Suggestions.Count > 0 && SaysEverybody(text, scope))
        {
            return Understanding.Of(Stored([.. scope.Suggestions.Take(Most)]));
        }

        var people = new List<Picked>();
        foreach (var name in SpokenList.Split(text, scope))
        {
            if (Picking.Numbered(name, scope) is { } numbered)
            {
                people.Add(numbered);
                continue;
            }

            var found = Picking.Find(name, scope.Suggestions, arePeople: true);
            if (found.Count > 1)
            {
                return Understanding.Complain(
                    scope.Book.Say(QuestionPhrases.SeveralFound, ("said", name)),
                    [.. found.Take(5).Select(each => Picking.Label(each, found))]);
            }

            people.Add(found.Count == 1 ? found[0] : Picked.New(Picking.NewName(name, scope) ?? name));
        }

        return Accept(people, scope);
    }

    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope)
    {
        var chosen = values.TryGetValue(inputId, out var keys)
            ? keys.Split(',').Select(key => scope.Suggestions.FirstOrDefault(each => each.Key == key)).OfType<Picked>().ToList()
            : [];
        var others = values.TryGetValue(inputId + "~other", out var names)
            ? SpokenList.Split(names, scope).Select(name =>
                Picking.Find(name, scope.Suggestions, arePeople: true) is [var known] ? known : Picked.New(name))
            : [];
        var people = chosen.Concat(others).DistinctBy(each => each.Key).ToList();
        return people.Count == 0 ? null : Accept(people, scope);
    }

    public override IReadOnlyList<string> Choices(AskScope scope)
    {
        var names = Picking.Shown(scope).Select(each => Picking.Label(each, scope.Suggestions)).ToList();
        return names.Count > 1 ? [.. names, scope.Book.Plain(QuestionPhrases.Everybody)] : names;
    }

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        var people = current?.Value is { } value ? Value(value) : [];
        var others = new TextInput
        {
            Id = inputId + "~other",
            Label = scope.Suggestions.Count == 0 ? label : scope.Book.Plain(QuestionPhrases.OtherNames),
            Value = people.Where(each => each.IsNew).Select(each => each.Name).ToList() is { Count: > 0 } created
                ? string.Join(", ", created)
                : null,
        };
        if (scope.Suggestions.Count == 0)
        {
            return [others];
        }

        return
        [
            new ChoiceSetInput
            {
                Id = inputId,
                Label = label,
                IsMultiSelect = true,
                Style = scope.Suggestions.Count > 8 ? ChoiceStyle.Compact : ChoiceStyle.Expanded,
                Choices = [.. scope.Suggestions.Select(each => new CardChoice(CardText.Escape(Picking.Label(each, scope.Suggestions)), each.Key))],
                Value = people.Where(each => !each.IsNew).Select(each => each.Key).ToList() is { Count: > 0 } keys
                    ? string.Join(',', keys)
                    : null,
            },
            others,
        ];
    }

    public override string Show(string value, AskScope scope) =>
        string.Join(scope.Book.Plain(SpokenList.Joint), Value(value).Select(each => Picking.Show(each, scope)));

    private Understanding Accept(IReadOnlyList<Picked> people, AskScope scope) => people switch
    {
        [] => Understanding.Complain(scope.Book.Say(QuestionPhrases.NoNames), Choices(scope)),
        { Count: > Most } => Understanding.Complain(scope.Book.Say(QuestionPhrases.TooManyNames, ("most", Most))),
        _ when people.Any(each => each.Name.Length > Picking.LongestName || (each.IsNew && !each.Name.Any(char.IsLetter))) =>
            Understanding.Complain(scope.Book.Say(QuestionPhrases.NoNames), Choices(scope)),
        _ => Understanding.Of(Stored([.. people.DistinctBy(each => each.Key)])),
    };

    private static bool SaysEverybody(string text, AskScope scope)
    {
        var said = TextFolding.FoldHan(text);
        return scope.ReadingBooks.Any(book => book.FoldedSynonyms(QuestionPhrases.Everybody).Contains(said));
    }
}
