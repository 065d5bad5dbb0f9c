using KamBot.Protocol.Turns;
using KamBot.Sales.Notices;

namespace KamBot.Host.Notices;

/// <summary>What becomes of a notice after a try to send it.</summary>
internal static class NoticeRules
{
    public const string NobodyYet = "NobodyYet";

    /// <summary>Some four days with the waits below: who has not spoken with KamBot by then does not wait for it.</summary>
    public const int MostTries = 20;

    /// <summary>How long a sender may take before another one believes that it died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    public static Notice Taken(Notice notice, DateTimeOffset now) =>
        notice with { Attempts = notice.Attempts + 1, DueAt = now + Lease };

    public static Notice Sent(Notice taken, DateTimeOffset now, bool anything) =>
        taken with { State = anything ? NoticeState.Sent : NoticeState.Moot, SentAt = now, Failure = null };

    /// <summary>Nothing was tried, so it costs no try.</summary>
    public static Notice PutOff(Notice taken, DateTimeOffset until) => taken with { DueAt = until, Attempts = taken.Attempts - 1 };

    /// <summary>Once more after a while; given up where the person removed the app or blocked it (403, 404).</summary>
    public static Notice Refused(Notice taken, DateTimeOffset now, string code, ChannelException? refusal) =>
        refusal is { Status: 403 or 404 } || taken.Attempts >= MostTries
            ? taken with { State = NoticeState.Failed, Failure = code }
            : taken with { Failure = code, DueAt = now + (refusal?.RetryAfter ?? WaitAfter(taken.Attempts)) };

    private static TimeSpan WaitAfter(int attempt) =>
        attempt > 10 ? LongestWait : TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << (attempt - 1)));
}
