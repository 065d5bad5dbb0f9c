namespace KamBot.Sales.Files;

/// <summary>A row below the headings. <see cref="Number"/> counts from 1, <see cref="Line"/> is where it stands in the file.</summary>
internal sealed record TableRow(int Number, int Line, IReadOnlyList<string> Cells)
{
    public const char Unreadable = '\uFFFD';

    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}
