using KamBot.Dialogs;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Maps;

/// <summary>Takes a sentence about two people apart: at <i>influences</i>, and at <i>with</i>, in any language.</summary>
internal static class SpokenEnds
{
    /// <summary>The words before and after <i>influences</i> in any language; null where it is not said.</summary>
    public static string[]? AtInfluence(string text, TurnScope turn)
    {
        foreach (var word in turn.Books.All.SelectMany(book => book.Synonyms(UpdatePhrases.Influences)).OrderByDescending(word => word.Length))
        {
            var joint = word[0] > '\u2e80' ? word : $" {word} ";
            var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at + joint.Length < text.Length)
            {
                return [text[..at].Trim(), text[(at + joint.Length)..].Trim()];
            }
        }

        return null;
    }

    public static string WithoutPartner(string rest, TurnScope turn) => WithAt(rest, turn) is { } with ? rest[..with.At] : rest;

    /// <summary>Who of us was named after <i>with</i>; <i>me</i> is the speaker.</summary>
    public static string? PartnerIn(string rest, TurnScope turn)
    {
        if (WithAt(rest, turn) is not { } with || rest[with.End..].Trim() is not { Length: > 0 } named)
        {
            return null;
        }

        return turn.Books.All.SelectMany(book => book.Synonyms(UpdatePhrases.Me)).Any(me => TextFolding.FoldHan(me) == TextFolding.FoldHan(named))
            && turn.Speaker.Name.Length > 0 ? turn.Speaker.Name : named;
    }

    private static (int At, int End)? WithAt(string rest, TurnScope turn)
    {
        foreach (var word in turn.Books.All.SelectMany(book => book.Synonyms(UpdatePhrases.With)))
        {
            var joint = word[0] > '\u2e80' ? word : $" {word} ";
            if (rest.LastIndexOf(joint, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                return (at, at + joint.Length);
            }
        }

        return null;
    }
}
