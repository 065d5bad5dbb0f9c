using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Replies;

/// <summary>All answers before they are saved; each can be changed.</summary>
internal static class CheckCard
{
    public const string SaveVerb = "draft.save";
    public const string ChangeVerb = "draft.change";
    public const string LaterVerb = "draft.later";
    public const string ChangeInput = "which";

    public static Reply Show(Flow flow, Draft draft, AskScope scope, IEnumerable<string> before)
    {
        var book = scope.Book;
        var slots = FlowEngine.AnsweredSlots(flow, draft);
        var answers = FlowEngine.JourneyOf(flow, draft).Answers;
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = book.Plain(DialogPhrases.CheckTitle),
            Body =
            [
                .. before.Select(line => new TextBlock(line)),
                new TextBlock(book.Say(flow.Title)) { Weight = TextWeight.Bolder, Size = TextSize.Medium, Style = TextStyle.Heading },
                new TextBlock(book.Say(DialogPhrases.CheckTitle)) { IsSubtle = true, Spacing = Spacing.None },
                new FactSet([.. slots.Index().Where(each => !IsSkipped(each.Item)).Select(each => new Fact(
                    Numbered(each.Index, AnswerWording.Label(flow, each.Item, scope)),
                    CardText.Escape(AnswerWording.Of(each.Item, answers[each.Item.Key]!, scope))))]),
                .. Skipped(),
                new TextBlock(book.Say(DialogPhrases.CheckHow)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions =
            [
                ExecuteButton.Ask(book.Plain(DialogPhrases.Save), DraftButton(SaveVerb, draft), ButtonStyle.Positive),
                new ShowCardButton(book.Plain(DialogPhrases.Change), ChangeForm(flow, draft, slots, scope)),
                ExecuteButton.Ask(book.Plain(DialogPhrases.Later), DraftButton(LaterVerb, draft)),
            ],
        };
        return Reply.Show(card, $"{book.Plain(flow.Title)}: {book.Plain(DialogPhrases.CheckTitle)}").For(flow, draft, book);

        bool IsSkipped(Slot slot) => answers[slot.Key]!.Kind == AnswerKind.Skipped;

        IEnumerable<CardElement> Skipped()
        {
            var labels = slots.Index().Where(each => IsSkipped(each.Item))
                .Select(each => Numbered(each.Index, AnswerWording.Label(flow, each.Item, scope))).ToList();
            return labels.Count == 0
                ? []
                : [new TextBlock(book.Say(DialogPhrases.SkippedList, ("list", string.Join("; ", labels)))) { IsSubtle = true, Size = TextSize.Small }];
        }
    }

    /// <summary>No full stop after the number: Markdown would make a list of it, and begin each at one.</summary>
    private static string Numbered(int at, string label) => $"{at + 1} · {label}";

    public static CardButtonData DraftButton(string verb, Draft draft) =>
        new(verb) { KamDraft = draft.Id, KamVersion = draft.Version };

    private static AdaptiveCard ChangeForm(Flow flow, Draft draft, IReadOnlyList<Slot> slots, AskScope scope) => new()
    {
        Lang = scope.Book.Language.Tag,
        Body =
        [
            new ChoiceSetInput
            {
                Id = ChangeInput,
                Label = scope.Book.Plain(DialogPhrases.ChangeWhich),
                Style = ChoiceStyle.Compact,
                Choices = [.. slots.Select((slot, at) =>
                    new CardChoice(Numbered(at, AnswerWording.Label(flow, slot, scope)), slot.Key))],
            },
        ],
        Actions = [ExecuteButton.Ask(scope.Book.Plain(DialogPhrases.ChangeThis), DraftButton(ChangeVerb, draft))],
    };
}
