namespace KamBot.Sales.Calls;

/// <summary>C6: the figures of some calls. Pure counts; every share says of how many.</summary>
public sealed record CallPerformance(int Planned, int Made, int PlannedBefore, int InTime, int WithResult, int Reached, int Won)
{
    public static CallPerformance Of(IReadOnlyCollection<Call> calls)
    {
        var made = calls.Where(call => call.DocumentedAt is not null).ToList();
        return new CallPerformance(
            Planned: calls.Count(call => call.PlannedAt is not null),
            Made: made.Count,
            PlannedBefore: made.Count(CallRules.IsPlannedBefore),
            InTime: made.Count(CallRules.IsDocumentedInTime),
            WithResult: made.Count(call => call.Result is not null),
            Reached: made.Count(call => call.Result == CallResult.Reached),
            Won: made.Count(call => call.Report?.CommitmentWon == true));
    }
}
