using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Replies;

/// <summary>The open questions of a flow as one form. What a later answer would reach comes with the next form.</summary>
internal static class FormCard
{
    public const string SendVerb = "draft.form";
    public const string OneByOneVerb = "draft.one-by-one";

    /// <summary>A form that is longer than this is no pleasure on a phone and comes near the size a message may have.</summary>
    private const int MostQuestions = 8;

    /// <summary>The slots that a form of this draft asks; the same for the same draft and version.</summary>
    public static IReadOnlyList<Slot> Slots(Flow flow, Draft draft)
    {
        var journey = FlowEngine.JourneyOf(flow, draft);
        var open = journey.Slots.Where(slot => journey.Answers[slot.Key] is null).ToList();
        return [.. open.TakeWhile(slot => slot.Page == open[0].Page).Take(MostQuestions)];
    }

    public static Reply Show(Flow flow, Draft draft, Func<Slot, AskScope> scopeOf, PhraseBook book, IEnumerable<string> before)
    {
        var journey = FlowEngine.JourneyOf(flow, draft);
        var slots = Slots(flow, draft);
        var inputs = slots.SelectMany(slot =>
        {
            var scope = scopeOf(slot);
            var label = book.Plain(flow.WordingOf(slot.Question), ("about", slot.About?.Name));
            return slot.Question.Inputs(slot.Key, label, scope, draft.Earlier?.GetValueOrDefault(slot.Key));
        });
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = book.Plain(flow.Title),
            Body =
            [
                new TextBlock(book.Say(flow.Title)) { Weight = TextWeight.Bolder, Size = TextSize.Medium, Style = TextStyle.Heading },
                new TextBlock($"{journey.Answered}/{journey.Slots.Count}") { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.None },
                .. slots is [{ Page: { } page }, ..] ? [new TextBlock(book.Say(page)) { Weight = TextWeight.Bolder }] : Array.Empty<CardElement>(),
                .. before.Select(line => new TextBlock(line) { Color = TextColor.Accent }),
                .. inputs,
            ],
            Actions =
            [
                ExecuteButton.Ask(book.Plain(DialogPhrases.Send), CheckCard.DraftButton(SendVerb, draft), ButtonStyle.Positive),
                ExecuteButton.Ask(book.Plain(DialogPhrases.OneByOne), CheckCard.DraftButton(OneByOneVerb, draft)),
                ExecuteButton.Ask(book.Plain(DialogPhrases.Later), CheckCard.DraftButton(CheckCard.LaterVerb, draft)),
            ],
        };
        return Reply.Show(card, book.Plain(flow.Title)).For(flow, draft, book);
    }
}
