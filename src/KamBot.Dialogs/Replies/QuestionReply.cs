using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Replies;

/// <summary>A question as a message: what was noted, what was before, the question with its place in the flow, and buttons.</summary>
internal static class QuestionReply
{
    /// <summary>Teams shows at most six.</summary>
    private const int MostChoices = 6;

    public static Reply Ask(Flow flow, Draft draft, Slot slot, AskScope scope, IEnumerable<string> before)
    {
        var journey = FlowEngine.JourneyOf(flow, draft);
        var question = scope.Book.Say(
            DialogPhrases.Progress,
            ("question", new Languages.Said(scope.Book.Say(flow.WordingOf(slot.Question), ("about", slot.About?.Name)))),
            ("at", journey.Slots.TakeWhile(each => each.Key != slot.Key).Count() + 1),
            ("all", journey.Slots.Count));
        var earlier = draft.Earlier?.GetValueOrDefault(slot.Key);
        IEnumerable<string> lines = earlier switch
        {
            null or { Kind: AnswerKind.Skipped } => before,
            { Kind: AnswerKind.Known, Value: { } value } =>
                [.. before, scope.Book.Say(DialogPhrases.StillSo, ("value", AnswerWording.Of(slot, Answer.Given(value), scope)))],
            _ => [.. before, scope.Book.Say(DialogPhrases.Before, ("value", AnswerWording.Of(slot, earlier, scope)))],
        };
        return Reply.Say(string.Join("\n\n", [.. lines, .. Heading(journey, slot, scope), question]), Choices(draft, slot, scope, slot.Question.Choices(scope)));
    }

    /// <summary>The heading of the page, before its first question.</summary>
    private static string[] Heading(Journey journey, Slot slot, AskScope scope) =>
        slot.Page is { } page && journey.Slots.First(each => each.Page == page).Key == slot.Key ? [$"**{scope.Book.Say(page)}**"] : [];

    public static Reply Complain(Draft draft, Slot slot, AskScope scope, Understanding understanding, params IReadOnlyList<string> before) =>
        Reply.Say(string.Join("\n\n", [.. before, understanding.Complaint!.Text]), Choices(draft, slot, scope, understanding.Choices));

    private static IReadOnlyList<string> Choices(Draft draft, Slot slot, AskScope scope, IReadOnlyList<string> own)
    {
        var choices = own.ToList();
        if (draft.Earlier?.GetValueOrDefault(slot.Key) is { Kind: not AnswerKind.Skipped })
        {
            choices.Insert(0, scope.Book.Plain(Commands.LoopWords.Phrases[Commands.LoopWord.Keep]));
        }

        if (!slot.Question.IsNeeded && (own.Count == 0 || draft.Misses >= 2))
        {
            choices.Add(scope.Book.Plain(DialogPhrases.SkipWord));
            choices.Add(scope.Book.Plain(DialogPhrases.DontKnowWord));
        }

        if (draft.Misses >= 3)
        {
            choices.Insert(0, scope.Book.Plain(Commands.LoopWords.Phrases[Commands.LoopWord.Later]));
        }

        return [.. choices.Distinct().Take(MostChoices)];
    }
}
