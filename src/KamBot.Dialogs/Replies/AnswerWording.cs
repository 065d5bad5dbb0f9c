using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Replies;

/// <summary>Answers and labels in words, as plain text.</summary>
internal static class AnswerWording
{
    private const int LongestShown = 240;

    public static string Of(Slot slot, Answer answer, AskScope scope) => answer switch
    {
        { Kind: AnswerKind.Given, Value: { } value } => Cut(slot.Question.Show(value, scope)),
        { Kind: AnswerKind.Known, Value: { } value } =>
            scope.Book.Plain(DialogPhrases.OnRecord, ("value", Cut(slot.Question.Show(value, scope)))),
        { Kind: AnswerKind.Unknown } => scope.Book.Plain(DialogPhrases.NotKnown),
        _ => scope.Book.Plain(DialogPhrases.NotAnswered),
    };

    public static string Label(Flow flow, Slot slot, AskScope scope) =>
        scope.Book.Plain(flow.LabelOf(slot.Question), ("about", slot.About?.Name));

    private static string Cut(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
}
