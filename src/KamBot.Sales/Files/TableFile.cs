using System.Text;

namespace KamBot.Sales.Files;

/// <summary>A file as a table: what it looks like, its headings, its rows. Reads again from the start each time it is asked.</summary>
internal sealed class TableFile(byte[] content, FileEncoding encoding, char delimiter)
{
    private const int LookedRows = 10;
    private static readonly char[] Delimiters = ['\t', ',', ';'];

    /// <summary>Why the reading of the rows ended before the file did.</summary>
    public FileProblem? Problem { get; private set; }

    /// <summary>Tells by the first bytes that something is no text, whatever its name says.</summary>
    public static FileProblem? Refuse(ReadOnlySpan<byte> content)
    {
        if (content.Length > FileLimits.Bytes)
        {
            return new FileProblem(FileProblemPhrases.TooBig, FileLimits.Bytes / 1024 / 1024);
        }

        var isText = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return content switch
        {
            [0x50, 0x4B, 0x03 or 0x05, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => new FileProblem(FileProblemPhrases.Workbook),
            _ when !isText && content.Contains((byte)0) => new FileProblem(FileProblemPhrases.Binary),
            [0x25, 0x50, 0x44, 0x46, ..] or [0x89, 0x50, 0x4E, 0x47, ..] or [0x1F, 0x8B, ..] => new FileProblem(FileProblemPhrases.Binary),
            _ when content.Trim("\uFEFF \r\n\t,;"u8).IsEmpty => new FileProblem(FileProblemPhrases.Empty),
            _ => null,
        };
    }

    /// <summary>The sign that divides the first rows into the same number of cells most often.</summary>
    public static char GuessDelimiter(byte[] content, FileEncoding encoding)
    {
        using (var text = Open(content, encoding))
        {
            var first = text.ReadLine() ?? "";
            if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5)
            {
                return first[4];
            }
        }

        return Delimiters.MaxBy(delimiter => Evenness(new TableFile(content, encoding, delimiter)));
    }

    /// <summary>The first row that says something. Its cells are never null; there may be none.</summary>
    public IReadOnlyList<string> Headings() => AllRows().Select(row => row.Cells).FirstOrDefault() ?? [];

    /// <summary>The rows below the headings that are not empty.</summary>
    public IEnumerable<TableRow> Rows() =>
        AllRows().Skip(1).Select((row, at) => new TableRow(at + 1, row.Line, row.Cells));

    private IEnumerable<(int Line, IReadOnlyList<string> Cells)> AllRows()
    {
        using var text = Open(content, encoding);
        var reader = new CsvReader(text, delimiter);
        for (var read = 0; reader.Read();)
        {
            var cells = reader.Cells;
            if (cells.All(string.IsNullOrWhiteSpace) || (read == 0 && IsMark(cells)))
            {
                continue;
            }

            if (read++ > FileLimits.Rows)
            {
                Problem = new FileProblem(FileProblemPhrases.TooManyRows, FileLimits.Rows);
                yield break;
            }

            yield return (reader.Line, [.. cells.Select(CellText.Clean)]);
        }

        Problem = reader.Problem;
    }

    /// <summary><c>sep=;</c>, which Excel writes and reads as a first line.</summary>
    private static bool IsMark(IReadOnlyList<string> cells) =>
        cells[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && cells.Skip(1).All(string.IsNullOrEmpty);

    private static int Evenness(TableFile file)
    {
        var widths = file.AllRows().Take(LookedRows).Select(row => row.Cells.Count).ToList();
        return widths.Count == 0 || widths[0] == 1 ? 0 : (widths.Count(width => width == widths[0]) * 1000) + widths[0];
    }

    private static StreamReader Open(byte[] content, FileEncoding encoding) =>
        new(new MemoryStream(content, writable: false), EncodingGuess.EncodingOf(encoding), detectEncodingFromByteOrderMarks: encoding is FileEncoding.Utf8 or FileEncoding.Utf16);
}
