using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>What the portfolio, the ranking and the benchmarks say.</summary>
internal static class PortfolioPhrases
{
    public static readonly Phrase High = new("portfolio.high", "**{account}**: the future looks bright – {good} of {known} known rows are good ({all} in all).");
    public static readonly Phrase Low = new("portfolio.low", "**{account}**: little more is to come – {good} of {known} known rows are good ({all} in all).");
    public static readonly Phrase NotKnown = new("portfolio.not-known", "**{account}**: only {known} of {all} rows about the future are known; three are needed to place it.");
    public static readonly Phrase Title = new("portfolio.title", "Portfolio of key accounts");
    public static readonly Phrase TeamTitle = new("portfolio.team-title", "Portfolio of the team’s key accounts");
    public static readonly Phrase MuchToCome = new("portfolio.much-to-come", "Much to come");
    public static readonly Phrase LittleToCome = new("portfolio.little-to-come", "Little to come");
    public static readonly Phrase Invest = new("portfolio.invest", "Invest");
    public static readonly Phrase Develop = new("portfolio.develop", "Develop");
    public static readonly Phrase Keep = new("portfolio.keep", "Keep");
    public static readonly Phrase Reconsider = new("portfolio.reconsider", "Reconsider");
    public static readonly Phrase InvestMeans = new("portfolio.invest-means", "Much revenue: protect it and grow with them.");
    public static readonly Phrase DevelopMeans = new("portfolio.develop-means", "Little revenue yet: win a larger share.");
    public static readonly Phrase KeepMeans = new("portfolio.keep-means", "Much revenue: serve well at low cost.");
    public static readonly Phrase ReconsiderMeans = new("portfolio.reconsider-means", "Little revenue: review whether it stays.");
    public static readonly Phrase FieldTitle = new("portfolio.field", "{field} ({count})");
    public static readonly Phrase Nobody = new("portfolio.nobody", "–");
    public static readonly Phrase More = new("portfolio.more", "and {count} more");
    public static readonly Phrase NotPlaced = new("portfolio.not-placed", "Not placed ({count})");
    public static readonly Phrase RevenueUnknown = new("portfolio.revenue-unknown", "{account}: revenue not known");
    public static readonly Phrase FutureUnknown = new("portfolio.future-unknown", "{account}: future not known");
    public static readonly Phrase BothUnknown = new("portfolio.both-unknown", "{account}: neither is known");
    public static readonly Phrase Benchmark = new("portfolio.benchmark", "Much revenue: from {amounts} a year, the average of these accounts or what operations set.");
    public static readonly Phrase NoKeyAccounts = new("portfolio.none", "There is no key account yet. *classify* makes one.");

    public static readonly Phrase RankingTitle = new("ranking.title", "Key accounts by improvement potential");
    public static readonly Phrase RankingLine = new("ranking.line", "{place}\\. **{account}** · {value} · {coverage} % known");
    public static readonly Phrase RankingUnrated = new("ranking.unrated", "Not rated yet: {accounts}");
    public static readonly Phrase RankingRule = new("ranking.rule", "Where more could be won comes first. What is not known brings no points: find it out.");

    public static readonly Phrase BenchmarkAverage = new("benchmark.average", "No benchmark is set: the average of the accounts shown counts.");
    public static readonly Phrase BenchmarkShown = new("benchmark.shown", "Much revenue begins at: {amounts} a year.");
    public static readonly Phrase BenchmarkHow = new("benchmark.how", "Say the command and an amount, for example EUR 500k; 0 goes back to the average.");

    public static Phrase FutureOf(FuturePotential future) => future switch
    {
        FuturePotential.High => High,
        FuturePotential.Low => Low,
        _ => NotKnown,
    };
}
