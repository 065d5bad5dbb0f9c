namespace KamBot.Dialogs.Reading;

/// <summary>A word, a run of digits, one Han character or one mark, and where it stands in the text.</summary>
internal readonly record struct TextPiece(string Text, int Start, int End)
{
    internal bool IsDigits => char.IsAsciiDigit(Text[0]);

    internal bool IsWord => char.IsLetter(Text[0]) && !IsHan;

    internal bool IsHan => TextFolding.IsHan(Text[0]);
}

internal static class TextPieces
{
    internal static List<TextPiece> Of(string text)
    {
        var folded = TextFolding.FoldEach(text);
        var pieces = new List<TextPiece>();
        for (var at = 0; at < folded.Length;)
        {
            var end = EndOf(folded, at);
            if (folded[at] != ' ' && !IsInsideWords(folded, at))
                pieces.Add(new TextPiece(Comparable(folded[at..end]), at, end));
            at = end;
        }

        return pieces;
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }
        else if (IsWordLetter(text[start]))
        {
            while (end < text.Length && (IsWordLetter(text[end]) || IsApostrophe(text, end)))
                end++;
        }

        return end;
    }

    private static bool IsWordLetter(char character) => char.IsLetter(character) && !TextFolding.IsHan(character);

    private static bool IsApostrophe(string text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && IsWordLetter(text[at + 1]);

    // "twenty-five" is read as if written with a blank, "two weeks'" as if without the apostrophe.
    private static bool IsInsideWords(string text, int at) =>
        at > 0 && IsWordLetter(text[at - 1])
        && (text[at] == '\'' || (text[at] == '-' && at + 1 < text.Length && IsWordLetter(text[at + 1])));

    private static string Comparable(string piece) =>
        piece.Length == 1 ? HanPairs.ToSimplified(piece[0]).ToString() : piece;
}
