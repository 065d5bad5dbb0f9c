using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Calls;

/// <summary>A sentence from which pieces are taken; what is left keeps its place.</summary>
internal sealed class StringCutter(string text)
{
    private readonly string _text = text.Length <= TextFolding.LongestText ? text : text[..TextFolding.LongestText];
    private readonly bool[] _isTaken = new bool[Math.Min(text.Length, TextFolding.LongestText)];

    /// <summary>What is left, with blanks for what was taken.</summary>
    public string Blanked => string.Create(_text.Length, this, static (target, cutter) =>
    {
        for (var at = 0; at < target.Length; at++)
        {
            target[at] = cutter._isTaken[at] ? ' ' : cutter._text[at];
        }
    });

    /// <summary>As <see cref="Blanked"/>, for comparing.</summary>
    public string Folded => TextFolding.FoldSigns(Blanked);

    public string Rest => string.Join(' ', Blanked.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public string Take(int start, int length)
    {
        _isTaken.AsSpan(start, length).Fill(true);
        return _text.Substring(start, length);
    }

    /// <summary>Takes a name where it stands as a word of its own; null where it does not.</summary>
    public string? Take(string name) => Find(name) is { } found ? Take(found.Start.Value, found.End.Value - found.Start.Value) : null;

    /// <summary>Where a name stands as a word of its own; null where it does not.</summary>
    public Range? Find(string name)
    {
        var (folded, wanted) = (Folded, TextFolding.FoldHan(name));
        for (var at = folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0 && wanted.Length > 0;
            at = folded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(folded, at - 1, wanted[0]) && IsEdge(folded, at + wanted.Length, wanted[^1]))
            {
                return at..(at + wanted.Length);
            }
        }

        return null;
    }

    /// <summary>Takes what stands before the first piece that was taken.</summary>
    public string TakeBeforeFirstCut() => Take(0, Array.IndexOf(_isTaken, true) is >= 0 and var first ? first : _text.Length);

    public string TakeRest()
    {
        var rest = Rest;
        Take(0, _text.Length);
        return rest;
    }

    private static bool IsEdge(string text, int at, char neighbour) =>
        at < 0 || at >= text.Length || neighbour > '\u2e80' || !char.IsLetterOrDigit(text[at]) || text[at] > '\u2e80';
}
