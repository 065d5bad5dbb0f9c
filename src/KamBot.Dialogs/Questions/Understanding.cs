using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs.Questions;

/// <summary>How a question took what was said: an answer, or a complaint with what could be said instead.</summary>
public sealed record Understanding
{
    public Answer? Answer { get; private init; }
    public Said? Complaint { get; private init; }

    /// <summary>Buttons that would answer; in the order they should be shown.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    public static Understanding Of(string value) => new() { Answer = Answer.Given(value) };

    /// <summary>The words said that there is none.</summary>
    public static readonly Understanding None = new() { Answer = Answer.Skipped };

    public static Understanding Complain(string sentence, params IReadOnlyList<string> choices) =>
        new() { Complaint = new Said(sentence), Choices = choices };
}
