namespace KamBot.Dialogs.Flows;

/// <summary>What somebody answered. <see cref="Value"/> is in the question's own stored form; null where there is none.</summary>
public sealed record Answer(AnswerKind Kind, string? Value = null)
{
    public static readonly Answer Skipped = new(AnswerKind.Skipped);
    public static readonly Answer Unknown = new(AnswerKind.Unknown);
    public static readonly Answer NotAsked = new(AnswerKind.NotAsked);

    public static Answer Given(string value) => new(AnswerKind.Given, value);
}

/// <summary>
/// <see cref="Unknown"/> is an answer of its own: what is not known becomes work. Skipped says nothing. <see cref="NotAsked"/> is set
/// at the beginning where there is nothing to choose from: the question is not on the way at all.
/// </summary>
public enum AnswerKind
{
    Given,
    Skipped,
    Unknown,
    NotAsked,
}
