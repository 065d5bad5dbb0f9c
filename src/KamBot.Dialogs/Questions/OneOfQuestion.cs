using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>One of a few answers. Stored as the name of the enum member.</summary>
public sealed class OneOfQuestion<T>(string id, string wording, Options<T> options) : Question<T>(id, wording)
    where T : struct, Enum
{
    public override IEnumerable<Phrase> OwnPhrases => options.Phrases;

    public override T Value(string stored) => options.Value(stored);

    public override string Stored(T value) => value.ToString();

    public override Understanding Read(string text, AskScope scope)
    {
        if (options.Find(text, scope) is { } found)
        {
            return Understanding.Of(found.Stored, found.IsLoose);
        }

        var choices = options.Shown(scope.Book);
        return Understanding.Complain(scope.Book.Say(QuestionPhrases.NotOneOf, ("choices", string.Join(" · ", choices))), choices);
    }

    public override IReadOnlyList<string> Choices(AskScope scope) => options.Shown(scope.Book);

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        var choices = options.Listed(scope.Book);
        return
        [
            new ChoiceSetInput
            {
                Id = inputId,
                Label = label,
                Choices = [.. choices.Select(choice => new CardChoice(choice.Shown, choice.Stored))],
                Style = choices.Count > 5 ? ChoiceStyle.Compact : ChoiceStyle.Expanded,
                Value = current?.Value,
            },
        ];
    }

    public override string Show(string value, AskScope scope) => scope.Book.Plain(options.PhraseOf(Value(value)));
}
