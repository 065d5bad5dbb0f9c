using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>R10: advice on care, never a barrier. What fits the map comes first; without a reason one piece of advice a day.</summary>
public static class CareAdvice
{
    public static readonly Phrase Title = new("map-care.title", "With care");

    private const int VeryClose = 3;

    private static readonly Phrase Promises = new("map-care.promises", "Keep promises, above all the small ones: that is what trust is made of.");
    private static readonly Phrase Process = new("map-care.process", "Closeness never stands in for the process: offers, minutes and approvals as with anybody else.");
    private static readonly Phrase Wishes = new("map-care.wishes", "Wishes outside of work are met only within your company’s rules; when in doubt, ask before, not after.");
    private static readonly Phrase Debtors = new("map-care.debtors", "Be careful with customers who pay late: a warm relation is no reason for more credit.");

    public static IReadOnlyList<Phrase> For(RelationshipMap map)
    {
        List<Phrase> fitting =
        [
            .. map.People.Any(person => person.Trust is [.., { Value: Relationships.Trend.Down }]) ? [Promises] : Array.Empty<Phrase>(),
            .. map.People.Any(person => person.Closeness.Level() >= VeryClose) ? [Process] : Array.Empty<Phrase>(),
            .. map.People.Any(person => person.Interest is not null) ? [Wishes] : Array.Empty<Phrase>(),
        ];
        Phrase[] all = [Promises, Process, Wishes, Debtors];
        return fitting.Count > 0 ? fitting : [all[DateOnly.FromDateTime(map.At.UtcDateTime).DayNumber % all.Length]];
    }
}
