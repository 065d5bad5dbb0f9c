using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs;

/// <summary>What a command, a button or the end of a flow leads to. Nothing of it has happened yet: it is committed with the turn.</summary>
public sealed record Outcome
{
    public IReadOnlyList<Reply> Replies { get; init; } = [];
    public IReadOnlyList<RecordChange> Changes { get; init; } = [];

    /// <summary>The speaker anew, where the command changed the language or the zone.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>A flow to begin, with what is known already.</summary>
    public FlowStart? Start { get; init; }

    /// <summary>A draft to go on with: its number or title, or nothing for the only one.</summary>
    public string? Continue { get; init; }

    /// <summary>True where the flow cannot end yet: its draft waits until what <see cref="Start"/> begins is done.</summary>
    public bool NotYet { get; init; }

    /// <summary>What can be taken back, for ten minutes.</summary>
    public Undoable? Undo { get; init; }

    /// <summary>What was erased: nothing of it may stand in what is remembered or said after it.</summary>
    public Forgotten? Forget { get; init; }

    /// <summary>The card to put in the place of the one whose button was pressed.</summary>
    public Reply? NewCard { get; init; }

    public static Outcome Say(string text, params IReadOnlyList<string> choices) => new() { Replies = [Reply.Say(text, choices)] };
}

/// <summary>A flow and the answers it begins with.</summary>
public sealed record FlowStart(string Flow, Answers Answers)
{
    /// <summary>By slot, what is on record and may have aged: it is asked, and can be kept.</summary>
    public IReadOnlyDictionary<string, Answer>? Earlier { get; init; }

    /// <summary>Words said with the command that are taken as the answer to the first question.</summary>
    public string? Said { get; init; }

    /// <summary>Words said with the command, by the slot that they may answer: each is tried when its question comes.</summary>
    public IReadOnlyDictionary<string, string> Hints { get; init; } = new Dictionary<string, string>();

    /// <summary>With words that may answer the question; without, where there are none.</summary>
    public FlowStart Hinting(Question question, string words) =>
        words.Length == 0 ? this : this with { Hints = new Dictionary<string, string>(Hints) { [question.Id] = words } };
}

/// <summary>What was saved: the kind of thing, and the ids by which it is taken back.</summary>
public sealed record Undoable(string Kind, IReadOnlyList<string> Subjects);
