using System.Globalization;

namespace KamBot.Dialogs.Reading;

/// <summary>Turns text into tokens, longest known phrase first.</summary>
internal static class DayTokens
{
    internal static List<DayToken> Of(string text) => Of(text, withAliases: true);

    // An alias is spelled out in plain words only, so that no alias can lead back to itself.
    private static List<DayToken> Of(string text, bool withAliases)
    {
        var pieces = TextPieces.Of(text);
        var tokens = new List<DayToken>();
        for (var at = 0; at < pieces.Count;)
            at += AddPhrase(pieces, at, tokens, withAliases);
        return tokens;
    }

    private static int AddPhrase(List<TextPiece> pieces, int at, List<DayToken> tokens, bool withAliases)
    {
        for (var length = Math.Min(DayWords.LongestPhrase, pieces.Count - at); length > 0; length--)
        {
            var phrase = string.Join(' ', pieces.Skip(at).Take(length).Select(piece => piece.Text));
            if (HasBlankInHan(pieces, at, length))
                continue;
            var (start, end) = (pieces[at].Start, pieces[at + length - 1].End);
            if (withAliases && DayWords.FindAlias(phrase) is { } readAs)
            {
                // Every token of an alias stands for the whole phrase.
                tokens.AddRange(Of(readAs, withAliases: false).Select(token => token with { Start = start, End = end }));
                return length;
            }

            if (DayWords.Find(phrase) is { } word)
            {
                AddWord(new DayToken(word.Mean, word.Value, start, end)
                {
                    Han = pieces[at + length - 1].IsHan,
                    Weak = DayWords.IsWeak(phrase),
                    Glued = IsGlued(pieces, at),
                }, tokens);
                return length;
            }
        }

        return AddUnknown(pieces, at, tokens);
    }

    // Chinese words have no blanks inside: 下周 三个人 is not 下周三.
    private static bool HasBlankInHan(List<TextPiece> pieces, int at, int length)
    {
        for (var i = at + 1; i < at + length; i++)
        {
            if (pieces[i - 1].IsHan && pieces[i].Start > pieces[i - 1].End)
                return true;
        }

        return false;
    }

    private static void AddWord(DayToken token, List<DayToken> tokens)
    {
        // "twenty-first": the tens before it are part of the same number.
        if (tokens.Count > 0 && tokens[^1] is { Mean: Mean.Number, Value: 20 or 30, Digits: 0, Han: false } tens
            && token is { Mean: Mean.Number or Mean.Ordinal, Value: < 10, Han: false })
            tokens[^1] = token with { Value = tens.Value + token.Value, Start = tens.Start };
        else
            tokens.Add(token);
    }

    private static int AddUnknown(List<TextPiece> pieces, int at, List<DayToken> tokens)
    {
        var piece = pieces[at];
        if (piece.IsDigits)
            return AddDigits(pieces, at, tokens);
        if (piece.IsHan && HanNumber(pieces, at) is var (value, length) && length > 0)
        {
            tokens.Add(new DayToken(Mean.Number, value, piece.Start, pieces[at + length - 1].End) { Han = true });
            return length;
        }

        var mean = piece.IsWord || piece.IsHan ? Mean.Other : Mean.Mark;
        tokens.Add(new DayToken(mean, mean == Mean.Mark ? piece.Text[0] : 0, piece.Start, piece.End) { Han = piece.IsHan });
        return 1;
    }

    private static int AddDigits(List<TextPiece> pieces, int at, List<DayToken> tokens)
    {
        var piece = pieces[at];
        var known = piece.Text.Length <= 4;
        var suffix = at + 1 < pieces.Count && pieces[at + 1] is { Text: "st" or "nd" or "rd" or "th" } next
            && next.Start == piece.End;
        tokens.Add(new DayToken(
            !known ? Mean.Other : suffix ? Mean.Ordinal : Mean.Number,
            known ? int.Parse(piece.Text, CultureInfo.InvariantCulture) : 0,
            piece.Start,
            suffix ? pieces[at + 1].End : piece.End)
        {
            Digits = piece.Text.Length,
            Glued = IsGlued(pieces, at),
        });
        return suffix ? 2 : 1;
    }

    private static bool IsGlued(List<TextPiece> pieces, int at) =>
        at > 0 && pieces[at - 1].End == pieces[at].Start && (pieces[at - 1].IsWord || pieces[at - 1].Text is "#" or "$");

    private static (int Value, int Length) HanNumber(List<TextPiece> pieces, int at)
    {
        var length = 0;
        while (length < HanNumerals.Longest && at + length < pieces.Count && HanNumerals.IsNumeral(pieces[at + length].Text[0]))
            length++;
        var written = string.Concat(pieces.Skip(at).Take(length).Select(piece => piece.Text));
        return HanNumerals.Read(written) is >= 0 and <= 9999 and var value ? ((int)value, length) : (0, 0);
    }
}
