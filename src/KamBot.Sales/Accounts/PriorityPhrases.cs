using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>What the priorities say.</summary>
internal static class PriorityPhrases
{
    public static readonly Phrase Title = new("priorities.title", "Priorities");
    public static readonly Phrase TeamTitle = new("priorities.team-title", "Priorities of the team");
    public static readonly Phrase Results = new("priorities.results", "Who brings results when");
    public static readonly Phrase ResultsLine = new("priorities.results-line", "**{when}:** {accounts}");
    public static readonly Phrase NotSaid = new("priorities.not-said", "not said yet");
    public static readonly Phrase Time = new("priorities.time", "Where the time goes, last {days} days");
    public static readonly Phrase TimeLine = new("priorities.time-line", "The {upper} {upper|account|accounts} with the highest potential got {share} % of {calls} {calls|call|calls}; half or more is right.");
    public static readonly Phrase NoTime = new("priorities.no-time", "No call with a rated key account in this time.");
    public static readonly Phrase NotRated = new("priorities.not-rated", "No key account is rated yet, so it cannot be said where time pays. *rate* says more.");
    public static readonly Phrase Neglected = new("priorities.neglected", "**{account}**: potential {potential}, no call");
    public static readonly Phrase Crowded = new("priorities.crowded", "**{account}**: potential {potential}, yet {calls} {calls|call|calls}");
    public static readonly Phrase Deciders = new("priorities.deciders", "A key decision maker was there in {part} of {calls} {calls|call|calls}.");
    public static readonly Phrase Senior = new("priorities.senior", "Our senior management must go there");
    public static readonly Phrase SeniorLine = new("priorities.senior-line", "**{account}**: {why}");
    public static readonly Phrase Reviews = new("priorities.reviews", "To be reviewed: six months without a result");
    public static readonly Phrase ReviewLine = new("priorities.review-line", "**{account}**");
    public static readonly Phrase More = new("priorities.more", "and {count} more");
    public static readonly Phrase ReviewButton = new("priorities.review-button", "Review {account}");
    public static readonly Phrase SetTitle = new("account-link.priority", "Set the priority");
    public static readonly Phrase ReviewTitle = new("account-link.review", "Review");
    public static readonly Phrase OrderNoted = new("order.noted", "Noted: an order of {amount} from **{account}**. Its review moves on by itself.");
    public static readonly Phrase OrderHow = new("order.how", "Say the account and the amount, for example: *note order* Northwind EUR 120k");
    public static readonly Phrase OrderTitle = new("account-link.order", "Note an order");
}
