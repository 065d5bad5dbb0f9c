namespace KamBot.Sales.Maps.Drawing;

/// <summary>The measures of a person's card. Crowded maps show less of each, so that names stay legible on a phone.</summary>
public sealed record CardForm(double Width, double Height, IReadOnlyList<double> NameSizes, double Badge, bool HasTitle)
{
    public static readonly CardForm Roomy = new(184, 104, [22, 19, 16.5], 12.5, true);
    public static readonly CardForm Compact = new(134, 72, [23, 20, 16.5], 10.5, false);

    private const int MostRoomy = 14;

    /// <summary>A short name is written larger; a long one gets two lines of the smallest.</summary>
    public double NameSizeFor(string name, double width) =>
        NameSizes.FirstOrDefault(size => TextWidth.Of(name, size, isBold: true) <= width, NameSizes[^1]);

    public double NameLeft => 2 * Badge + 13;

    public static CardForm For(int people) => people <= MostRoomy ? Roomy : Compact;

    public LayoutShape Shape(double? aspect) => new(Width, Height, aspect);
}
