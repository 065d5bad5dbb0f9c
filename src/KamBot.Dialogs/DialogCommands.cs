using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs;

/// <summary>The commands that belong to dialogs themselves, whatever they are about.</summary>
public static class DialogCommands
{
    public static readonly Phrase ContinueWords = new("command.continue", "continue|go on|resume|drafts|open drafts");
    public static readonly Phrase ContinuePurpose = new("command.continue.purpose", "go on with an open draft");

    public static readonly Command Continue = new(
        "continue", ContinueWords, ContinuePurpose, (_, rest, _) => ValueTask.FromResult(new Outcome { Continue = rest }))
    {
        TakesWords = true,
        IsPrivate = true,
    };
}
