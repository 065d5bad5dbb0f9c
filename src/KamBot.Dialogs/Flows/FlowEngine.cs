using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Flows;

/// <summary>
/// One step of a guided dialog: draft and input in, draft and event out. Pure, so that a turn can be replayed after a write conflict.
/// </summary>
public static class FlowEngine
{
    public static Draft Begin(Flow flow, string id, Answers known, DateTimeOffset now) => new()
    {
        Id = id,
        Flow = flow.Name,
        Fingerprint = flow.Fingerprint,
        Answers = known,
        Asked = Journey.Of(flow, known).Next?.Key,
        Version = 1,
        TouchedAt = now,
    };

    public static Journey JourneyOf(Flow flow, Draft draft) =>
        Journey.Of(flow, draft.Answers ?? Answers.None);

    /// <summary>Brings a draft to the flow as it is now; answers of questions that still exist are kept.</summary>
    public static (Draft Draft, bool Changed) Resume(Flow flow, Draft draft)
    {
        var changed = !flow.IsKnownBy(draft.Fingerprint);
        var resumed = draft with { Answers = (draft.Answers ?? Answers.None).ReadBy(flow), Fingerprint = flow.Fingerprint };
        var journey = JourneyOf(flow, resumed);
        var asked = draft.Asked is not null && journey.Find(draft.Asked) is not null ? draft.Asked : journey.Next?.Key;
        return (resumed with { Asked = asked, Version = changed ? draft.Version + 1 : draft.Version }, changed);
    }

    /// <summary>Takes an answer that was read for <paramref name="slot"/>.</summary>
    public static Draft Take(Flow flow, Draft draft, Slot slot, Answer answer, DateTimeOffset now)
    {
        var answers = (draft.Answers ?? Answers.None).With(slot.Key, answer);
        return Moved(flow, draft, answers, now) with { Earlier = Without(draft.Earlier, slot.Key) };
    }

    /// <summary>Skips those of the slots that are still reached and open.</summary>
    public static Draft SkipAll(Flow flow, Draft draft, IReadOnlySet<string> slotKeys, DateTimeOffset now)
    {
        var journey = JourneyOf(flow, draft);
        var open = journey.Slots.Where(slot => slotKeys.Contains(slot.Key) && journey.Answers[slot.Key] is null);
        return Moved(flow, draft, open.Aggregate(journey.Answers, (sofar, slot) => sofar.With(slot.Key, Answer.Skipped)), now);
    }

    /// <summary>Forgets the last answer before what was asked, and asks it again; null where there is none.</summary>
    public static Draft? Back(Flow flow, Draft draft, DateTimeOffset now) =>
        JourneyOf(flow, draft).AnsweredBefore(draft.Asked) is { } slot ? Change(flow, draft, slot, now) : null;

    /// <summary>Asks one slot again. All other answers stay; the old one can be kept.</summary>
    public static Draft Change(Flow flow, Draft draft, Slot slot, DateTimeOffset now)
    {
        var answers = draft.Answers ?? Answers.None;
        var earlier = new Dictionary<string, Answer>(draft.Earlier ?? Answers.None.BySlot);
        if (answers[slot.Key] is { } old)
        {
            earlier[slot.Key] = old;
        }

        return Moved(flow, draft, answers.Without(slot.Key), now) with { Asked = slot.Key, Earlier = earlier };
    }

    /// <summary>Notes words that were not understood for the question asked.</summary>
    public static Draft Miss(Draft draft, string heard, DateTimeOffset now) =>
        draft with { Heard = heard, Misses = draft.Misses + 1, Version = draft.Version + 1, TouchedAt = now };

    /// <summary>What one says to a list of answers: the slot of that number or of nearly that label.</summary>
    public static Slot? FindAnswered(Flow flow, Draft draft, string said, PhraseBook book)
    {
        var answered = AnsweredSlots(flow, draft);
        return int.TryParse(said, out var number)
            ? number >= 1 && number <= answered.Count ? answered[number - 1] : null
            : answered.FirstOrDefault(slot => Named(flow, slot, said, book));
    }

    /// <summary>The answered slots in the order in which they are listed for checking.</summary>
    public static IReadOnlyList<Slot> AnsweredSlots(Flow flow, Draft draft)
    {
        var journey = JourneyOf(flow, draft);
        return [.. journey.Slots.Where(slot => journey.Answers[slot.Key] is not null)];
    }

    /// <summary>The answer to a word that answers by itself; null for words that do not.</summary>
    public static Answer? AnswerOf(LoopWord word, Draft draft, Slot slot) => word switch
    {
        LoopWord.Skip => Answer.Skipped,
        LoopWord.DontKnow => Answer.Unknown,
        LoopWord.Keep => draft.Earlier?.GetValueOrDefault(slot.Key) is { Kind: AnswerKind.Known, Value: { } value }
            ? Answer.Given(value)
            : draft.Earlier?.GetValueOrDefault(slot.Key),
        _ => null,
    };

    private static Draft Moved(Flow flow, Draft draft, Answers answers, DateTimeOffset now) => draft with
    {
        Answers = answers,
        Asked = Journey.Of(flow, answers).Next?.Key,
        Heard = null,
        Misses = 0,
        Version = draft.Version + 1,
        TouchedAt = now,
    };

    private static bool Named(Flow flow, Slot slot, string said, PhraseBook book)
    {
        var label = Reading.TextFolding.FoldHan(book.Plain(flow.LabelOf(slot.Question), ("about", slot.About?.Name)));
        return label == said || Reading.Likeness.IsTypoOf(label, said)
            || (said.Length >= 2 && label.Contains(said, StringComparison.Ordinal));
    }

    private static IReadOnlyDictionary<string, Answer>? Without(IReadOnlyDictionary<string, Answer>? earlier, string slotKey) =>
        earlier is null || !earlier.ContainsKey(slotKey)
            ? earlier
            : earlier.Where(pair => pair.Key != slotKey).ToDictionary(pair => pair.Key, pair => pair.Value);
}
