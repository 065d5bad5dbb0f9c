namespace KamBot.Sales.Maps;

/// <summary>A line from one person to another. Reporting runs from the lower to the upper, influence from who sways to who is swayed; a conflict has no direction.</summary>
public sealed record MapLine(LineKind Kind, Guid From, Guid To, Held<LineStrength> Strength);

/// <summary>Formal and informal lines are different lines.</summary>
public enum LineKind
{
    Reports,
    Influences,
    Conflict,
}

public enum LineStrength
{
    Weak,
    Strong,
}
