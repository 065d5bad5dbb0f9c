namespace KamBot.Sales.Rights;

/// <summary>Who reports to whom, directly or through others.</summary>
public static class Teams
{
    /// <summary>By manager, everybody below. A circle, which the file's check refuses, ends where it began.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<Colleague> everybody)
    {
        var direct = everybody.Where(each => each.ManagerId is not null).ToLookup(each => each.ManagerId!, each => each.UserId);
        return direct.ToDictionary(reports => reports.Key, IReadOnlyList<string> (reports) => Below(reports.Key, direct));
    }

    private static List<string> Below(string managerId, ILookup<string, string> direct)
    {
        var below = new List<string>();
        var met = new HashSet<string> { managerId };
        var next = new Queue<string>(direct[managerId]);
        while (next.TryDequeue(out var user))
        {
            if (!met.Add(user)) continue;
            below.Add(user);
            foreach (var report in direct[user]) next.Enqueue(report);
        }

        return below;
    }
}
