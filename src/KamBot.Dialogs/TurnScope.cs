using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs;

/// <summary>One turn as flows and commands see it: who speaks, when, in which language, and what is under way.</summary>
public sealed record TurnScope
{
    public required Speaker Speaker { get; init; }
    public required PhraseBook Book { get; init; }
    public required PhraseBooks Books { get; init; }

    /// <summary>Now, in the speaker's own time zone.</summary>
    public required DateTimeOffset Now { get; init; }
    public required TimeZoneInfo Zone { get; init; }
    public required DialogState State { get; init; }

    /// <summary>True where others read along.</summary>
    public bool IsShared { get; init; }

    public AskScope Asking => new() { Book = Book, Books = Books, Now = Now, Zone = Zone, IsZoneGuessed = Speaker.TimeZone is null };
}
