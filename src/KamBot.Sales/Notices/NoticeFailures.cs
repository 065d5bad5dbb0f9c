namespace KamBot.Sales.Notices;

/// <summary>Reasons that are stored with a notice and asked for again; others are the channel's status or the type of an error.</summary>
public static class NoticeFailures
{
    /// <summary>The person never spoke with KamBot between the two of them.</summary>
    public const string NobodyYet = "NobodyYet";

    /// <summary>Not tried: the channel refused an earlier notice for good, and the person did not speak since.</summary>
    public const string Left = "Left";

    public const string Timeout = "Timeout";

    /// <summary>The channel's statuses for a person who removed or blocked the app.</summary>
    public static readonly IReadOnlyList<string?> OfRemovedApp = ["403", "404"];
}
