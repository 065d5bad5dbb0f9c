namespace KamBot.Dialogs.Reading;

/// <summary>How far apart two words are, to forgive typing errors in commands and choices.</summary>
public static class Likeness
{
    private const int MostOnStack = 128;

    /// <summary>
    /// Whether <paramref name="typed"/> is <paramref name="word"/> with a slip. Letters: none up to three, one up to
    /// seven, else two. Han: one character of four or more. An exact match is no typo, but counts.
    /// </summary>
    public static bool IsTypoOf(string word, string typed)
    {
        var wanted = TextFolding.FoldHan(word);
        var given = TextFolding.FoldHan(typed);
        return Distance(wanted, given, Tolerance(wanted)) is not null;
    }

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours between the two; null when more than
    /// <paramref name="atMost"/>.
    /// </summary>
    public static int? Distance(string left, string right, int atMost)
    {
        if (Math.Abs(left.Length - right.Length) > atMost)
            return null;

        var width = right.Length + 1;
        Span<int> rows = width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = rows[..width];
        var last = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var column = 0; column < width; column++) last[column] = column;
        var leastBefore = 0;
        for (var row = 1; row <= left.Length; row++)
        {
            var least = FillRow(left, right, row, beforeLast, last, current);
            if (least > atMost && leastBefore > atMost)
                return null;
            leastBefore = least;
            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[^1] <= atMost ? last[^1] : null;
    }

    private static int FillRow(string left, string right, int row, ReadOnlySpan<int> beforeLast, ReadOnlySpan<int> last, Span<int> current)
    {
        var least = current[0] = row;
        for (var column = 1; column <= right.Length; column++)
        {
            var same = left[row - 1] == right[column - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + same);
            var swapped = row > 1 && column > 1
                && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            current[column] = swapped ? Math.Min(best, beforeLast[column - 2] + 1) : best;
            least = Math.Min(least, current[column]);
        }

        return least;
    }

    private static int Tolerance(string word)
    {
        if (word.Any(TextFolding.IsHan))
            return word.Length >= 4 ? 1 : 0;
        return word.Length switch { <= 3 => 0, <= 7 => 1, _ => 2 };
    }
}
