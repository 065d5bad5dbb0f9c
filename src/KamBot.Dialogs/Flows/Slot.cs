using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Flows;

/// <summary>A question at its place in a flow; repeated questions have one slot per person.</summary>
public sealed record Slot(Question Question, Picked? About = null)
{
    /// <summary>The heading under which it is asked, or null.</summary>
    public Languages.Phrase? Page { get; init; }

    public string Key { get; } = KeyOf(Question, About);

    /// <summary>The slots of questions that are asked once: made once, because every turn goes through them several times.</summary>
    public static IReadOnlyList<Slot> Each(IReadOnlyList<Question> questions) => [.. questions.Select(question => new Slot(question))];

    public static string KeyOf(Question question, Picked? about) => about is null ? question.Id : $"{question.Id}/{about.Key}";

    /// <summary>What <see cref="KeyOf"/> put together: the question's id, and the key of whom it is about or null.</summary>
    public static (string QuestionId, string? AboutKey) PartsOf(string key) =>
        key.IndexOf('/', StringComparison.Ordinal) is >= 0 and var bar ? (key[..bar], key[(bar + 1)..]) : (key, null);
}
