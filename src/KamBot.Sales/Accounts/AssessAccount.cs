using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K6: the rated rows behind the portfolio, each with a comment.</summary>
public static class AssessAccount
{
    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<Judgement> OrganisationChart = Ask.Judgement("chart", "Do we know their organisation chart?")
        .Called("Organisation chart");

    public static readonly Question<Judgement> MarketShort = Ask.Judgement("market-short", "Does their position in the market grow in the short run?")
        .Called("Market, short run").Because("Who grows buys more; who shrinks buys cheaper.");

    public static readonly Question<Judgement> MarketLong = Ask.Judgement("market-long", "And in the long run?")
        .Called("Market, long run");

    public static readonly Question<Judgement> NeedMet = Ask.Judgement("need", "Does our solution meet what they need?")
        .Called("Meets the need");

    public static readonly Question<Judgement> Opinion = Ask.Judgement("opinion", "Do they think well of our solution?")
        .Called("Their opinion");

    public static readonly Question<Judgement> ProductFits = Ask.Judgement("product", "Does the product fit as it is? If it must change, say what.")
        .Called("Product as it is");

    public static readonly Question<Judgement> Resources = Ask.Judgement("resources", "Can it be done with what we have? If help from outside is needed, say whose.")
        .Called("Own resources");

    public static readonly IReadOnlyList<(PortfolioRow Row, Question<Judgement> Question)> Rows =
    [
        (PortfolioRow.OrganisationChart, OrganisationChart),
        (PortfolioRow.MarketShort, MarketShort),
        (PortfolioRow.MarketLong, MarketLong),
        (PortfolioRow.NeedMet, NeedMet),
        (PortfolioRow.Opinion, Opinion),
        (PortfolioRow.ProductFits, ProductFits),
        (PortfolioRow.Resources, Resources),
    ];

    public static readonly Flow Script = Flow.Named("assess-account", "Assess a customer’s future")
        .Say("+, ? or −, and a comment behind it if you like, for example: + they open a second plant")
        .Ask(Account, OrganisationChart, MarketShort, MarketLong, NeedMet, Opinion, ProductFits, Resources)
        .CheckAnswers()
        .Finish();
}
