using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Replies;

/// <summary>What stays of a card that is done with: a line, nothing to press. It takes the old card's place where the channel can.</summary>
internal static class SettledCard
{
    private const int MostAnswers = 8;

    /// <summary>A form that was sent keeps what it brought, so that one sees what one sent.</summary>
    public static Reply Taken(Flow flow, Draft draft, IReadOnlyList<Slot> brought, AskScope scope)
    {
        var answers = FlowEngine.JourneyOf(flow, draft).Answers;
        return Of(
            scope.Book, DialogPhrases.Settled, flow,
            brought.Where(slot => answers[slot.Key]?.Kind == AnswerKind.Given).Take(MostAnswers).Select(slot =>
                $"{CardText.Escape(AnswerWording.Label(flow, slot, scope))}: {CardText.Escape(AnswerWording.Of(slot, answers[slot.Key]!, scope))}"));
    }

    /// <summary>For a card that the conversation has left behind.</summary>
    public static Reply LeftBehind(Flow flow, PhraseBook book) =>
        Of(book, DialogPhrases.SeeBelow, flow, []);

    /// <summary>For a card whose dialog is over.</summary>
    public static Reply Finished(PhraseBook book) => Of(book, DialogPhrases.Finished, null, []);

    private static Reply Of(PhraseBook book, Phrase phrase, Flow? flow, IEnumerable<string> answers)
    {
        var title = ("title", flow is null ? null : (object)book.Plain(flow.Title));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = book.Plain(phrase, title),
            Body =
            [
                new TextBlock(book.Say(phrase, title)) { Weight = TextWeight.Bolder, IsSubtle = true, Size = TextSize.Small },
                .. answers.Select(answer => new TextBlock(answer) { IsSubtle = true, Spacing = Spacing.None, Size = TextSize.Small }),
            ],
        };
        return Reply.Show(card, card.FallbackText);
    }
}
