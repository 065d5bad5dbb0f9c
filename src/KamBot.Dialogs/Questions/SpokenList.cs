using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>Lists as people write them: commas of every script, semicolons, lines, and the word <i>and</i>.</summary>
public static class SpokenList
{
    /// <summary>What stands between the members of a list KamBot writes.</summary>
    public static readonly Phrase Joint = new("list.joint", ", ");

    /// <summary>The words that join the last two members.</summary>
    public static readonly Phrase And = new("list.and", "and|&|+");

    private static readonly char[] Signs = [',', '，', '、', ';', '；', '\n', '\r', '/'];

    public static IReadOnlyList<string> Split(string text, AskScope scope)
    {
        var ands = scope.ReadingBooks.SelectMany(book => book.Synonyms(And)).Distinct().ToList();
        return [.. text.Split(Signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => SplitAtAnd(part, ands))
            .Where(part => part.Length > 0)
            .DistinctBy(TextFolding.FoldHan)];
    }

    /// <summary>A Han joint within a name of three signs, as in 李和平, divides nothing.</summary>
    private static IEnumerable<string> SplitAtAnd(string part, IReadOnlyList<string> ands)
    {
        foreach (var and in ands)
        {
            var isHan = and[0] > '\u2e80';
            var joint = isHan ? and : $" {and} ";
            if (part.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at + joint.Length < part.Length
                && (!isHan || (at > 1 && at + joint.Length + 1 < part.Length)))
            {
                return SplitAtAnd(part[..at].Trim(), ands).Concat(SplitAtAnd(part[(at + joint.Length)..].Trim(), ands));
            }
        }

        return [part];
    }
}
