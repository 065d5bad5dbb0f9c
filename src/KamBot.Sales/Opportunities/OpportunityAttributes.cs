namespace KamBot.Sales.Opportunities;

/// <summary>What claims about opportunities are about. The names are stored: never change one.</summary>
public static class OpportunityAttributes
{
    public const string HeardFrom = "deal.heard-from";
    public const string Relations = "deal.relations";
    public const string Funds = "deal.funds";
    public const string FundsThere = "deal.funds-there";
    public const string Competitors = "deal.competitors";
    public const string QuickLook = "deal.quick-look";
    public const string Decision = "deal.decision";
    public const string Request = "deal.request";
    public const string Approval = "deal.approval";
    public const string FastTrack = "deal.fast-track";
    public const string Discount = "deal.discount";
    public const string Segment = "deal.segment";
    public const string LossReason = "deal.loss-reason";
    public const string Winner = "deal.winner";
    public const string Misjudged = "deal.misjudged";
    public const string Phase = "deal.phase";
    private const string CriterionPrefix = "deal.criterion.";

    /// <summary>What a claim says about one criterion.</summary>
    public static string Of(Criterion criterion) => CriterionPrefix + criterion;

    /// <summary>Null for an attribute that is no criterion.</summary>
    public static Criterion? CriterionOf(string attribute) =>
        attribute.StartsWith(CriterionPrefix, StringComparison.Ordinal) && Enum.TryParse<Criterion>(attribute[CriterionPrefix.Length..], out var criterion)
            ? criterion
            : null;
}
