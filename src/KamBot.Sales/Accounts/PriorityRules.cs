namespace KamBot.Sales.Accounts;

/// <summary>How much time an account got, beside what it could bring.</summary>
public sealed record TimeSpent(string Name, int? Potential, int Calls);

/// <summary>K7: whether the time goes where it pays.</summary>
public sealed record TimeJudgement(int Accounts, int Upper, int Calls, int UpperCalls, IReadOnlyList<TimeSpent> Neglected, IReadOnlyList<TimeSpent> Crowded)
{
    public int UpperShare => Calls == 0 ? 0 : 100 * UpperCalls / Calls;
}

/// <summary>K7, published in docs/accounts.md: pure judgement about time and reviews.</summary>
public static class PriorityRules
{
    public const int Days = 90;
    public const int ReviewMonths = 6;

    /// <summary>
    /// Of the accounts with an index the half with the higher potential should get at least half of the calls. One of that half
    /// without any call is neglected; one of the other half with more calls than that half has on average is crowded.
    /// </summary>
    public static TimeJudgement Judge(IReadOnlyList<TimeSpent> spent)
    {
        var ranked = spent.Where(each => each.Potential is not null).OrderByDescending(each => each.Potential).ThenBy(each => each.Name, StringComparer.Ordinal).ToList();
        var upper = ranked.Take((ranked.Count + 1) / 2).ToList();
        var lower = ranked.Skip(upper.Count).ToList();
        var average = upper.Count == 0 ? 0 : (double)upper.Sum(each => each.Calls) / upper.Count;
        return new TimeJudgement(
            ranked.Count, upper.Count, ranked.Sum(each => each.Calls), upper.Sum(each => each.Calls),
            [.. upper.Where(each => each.Calls == 0)], [.. lower.Where(each => each.Calls > average)]);
    }

    /// <summary>An account is reviewed on its day, unless a result came within the six months before.</summary>
    public static bool IsReviewDue(DateOnly reviewOn, DateOnly? lastResult, DateOnly today) =>
        reviewOn <= today && (lastResult is not { } result || result.AddMonths(ReviewMonths) <= today);
}
