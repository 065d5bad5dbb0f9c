using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>
/// After how many days a kind of claim is worth half of what it was: power shifts sooner than character. Nought means that it never
/// fades. The settings of the host may change them.
/// </summary>
public sealed record HalfLives
{
    public int Role { get; init; } = 180;
    public int Character { get; init; } = 720;
    public int Stance { get; init; } = 60;
    public int Weight { get; init; } = 180;
    public int Power { get; init; } = 90;
    public int Focus { get; init; } = 90;
    public int Partner { get; init; } = 180;
    public int Interest { get; init; } = 120;
    public int Handling { get; init; } = 60;
    public int Closeness { get; init; } = 45;
    public int Trust { get; init; } = 45;
    public int Influence { get; init; } = 120;
    public int Conflict { get; init; } = 90;
    public int Practice { get; init; } = 360;
    public int Position { get; init; } = 360;

    /// <summary>Days for a kind of claim; what is not listed fades like a stance.</summary>
    public int DaysOf(string attribute) => attribute switch
    {
        ClaimAttributes.Role => Role,
        ClaimAttributes.Character => Character,
        ClaimAttributes.Focus => Focus,
        ClaimAttributes.Closeness => Closeness,
        ClaimAttributes.Trust => Trust,
        MapAttributes.Weight => Weight,
        MapAttributes.Power => Power,
        MapAttributes.Partner => Partner,
        MapAttributes.Interest => Interest,
        MapAttributes.Handling or MapAttributes.PracticeHandling => Handling,
        MapAttributes.Influences => Influence,
        MapAttributes.Conflict => Conflict,
        MapAttributes.Practice => Practice,
        MapAttributes.Position => Position,
        _ => Stance,
    };
}
