namespace KamBot.Sales.Calls;

/// <summary>What was thought through before the call. Kept whole in one JSON column; words are as typed.</summary>
public sealed record CallPlan
{
    public string? Place { get; init; }
    public string? WhyNow { get; init; }
    public string? Objective { get; init; }
    public string? LeastResult { get; init; }
    public string? Unknowns { get; init; }
    public string? Questions { get; init; }
    public string? ValueMessage { get; init; }
    public string? Objections { get; init; }
    public string? CompetitorMoves { get; init; }
    public string? Material { get; init; }
    public string? Agenda { get; init; }
    public string? CommitmentToAskFor { get; init; }
}
