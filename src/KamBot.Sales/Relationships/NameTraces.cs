using System.Text;
using System.Text.RegularExpressions;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Relationships;

/// <summary>
/// Takes a person's name out of words, whatever the script, case and width: the full name, and where nobody else can be meant the
/// surname with a title (张总, Mr Lee) and the parts of the name. Longer names of others, in which the name stands, are left alone.
/// </summary>
public sealed class NameTraces
{
    /// <summary>What stands where the name was; no word, so that it is the same in every language.</summary>
    public const string Mark = "[…]";

    private const int ShortestPart = 3;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private readonly Regex _forms;

    private NameTraces(IEnumerable<string> protectedNames, IEnumerable<string> forms) => _forms = new Regex(
        string.Join('|', protectedNames.OrderByDescending(name => name.Length).Select(name => $"(?:{Whole(name)})")
            .Concat(forms.Select(form => $"(?<gone>{form})"))),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MostTime);

    /// <summary>
    /// <paramref name="names"/> are those of the person, also of merged duplicates; <paramref name="others"/> everybody else who may
    /// be spoken of in the same words. <paramref name="isNear"/> tells that the words belong to the person's account or are talk: only
    /// there short names and parts of names are looked for.
    /// </summary>
    public static NameTraces Of(IReadOnlyCollection<string> names, IReadOnlyCollection<string> others, bool isNear)
    {
        var own = names.Select(Fold).Where(name => name.Length > 0).Distinct().ToList();
        var theirs = others.Select(Fold).Except(own).ToList();
        var forms = own.Where(name => isNear || name.Length >= ShortestPart).OrderByDescending(name => name.Length).Select(Whole)
            .Concat(isNear ? own.SelectMany(name => Forms(name, theirs)) : []).ToList();
        return new NameTraces(
            theirs.Where(name => own.Any(mine => name.Contains(mine, StringComparison.Ordinal)
                || (isNear && Parts(mine).Any(part => name.Contains(part, StringComparison.Ordinal))))),
            forms.Count > 0 ? forms : ["(?!)"]);
    }

    public bool IsIn(string words) => Find(words).Any();

    public string Scrub(string words)
    {
        StringBuilder? clean = null;
        var end = 0;
        foreach (var found in Find(words))
        {
            clean ??= new StringBuilder(words.Length);
            clean.Append(words, end, found.Index - end).Append(Mark);
            end = found.Index + found.Length;
        }

        return clean is null ? words : clean.Append(words, end, words.Length - end).ToString();
    }

    private IEnumerable<Match> Find(string words) =>
        _forms.Matches(TextFolding.FoldSigns(words)).Where(found => found.Groups["gone"].Success);

    private static string Fold(string name) =>
        string.Join(' ', TextFolding.FoldSigns(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Forms(string name, IReadOnlyList<string> others)
    {
        var words = name.Split(' ');
        if (IsHan(name[0]) && words.Length == 1)
        {
            return HanForms(name, others);
        }

        var surname = words[^1];
        var free = Parts(name).Where(part => !others.Any(other => other.Split(' ').Contains(part)));
        return words.Length < 2 ? [] :
        [
            .. others.Any(other => other.Split(' ')[^1] == surname) ? [] : new[] { $@"(?<![a-z])(?:mrs?|ms|miss|dr)\.?\s+{Whole(surname)}" },
            .. free.Select(Whole),
        ];
    }

    private static IEnumerable<string> HanForms(string name, IReadOnlyList<string> others)
    {
        var rest = name[1..];
        if (name.Length < 2 || CourtesyName.Titles.Contains(rest))
        {
            return [];
        }

        var titles = string.Join('|', CourtesyName.Titles.OrderByDescending(title => title.Length));
        return
        [
            .. others.Any(other => other[0] == name[0]) ? [] : new[] { $"{name[0]}(?:{titles})" },
            .. Parts(name).Where(part => !others.Any(other => other.Contains(part, StringComparison.Ordinal))),
        ];
    }

    /// <summary>What a person is called among people who know each other: the words of a name, the given name of three signs.</summary>
    private static IEnumerable<string> Parts(string name) => name.Split(' ') is { Length: > 1 } words
        ? words.Where(word => word.Length >= ShortestPart)
        : IsHan(name[0]) && name.Length == 3 && !CourtesyName.Titles.Contains(name[1..]) ? [name[1..]] : [];

    /// <summary>
    /// The name as a whole: no letter or digit of its own script beside it (for one Han sign none at all), any blanks within, and the
    /// backslashes that keep its signs from being Markdown.
    /// </summary>
    private static string Whole(string name)
    {
        var pattern = string.Concat(name.Select(sign => sign == ' ' ? @"\s+" : char.IsLetterOrDigit(sign) ? sign.ToString() : @"\\?" + Regex.Escape(sign.ToString())));
        var (before, after) = (Boundary(name[0], name.Length), Boundary(name[^1], name.Length));
        return (before.Length > 0 ? $"(?<!{before})" : "") + pattern + (after.Length > 0 ? $"(?!{after})" : "");
    }

    private static string Boundary(char edge, int length) =>
        !IsHan(edge) ? @"[a-z0-9\u00c0-\u024f]" : length == 1 ? @"[\u2e80-\u9fff]" : "";

    private static bool IsHan(char sign) => sign > '\u2e80';
}
