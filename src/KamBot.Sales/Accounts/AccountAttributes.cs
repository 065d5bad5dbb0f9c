namespace KamBot.Sales.Accounts;

/// <summary>What claims about an account as a customer are about. The names are stored: never change one.</summary>
public static class AccountAttributes
{
    public const string SourceChannel = "source-channel";

    /// <summary>What speaks for the customer, in the proposer's words.</summary>
    public const string Case = "case";
    public const string Recommendation = "recommendation";

    /// <summary>What a manager decided; the reason is the claim's note.</summary>
    public const string Decision = "decision";
    public const string Segment = "segment";

    /// <summary>Whether the details were checked before it was decided what the customer is.</summary>
    public const string Validated = "validated";

    /// <summary>When the account will bring results.</summary>
    public const string ResultsBy = "results-by";

    /// <summary>Whether our senior management must go there; the note says why.</summary>
    public const string SeniorVisit = "senior-visit";

    /// <summary>What a six-month review decided; the note says what changes.</summary>
    public const string Review = "review";

    /// <summary>An order that came in: an amount.</summary>
    public const string Order = "order";

    /// <summary>Before the name of a criterion or of a row of the portfolio.</summary>
    public const string Criterion = "criterion.";
    public const string Row = "row.";
}
