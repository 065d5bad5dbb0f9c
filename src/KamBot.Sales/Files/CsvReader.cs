using System.Text;

namespace KamBot.Sales.Files;

/// <summary>
/// Reads a table row by row (RFC 4180), kindly: line breaks within quotes, quotes in the middle of a cell, rows of any length. Keeps
/// one row in memory. Stops with a <see cref="Problem"/> at what exceeds the limits.
/// </summary>
internal sealed class CsvReader(TextReader text, char delimiter)
{
    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private int _at;
    private int _filled;
    private int _line = 1;

    public FileProblem? Problem { get; private set; }

    /// <summary>The line on which the present row begins.</summary>
    public int Line { get; private set; }

    public IReadOnlyList<string> Cells => [.. _cells];

    /// <summary>False at the end, and where <see cref="Problem"/> says why.</summary>
    public bool Read()
    {
        _cells.Clear();
        Line = _line;
        if (Problem is not null || Peek() < 0)
        {
            return false;
        }

        while (ReadCell() is var end && Problem is null)
        {
            if (_cells.Count > FileLimits.Columns)
            {
                Problem = new FileProblem(FileProblemPhrases.TooManyColumns, FileLimits.Columns);
            }
            else if (end != delimiter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads one cell with what ends it: the delimiter, a line break, or -1.</summary>
    private int ReadCell()
    {
        _cell.Clear();
        if (Peek() == '"')
        {
            Next();
            ReadQuoted();
        }

        while (Problem is null)
        {
            var sign = Next();
            if (sign == delimiter || sign < 0 || sign is '\n' or '\r')
            {
                if (sign == '\r' && Peek() == '\n')
                {
                    Next();
                }

                _line += sign is '\n' or '\r' ? 1 : 0;
                _cells.Add(_cell.ToString());
                return sign;
            }

            Append((char)sign);
        }

        return -1;
    }

    private void ReadQuoted()
    {
        while (Problem is null)
        {
            var sign = Next();
            if (sign < 0)
            {
                Problem = new FileProblem(FileProblemPhrases.OpenQuote, Line);
            }
            else if (sign != '"')
            {
                _line += sign == '\n' ? 1 : 0;
                Append((char)sign);
            }
            else if (Peek() == '"')
            {
                Append((char)Next());
            }
            else
            {
                return;
            }
        }
    }

    private void Append(char sign)
    {
        _cell.Append(sign);
        if (_cell.Length > FileLimits.CellSigns)
        {
            Problem = new FileProblem(FileProblemPhrases.LongCell, Line);
        }
    }

    private int Peek()
    {
        if (_at == _filled)
        {
            (_at, _filled) = (0, text.Read(_buffer, 0, _buffer.Length));
        }

        return _filled == 0 ? -1 : _buffer[_at];
    }

    private int Next()
    {
        var sign = Peek();
        _at += sign < 0 ? 0 : 1;
        return sign;
    }
}
