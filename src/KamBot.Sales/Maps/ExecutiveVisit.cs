namespace KamBot.Sales.Maps;

/// <summary>One management visited the other. <paramref name="Who"/>: who met whom, where somebody said.</summary>
public sealed record ExecutiveVisit(VisitDirection Direction, DateOnly On, string? Who);

public enum VisitDirection
{
    /// <summary>Our management went to the customer.</summary>
    Ours,

    /// <summary>The customer's management came to us.</summary>
    Theirs,
}
