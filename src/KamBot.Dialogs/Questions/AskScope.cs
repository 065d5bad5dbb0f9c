using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs.Questions;

/// <summary>What a question may know while it asks or reads: the language, the moment, what can be picked, what was said before.</summary>
public sealed record AskScope
{
    /// <summary>Where the zone is guessed, it may be as far ahead of UTC or nearly as far behind.</summary>
    private static readonly TimeSpan FurthestOff = TimeSpan.FromHours(14);

    public required PhraseBook Book { get; init; }

    /// <summary>All languages: people mix them, so reading tries each.</summary>
    public required PhraseBooks Books { get; init; }

    /// <summary>Now, in the person's own time zone.</summary>
    public required DateTimeOffset Now { get; init; }
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Nobody told the zone, so it may be another, and <see cref="Now"/> up to half a day off.</summary>
    public bool IsZoneGuessed { get; init; }

    /// <summary>The latest moment that now may be where the person is.</summary>
    public DateTimeOffset Latest => IsZoneGuessed ? Now + FurthestOff : Now;

    /// <summary>The latest day that today may be there.</summary>
    public DateOnly LatestToday => DateOnly.FromDateTime(Latest.DateTime);

    /// <summary>The earliest day that today may be there.</summary>
    public DateOnly EarliestToday => DateOnly.FromDateTime((IsZoneGuessed ? Now - FurthestOff : Now).DateTime);

    /// <summary>ISO code taken where an amount names none.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>What can be picked: the recent accounts, the account's people.</summary>
    public IReadOnlyList<Picked> Suggestions { get; init; } = [];

    /// <summary>What was found for the words typed; for questions that search.</summary>
    public IReadOnlyList<Picked> Found { get; init; } = [];

    /// <summary>Whom a repeated question is about.</summary>
    public Picked? About { get; init; }

    /// <summary>What was typed for this question before and not understood: the answer may complete it.</summary>
    public string? Heard { get; init; }

    /// <summary>The shown language first, then the others.</summary>
    public IEnumerable<PhraseBook> ReadingBooks => Books.All.OrderBy(book => book.Language == Book.Language ? 0 : 1);
}
