namespace KamBot.Dialogs.Flows;

/// <summary>
/// The way through a flow that follows from the answers: which slots are reached, which comes next. Nothing of it is stored, so
/// going back, resuming and changing an early answer need no rule of their own.
/// </summary>
public sealed class Journey
{
    private Journey(Flow flow, IReadOnlyList<Slot> slots, Answers answers)
    {
        Flow = flow;
        Slots = slots;
        Answers = answers;
        Next = slots.FirstOrDefault(slot => answers[slot.Key] is null);
    }

    public Flow Flow { get; }

    public IReadOnlyList<Slot> Slots { get; }

    public Answers Answers { get; }

    /// <summary>The first slot without an answer; null when all are answered.</summary>
    public Slot? Next { get; }

    public int Answered => Slots.Count(slot => Answers[slot.Key] is not null);

    public static Journey Of(Flow flow, Answers answers) => answers.JourneyThrough(flow);

    internal static Journey Through(Flow flow, Answers answers) => new(flow, Reach(flow, answers), answers);

    public Slot? Find(string? slotKey) => Slots.FirstOrDefault(slot => slot.Key == slotKey);

    /// <summary>The last answered slot before <paramref name="slotKey"/>, or of all where it is null.</summary>
    public Slot? AnsweredBefore(string? slotKey)
    {
        var end = slotKey is null ? Slots.Count : Slots.TakeWhile(slot => slot.Key != slotKey).Count();
        return Slots.Take(end).LastOrDefault(slot => Answers[slot.Key] is not null);
    }

    /// <summary>The answers of reached slots only: what a condition no longer reaches does not count.</summary>
    public Answers Reached() => new(Slots.Where(slot => Answers[slot.Key] is not null)
        .ToDictionary(slot => slot.Key, slot => Answers[slot.Key]!));

    private static List<Slot> Reach(Flow flow, Answers answers)
    {
        var slots = new List<Slot>(flow.Questions.Count);
        foreach (var step in flow.Steps) slots.AddRange(step.Reach(answers));
        slots.RemoveAll(slot => answers[slot.Key]?.Kind == AnswerKind.NotAsked);
        return slots;
    }
}
