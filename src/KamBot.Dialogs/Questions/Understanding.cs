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

    /// <summary>True where a part was understood and only the rest is missing, such as the time of a day.</summary>
    public bool IsHalf { get; private init; }

    /// <summary>True where the words were only nearly those of the answer: a command's exact words mean the command.</summary>
    public bool IsLoose { get; private init; }

    public static Understanding Of(string value, bool isLoose = false) => new() { Answer = Answer.Given(value), IsLoose = isLoose };

    /// <summary>The words said that there is none.</summary>
    public static readonly Understanding None = new() { Answer = Answer.Skipped };

    public static Understanding Half(string sentence, params IReadOnlyList<string> choices) =>
        new() { Complaint = new Said(sentence), Choices = choices, IsHalf = true };

    public static Understanding Complain(string sentence, params IReadOnlyList<string> choices) =>
        new() { Complaint = new Said(sentence), Choices = choices };
}
