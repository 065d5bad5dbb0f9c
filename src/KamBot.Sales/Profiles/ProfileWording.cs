using System.Text;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>Facts, their sources and their completeness in words. What people said is escaped where it says so.</summary>
internal static class ProfileWording
{
    /// <summary>A Chinese sign takes six bytes of a card, and the largest section shows thirty lines.</summary>
    private const int LongestShown = 120;

    private const int LongestNote = 40;

    /// <summary>How much of the whole profile is known, as Markdown.</summary>
    public static string Overall(ProfilePage page, PhraseBook book)
    {
        var completeness = page.Completeness;
        return book.Say(
            completeness.Aged > 0 ? ProfilePhrases.OverallAged : ProfilePhrases.Overall,
            ("known", completeness.Known), ("all", completeness.All), ("aged", completeness.Aged));
    }

    public static string Cut(string text, int most = LongestShown) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");

    /// <summary>The name of a fact, with the year where it is that of a year. Plain text.</summary>
    public static string Label(ProfileFact fact, string attribute, PhraseBook book) =>
        attribute.Split('/') is [_, var year] ? $"{book.Plain(fact.Label)} {year}" : book.Plain(fact.Label);

    /// <summary>The value as the question shows it, as plain text; as it stands where a deployment changed the question.</summary>
    public static string Value(KnownFact fact, TurnScope turn) => fact.Fact.Question.Reads(fact.Value)
        ? fact.Fact.Question.Show(fact.Value, turn.Asking)
        : fact.Value;

    /// <summary>A fact in one line. Escaped; line breaks of the value stay.</summary>
    public static string Line(string label, string value, PhraseBook book) =>
        book.Say(ProfilePhrases.FactLine, ("label", label), ("value", value));

    /// <summary>Who said it, how sure, when, where it can be looked up. Escaped.</summary>
    public static string Source(Claim claim, ProfilePage page, TurnScope turn, Phrase? mark = null)
    {
        var book = turn.Book;
        List<string> parts = [book.Say(Evidences.All.PhraseOf(claim.Evidence))];
        if (claim.Note is { Length: > 0 } note)
        {
            parts.Add(CardText.Escape(Cut(note, LongestNote)));
        }

        if (page.Authors.GetValueOrDefault(claim.AuthorId) is { Length: > 0 } author)
        {
            parts.Add(CardText.Escape(author));
        }

        parts.Add(CardText.Escape(When(claim.At, turn)));
        if (mark is not null)
        {
            parts.Add(book.Say(mark));
        }

        return string.Join(" · ", parts);
    }

    /// <summary>The day, and how long ago where the day alone does not say so.</summary>
    public static string When(DateTimeOffset at, TurnScope turn)
    {
        var local = TimeZoneInfo.ConvertTime(at, turn.Zone);
        var day = DayWording.Say(DateOnly.FromDateTime(local.DateTime), turn.Now, turn.Book.Language.Tag);
        return (turn.Now.Date - local.Date).Days < 7
            ? day
            : turn.Book.Plain(ProfilePhrases.DayAndAge, ("day", day), ("age", AgeWording.Say(at, turn.Now, turn.Book)));
    }

    /// <summary>One sign for each fact: ● known, ◐ out of date, ○ missing.</summary>
    public static string Bar(SectionCompleteness section) => new StringBuilder()
        .Append('●', section.Known - section.Aged).Append('◐', section.Aged).Append('○', section.All - section.Known).ToString();

    public static string Name(ProfileSection section, PhraseBook book) => book.Plain(ProfileSections.All.PhraseOf(section));

    /// <summary>How old the facts of a section are; null where there is none. Plain text.</summary>
    public static string? Span(SectionCompleteness section, TurnScope turn)
    {
        if (section is not { Oldest: { } oldest, Youngest: { } youngest })
        {
            return null;
        }

        var (first, last) = (AgeWording.Say(oldest, turn.Now, turn.Book), AgeWording.Say(youngest, turn.Now, turn.Book));
        return first == last
            ? turn.Book.Plain(ProfilePhrases.OneAge, ("oldest", first))
            : turn.Book.Plain(ProfilePhrases.Span, ("oldest", first), ("youngest", last));
    }

    /// <summary>What to ask next, and why. Escaped.</summary>
    public static string Next(ProfileCompleteness completeness, PhraseBook book)
    {
        if (completeness.Next is not { } next)
        {
            return book.Say(ProfilePhrases.AllFresh);
        }

        var missing = next.All - next.Known;
        var phrase = next.Known == 0 ? ProfilePhrases.NextNothing : missing > 0 ? ProfilePhrases.NextMissing : ProfilePhrases.NextAged;
        return book.Say(
            phrase, ("section", Name(next.Section, book)), ("count", missing > 0 ? missing : next.Aged), ("all", next.All),
            ("reason", book.Plain(ProfileSections.ReasonFor(next.Section))));
    }
}
