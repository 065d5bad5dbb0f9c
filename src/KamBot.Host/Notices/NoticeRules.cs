using KamBot.Protocol.Turns;
using KamBot.Sales.Notices;
using KamBot.Storage.Notices;

namespace KamBot.Host.Notices;

/// <summary>What becomes of a notice after a try to send it.</summary>
internal static class NoticeRules
{
    /// <summary>Some three days with the waits below: who has not spoken with KamBot by then does not wait for it.</summary>
    public const int MostTries = 20;

    /// <summary>How long a sender may take before another one believes that it died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>All calls for one notice together; less than the lease, so that nobody else takes what is still being sent.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Between two notices to the same person: Teams takes 60 in 30 s and 1800 in an hour.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    public static Notice Taken(Notice notice, DateTimeOffset now) =>
        notice with { Attempts = notice.Attempts + 1, DueAt = now + Lease };

    public static Notice Sent(Notice taken, DateTimeOffset now, bool anything) =>
        taken with { State = anything ? NoticeState.Sent : NoticeState.Moot, SentAt = now, Failure = null };

    /// <summary>Nothing was tried, so it costs no try.</summary>
    public static Notice PutOff(Notice taken, DateTimeOffset until) => taken with { DueAt = until, Attempts = taken.Attempts - 1 };

    /// <summary>
    /// True where the channel refused for good after the person spoke last. A word of theirs shows that the app is back; until then
    /// nothing is tried.
    /// </summary>
    public static bool HasLeft(DateTimeOffset? refusedAt, DateTimeOffset spokeAt) => refusedAt >= spokeAt;

    public static Notice Left(Notice taken, DateTimeOffset now) => GivenUp(taken, now, NoticeFailures.Left);

    /// <summary>Once more after a while; given up where the person removed the app or blocked it (403, 404).</summary>
    public static Notice Refused(Notice taken, DateTimeOffset now, string code, ChannelException? refusal) =>
        refusal is { Status: 403 or 404 } || taken.Attempts >= MostTries
            ? GivenUp(taken, now, code)
            : taken with { Failure = code, DueAt = now + (refusal?.RetryAfter ?? WaitAfter(taken.Attempts)) };

    private static Notice GivenUp(Notice taken, DateTimeOffset now, string code) =>
        taken with { State = NoticeState.Failed, SentAt = now, Failure = code };

    /// <summary>Between half and all of the wait: what failed together does not come back together.</summary>
    private static TimeSpan WaitAfter(int attempt)
    {
        var wait = attempt > 10 ? LongestWait : TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << (attempt - 1)));
        return wait * (0.5 + (Random.Shared.NextDouble() / 2));
    }
}
