using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>
/// A value as the youngest claim holds it. <paramref name="Confidence"/> (0 to 1) says how far it can still be relied on: the evidence,
/// faded by age; it never changes the value. <paramref name="IsNew"/>: changed within the last week.
/// </summary>
public sealed record Held<T>(T Value, Guid ClaimId, DateTimeOffset At, Evidence Evidence, double Confidence, bool IsNew)
{
    /// <summary>Somebody else said otherwise, with stronger evidence that has not faded yet.</summary>
    public bool IsContested { get; init; }

    /// <summary>Somebody has said since that this is not known any more.</summary>
    public bool IsDoubted { get; init; }
}
