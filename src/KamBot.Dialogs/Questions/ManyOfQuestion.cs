using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>Any number of a few answers. Stored as the member names joined by commas.</summary>
public sealed class ManyOfQuestion<T>(string id, string wording, Options<T> options) : Question<IReadOnlyList<T>>(id, wording)
    where T : struct, Enum
{
    public override IEnumerable<Phrase> OwnPhrases => options.Phrases;

    public override IReadOnlyList<T> Value(string stored) => [.. stored.Split(',').Select(options.Value)];

    public override string Stored(IReadOnlyList<T> value) => string.Join(',', value);

    public override Understanding Read(string text, AskScope scope)
    {
        var (found, isLoose) = (new List<string>(), false);
        foreach (var part in SpokenList.Split(text, scope))
        {
            if (options.Find(part, scope) is not { } option)
            {
                var choices = options.Shown(scope.Book);
                return Understanding.Complain(
                    scope.Book.Say(QuestionPhrases.NotSomeOf, ("said", part), ("choices", string.Join(" · ", choices))), choices);
            }

            isLoose |= option.IsLoose;
            if (!found.Contains(option.Stored))
            {
                found.Add(option.Stored);
            }
        }

        return Understanding.Of(string.Join(',', found), isLoose);
    }

    public override IReadOnlyList<string> Choices(AskScope scope) => options.Shown(scope.Book);

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
    [
        new ChoiceSetInput
        {
            Id = inputId,
            Label = label,
            IsMultiSelect = true,
            Style = ChoiceStyle.Expanded,
            Choices = [.. options.Listed(scope.Book).Select(choice => new CardChoice(choice.Shown, choice.Stored))],
            Value = current?.Value,
        },
    ];

    public override string Show(string value, AskScope scope) =>
        string.Join(scope.Book.Plain(SpokenList.Joint), Value(value).Select(each => scope.Book.Plain(options.PhraseOf(each))));
}
