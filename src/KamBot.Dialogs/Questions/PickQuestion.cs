using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>
/// One record, chosen from the recent ones, found by its name, or (where <paramref name="mayCreate"/>) new. Stored as JSON of a
/// <see cref="Picked"/>.
/// </summary>
public sealed class PickQuestion(
    string id, string wording, string picksFrom, bool mayCreate, Phrase? otherwise = null, bool arePeople = false)
    : Question<Picked>(id, wording)
{
    public override AnswerFreedom Freedom => AnswerFreedom.Name;

    public override string? PicksFrom => picksFrom;

    public override Picked Value(string stored) => Picking.Parse(stored);

    public override string Stored(Picked value) => JsonSerializer.Serialize(value, DialogsJson.Default.Picked);

    public override Understanding Read(string text, AskScope scope)
    {
        var known = scope.Suggestions.Concat(scope.Found).DistinctBy(picked => picked.Key).ToList();
        if (otherwise is not null && scope.ReadingBooks.SelectMany(book => book.Synonyms(otherwise))
                .Any(word => TextFolding.FoldHan(word) == TextFolding.FoldHan(text)))
        {
            return Understanding.None;
        }

        if (mayCreate && Picking.NewName(text, scope) is { } newName)
        {
            return Understanding.Of(Stored(Picked.New(newName)));
        }

        if (Picking.Numbered(text, scope) is { } numbered)
        {
            return Understanding.Of(Stored(numbered));
        }

        return Picking.Find(text, known, arePeople) switch
        {
            [var only] => Understanding.Of(Stored(only)),
            [] when mayCreate && known.Count == 0 => Understanding.Of(Stored(Picked.New(text))),
            [] when !mayCreate => Understanding.Complain(
                scope.Book.Say(QuestionPhrases.NotInList, ("said", text)), Choices(scope)),
            [] => Understanding.Complain(
                scope.Book.Say(QuestionPhrases.NothingFound, ("said", text)),
                [scope.Book.Plain(QuestionPhrases.New, ("name", text)),
                 .. scope.Suggestions.Take(4).Select(each => Picking.Label(each, known))]),
            var several => Understanding.Complain(
                scope.Book.Say(QuestionPhrases.SeveralFound, ("said", text)),
                [.. several.Take(5).Select(each => Picking.Label(each, several))]),
        };
    }

    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope)
    {
        if (values.TryGetValue(inputId + "~other", out var typed))
        {
            return mayCreate && Picking.Find(typed, [.. scope.Suggestions, .. scope.Found], arePeople) is not [_]
                ? Understanding.Of(Stored(Picked.New(typed)))
                : Read(typed, scope);
        }

        return values.TryGetValue(inputId, out var key) && scope.Suggestions.FirstOrDefault(each => each.Key == key) is { } picked
            ? Understanding.Of(Stored(picked))
            : null;
    }

    public override IReadOnlyList<string> Choices(AskScope scope) =>
    [
        .. Picking.Shown(scope).Select(each => Picking.Label(each, scope.Suggestions)),
        .. otherwise is null ? [] : new[] { scope.Book.Plain(otherwise) },
    ];

    public override IEnumerable<Phrase> OwnPhrases => otherwise is null ? [] : [otherwise];

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        var list = new ChoiceSetInput
        {
            Id = inputId,
            Label = label,
            Style = ChoiceStyle.Filtered,
            Choices = [.. scope.Suggestions.Select(each => new CardChoice(Picking.Label(each, scope.Suggestions), each.Key))],
            Value = current?.Value is { } value && !Value(value).IsNew ? Value(value).Key : null,
        };
        var other = new TextInput
        {
            Id = inputId + "~other",
            Label = scope.Suggestions.Count == 0 ? label : scope.Book.Plain(QuestionPhrases.OtherName),
            MaxLength = Picking.LongestName,
            Value = current?.Value is { } created && Value(created).IsNew ? Value(created).Name : null,
        };
        return scope.Suggestions.Count == 0 ? [other] : mayCreate ? [list, other] : [list];
    }

    public override string Show(string value, AskScope scope) => Picking.Show(Value(value), scope);
}
