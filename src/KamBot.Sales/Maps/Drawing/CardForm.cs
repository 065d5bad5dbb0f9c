namespace KamBot.Sales.Maps.Drawing;

/// <summary>The measures of a person's card. Crowded maps show less of each, so that names stay legible on a phone.</summary>
public sealed record CardForm(double Width, double Height, IReadOnlyList<double> NameSizes, double Badge, bool HasTitle)
{
    public static readonly CardForm Roomy = new(184, 104, [22, 19, 16.5, 14.5, 13], 12.5, true);
    public static readonly CardForm Compact = new(134, 72, [23, 20, 17, 15, 13], 10.5, false);

    private const int MostRoomy = 14;
    private const double TwoLines = 17;

    /// <summary>The largest size at which the name fits unbroken: a short one on one line, a long one on two, broken between its words.</summary>
    public double NameSizeFor(string name, double width) => NameSizes.FirstOrDefault(
        size => TextWidth.Of(name, size, isBold: true) <= width || (size <= TwoLines && FittedText.IsWhole(name, 2, width, size)), NameSizes[^1]);

    public double NameLeft => 2 * Badge + 13;

    public static CardForm For(int people) => people <= MostRoomy ? Roomy : Compact;

    public LayoutShape Shape(double? aspect) => new(Width, Height, aspect);
}
