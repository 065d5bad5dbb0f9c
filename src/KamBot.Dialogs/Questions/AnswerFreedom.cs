namespace KamBot.Dialogs.Questions;

/// <summary>Whether words that are also a command are taken as the command.</summary>
public enum AnswerFreedom
{
    /// <summary>Only certain answers are understood: those first, then commands, even misspelt ones.</summary>
    Closed,

    /// <summary>A name: a command wins, also with words after it.</summary>
    Name,

    /// <summary>Anything may be meant: only a command's exact words win.</summary>
    Anything,
}
