using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs;

/// <summary>What the end of a flow leads to. Called with the answers of reached questions only.</summary>
public delegate ValueTask<Outcome> FinishFlow(TurnScope turn, Answers answers, CancellationToken cancellationToken);

/// <summary>Takes back what was saved. Null replies mean that it cannot be taken back any more.</summary>
public delegate ValueTask<Outcome> TakeBack(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken);

/// <summary>What KamBot says when nothing is under way and nothing was understood, or help was asked for.</summary>
public delegate ValueTask<Outcome> Welcome(TurnScope turn, WelcomeReason reason, CancellationToken cancellationToken);

/// <summary>Understands a sentence that begins with no command; null where it is none of its kind.</summary>
public delegate ValueTask<Outcome?> UnderstandSentence(TurnScope turn, string text, CancellationToken cancellationToken);

/// <summary>Why the speaker may not bring these changes about, in a sentence as Markdown; null where the way is free.</summary>
public delegate ValueTask<string?> RefuseChanges(TurnScope turn, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken);

/// <summary>The same before anything is asked: why the speaker may not work on what these answers pick.</summary>
public delegate ValueTask<string?> RefuseAnswers(TurnScope turn, IReadOnlyCollection<Answer> answers, CancellationToken cancellationToken);

public enum WelcomeReason
{
    Arrival,
    Help,
    NotUnderstood,
}

/// <summary>A flow with what its end leads to.</summary>
public sealed record FlowBinding(Flow Flow, FinishFlow Finish);

/// <summary>All that people can say and do: put together once at start.</summary>
public sealed record DialogSetup
{
    public required PhraseBooks Books { get; init; }
    public required IReadOnlyList<FlowBinding> Flows { get; init; }
    public required IReadOnlyList<Command> Commands { get; init; }
    public required IReadOnlyList<Button> Buttons { get; init; }
    public required IReadOnlyDictionary<string, TakeBack> TakeBacks { get; init; }
    public required Welcome Welcome { get; init; }
    /// <summary>What is said instead of a private answer where others read along.</summary>
    public required Func<PhraseBook, Outcome> KeepPrivate { get; init; }
    public required IPickSource Picks { get; init; }

    /// <summary>Tried in order for words that are no command, where nothing is under way and nobody reads along.</summary>
    public IReadOnlyList<UnderstandSentence> Sentences { get; init; } = [];

    /// <summary>Asked of every outcome that changes records, whichever command, button, dialog or undo brought it.</summary>
    public RefuseChanges Refuse { get; init; } = (_, _, _) => new((string?)null);

    public RefuseAnswers RefuseEarly { get; init; } = (_, _, _) => new((string?)null);

    /// <summary>The zone of people whose channel tells none.</summary>
    public TimeZoneInfo DefaultZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The language where neither locale nor words tell one.</summary>
    public Language DefaultLanguage { get; init; } = Language.English;

    public string DefaultCurrency { get; init; } = "EUR";
}
