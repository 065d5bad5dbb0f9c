using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>One person on the map. Null is what nobody said yet; it is shown as unknown, never left out.</summary>
public sealed record MapPerson
{
    public required Person Person { get; init; }

    /// <summary>The position held now, or the title as it was written.</summary>
    public string? Title { get; init; }
    public Held<KeyRole>? Role { get; init; }
    public Held<Character>? Character { get; init; }
    public Held<Stance>? Stance { get; init; }

    /// <summary>How much the person weighs in the decision.</summary>
    public Held<Weight>? Weight { get; init; }
    public Held<PowerTrend>? Power { get; init; }
    public Held<string>? Focus { get; init; }

    /// <summary>Who of us is paired with the person.</summary>
    public Held<string>? Partner { get; init; }

    /// <summary>What the person loses if we win.</summary>
    public Held<string>? Interest { get; init; }
    public Held<InterestHandling>? Handling { get; init; }

    /// <summary>How closeness moved, oldest first.</summary>
    public IReadOnlyList<Held<Trend>> Closeness { get; init; } = [];

    /// <summary>How trust moved, oldest first.</summary>
    public IReadOnlyList<Held<Trend>> Trust { get; init; } = [];

    /// <summary>Documented calls at which the person was there.</summary>
    public int Visits { get; init; }
    public DateTimeOffset? LastSeen { get; init; }
}

/// <summary>Where somebody stands towards us, from against to for.</summary>
public enum Stance
{
    Against,
    Sceptical,
    Neutral,
    Supportive,

    /// <summary>Sells for us when we are not in the room.</summary>
    Champion,
}

/// <summary>Weight in the decision.</summary>
public enum Weight
{
    Low,
    Medium,
    High,
    Decisive,
}

public enum PowerTrend
{
    Rising,
    Steady,
    Fading,
}

/// <summary>What we do about an interest that loses if we win.</summary>
public enum InterestHandling
{
    WinTrust,
    FriendSpeaks,
    GoRound,
    Wait,
}
