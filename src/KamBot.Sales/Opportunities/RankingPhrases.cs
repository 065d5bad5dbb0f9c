using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Opportunities;

/// <summary>O1, O6: what is said of the order and the forecast of opportunities.</summary>
public static class RankingPhrases
{
    public static readonly Phrase Title = new("deal-rank.title", "Which opportunity first");
    public static readonly Phrase Rule = new("deal-rank.rule", "Each ＋ counts one up, each － one down, and what is unknown does not count. Turn a ？ into an answer and the order may change.");
    public static readonly Phrase Totals = new("deal-rank.totals", "{total} in all · forecast {forecast}");
    public static readonly Phrase TotalsOpen = new("deal-rank.totals-open", "{total} in all · forecast {forecast}, without {open} of unknown probability");
    public static readonly Phrase Forecast = new("deal.forecast", "Forecast");
    private static readonly Phrase Size = new("deal-point.size", "size");
    private static readonly Phrase Credit = new("deal-point.credit", "credit standing");
    private static readonly Phrase Willing = new("deal-point.willing", "wants to buy");
    private static readonly Phrase Worth = new("deal-point.worth", "worth having");
    private static readonly Phrase Earlier = new("deal-point.earlier", "earlier revenue");
    private static readonly Phrase Relationship = new("deal-point.relationship", "relationship");

    public static Phrase Of(DealPoint point) => point switch
    {
        DealPoint.Size => Size,
        DealPoint.Credit => Credit,
        DealPoint.Willing => Willing,
        DealPoint.Worth => Worth,
        DealPoint.Earlier => Earlier,
        _ => Relationship,
    };
}
