using KamBot.Dialogs.Flows;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>Free words, kept as typed.</summary>
public sealed class TextQuestion(string id, string wording) : Question<string>(id, wording)
{
    public const int Longest = 4000;

    public override AnswerFreedom Freedom => AnswerFreedom.Anything;

    public override string Value(string stored) => stored;

    public override string Stored(string value) => value;

    public override Understanding Read(string text, AskScope scope) => text.Length <= Longest
        ? Understanding.Of(text)
        : Understanding.Complain(scope.Book.Say(QuestionPhrases.TooLong, ("most", Longest)));

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
        [new TextInput { Id = inputId, Label = label, IsMultiline = true, MaxLength = Longest, Value = current?.Value }];

    public override string Show(string value, AskScope scope) => value;
}
