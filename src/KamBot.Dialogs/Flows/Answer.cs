using System.Text.Json.Serialization;
using KamBot.Dialogs.Conversations;

namespace KamBot.Dialogs.Flows;

/// <summary>What somebody answered. <see cref="Value"/> is in the question's own stored form; null where there is none.</summary>
[JsonConverter(typeof(AnswerConverter))]
public sealed record Answer(AnswerKind Kind, string? Value = null)
{
    public static readonly Answer Skipped = new(AnswerKind.Skipped);
    public static readonly Answer Unknown = new(AnswerKind.Unknown);
    public static readonly Answer NotAsked = new(AnswerKind.NotAsked);

    public static Answer Given(string value) => new(AnswerKind.Given, value);

    /// <summary>What is on record: not asked, and not said anew either.</summary>
    public static Answer Known(string value) => new(AnswerKind.Known, value);
}

/// <summary>
/// <see cref="Unknown"/> is an answer of its own: what is not known becomes work. Skipped says nothing. <see cref="NotAsked"/> is set
/// at the beginning where there is nothing to choose from: the question is not on the way at all. <see cref="Known"/> stood on
/// record before the dialog began. The numbers are stored: never change one.
/// </summary>
public enum AnswerKind
{
    Given,
    Skipped,
    Unknown,
    NotAsked,
    Known,
}
