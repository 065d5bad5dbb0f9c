namespace KamBot.Sales.Calls;

/// <summary>What happened. Kept whole in one JSON column; words are as typed.</summary>
public sealed record CallReport
{
    public string? Obstacle { get; init; }
    public string? Reaction { get; init; }
    public string? CompetitorStanding { get; init; }
    public string? NeedFit { get; init; }
    public bool CommitmentWon { get; init; }
}
