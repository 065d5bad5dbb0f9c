using System.Globalization;

namespace KamBot.Dialogs.Reading;

/// <summary>Finds the day, and the time if one is said, in a sentence of any of the three languages or a mixture.</summary>
public static class DayReader
{
    /// <summary>
    /// <paramref name="now"/> is the person's own local time; <paramref name="culture"/> only decides whether 3/12 is
    /// the third of December. Null when no possible day was said. Reads the first 2,000 characters and never throws.
    /// </summary>
    public static DayReading? Read(
        string text, DateTimeOffset now, CultureInfo culture, DayPreference preference = DayPreference.Future)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(culture);
        var tokens = DayTokens.Of(text);
        var grammar = new DayGrammar(tokens, now.DateTime, DayOrders.Of(culture), preference);
        return Choose(tokens, Phrases(tokens, grammar)) is { } chosen ? grammar.Settle(chosen) : null;
    }

    private static List<DayPhrase> Phrases(List<DayToken> tokens, DayGrammar grammar)
    {
        var found = new List<DayPhrase>();
        for (var at = 0; at < tokens.Count;)
        {
            // "every Monday" is a habit, "not Monday" another day.
            var excluded = tokens[at].Mean == Mean.Excluding;
            var phrase = grammar.ReadPhrase(excluded ? at + 1 : at);
            if (phrase is { } read && !excluded && read.Day is not { IsImpossible: true })
                found.Add(read);
            at = phrase?.Next ?? at + 1;
        }

        return found;
    }

    // "Moved from Monday to Wednesday": the new day counts. Else the first day said, joined with the first lone time
    // ("Friday is fine, say 3pm").
    private static DayPhrase? Choose(List<DayToken> tokens, List<DayPhrase> phrases)
    {
        if (phrases.Count == 0)
            return null;

        var moved = tokens.FindIndex(token => token.Mean == Mean.MovedTo);
        var from = moved < 0 ? [] : phrases.Where(phrase => phrase.First > moved).ToList();
        var open = from.Count > 0 ? from : phrases;
        var day = open.FindIndex(phrase => phrase.Day is not null);
        if (day < 0)
            return open[0];
        if (open[day].Minutes is not null)
            return open[day];
        var time = open.FindIndex(phrase => phrase.Day is null);
        return time >= 0 && Math.Abs(time - day) == 1 ? open[day].With(open[time]) : open[day];
    }
}
