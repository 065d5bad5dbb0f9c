namespace KamBot.Sales.Maps.Drawing;

/// <summary>Where everything lies. Made by a layout library, which Sales does not know.</summary>
public sealed record MapPlacement
{
    public required double Width { get; init; }
    public required double Height { get; init; }
    public required IReadOnlyDictionary<Guid, Box> People { get; init; }

    /// <summary>The teams; outer ones come before those within.</summary>
    public IReadOnlyList<TeamFrame> Frames { get; init; } = [];

    /// <summary>Lines of reporting, each from the upper end.</summary>
    public IReadOnlyList<IReadOnlyList<Spot>> Routes { get; init; } = [];
}

public readonly record struct Spot(double X, double Y);

public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public Spot Middle => new(X + Width / 2, Y + Height / 2);
}

/// <summary>A frame around those who report to the same person; <paramref name="IsLoose"/>: around those of whom nobody said.</summary>
public sealed record TeamFrame(Box Box, bool IsLoose);

/// <summary>How the layout is to arrange people.</summary>
/// <param name="Width">Of a person's card.</param>
/// <param name="Height">Of a person's card.</param>
/// <param name="Aspect">Width to height that a framed team should have; null for a tree without frames.</param>
public sealed record LayoutShape(double Width, double Height, double? Aspect);

/// <summary>Places people by who reports to whom.</summary>
public delegate ValueTask<MapPlacement> PlaceTeams(MapTeams teams, LayoutShape shape, CancellationToken cancellationToken);
