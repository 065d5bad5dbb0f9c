using System.Globalization;
using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>How a typed name finds its record.</summary>
internal static class Picking
{
    public const int LongestName = 120;

    public static Picked Parse(string stored) =>
        JsonSerializer.Deserialize(stored, DialogsJson.Default.Picked) ?? throw new FormatException("Nothing was picked.");

    /// <summary>The records meant: those of exactly this name or label, else those nearly so, else those that contain it.</summary>
    public static IReadOnlyList<Picked> Find(string text, IReadOnlyList<Picked> known, bool arePeople = false)
    {
        var said = TextFolding.FoldHan(text);
        var names = known.DistinctBy(each => each.Key)
            .Select(each => (Picked: each, Name: TextFolding.FoldHan(each.Name), Label: TextFolding.FoldHan(Label(each, known))))
            .ToList();
        return First(
            names.Where(each => each.Label == said),
            names.Where(each => each.Name == said),
            names.Where(each => arePeople && CourtesyName.Means(said, each.Name)),
            names.Where(each => Likeness.IsTypoOf(each.Name, said)),
            names.Where(each => said.Length >= 2 && each.Name.Contains(said, StringComparison.Ordinal)));
    }

    /// <summary>Those with a button, so those whom a number can mean.</summary>
    public static IReadOnlyList<Picked> Shown(AskScope scope) => [.. scope.Suggestions.Take(5)];

    /// <summary>The one of this number among those shown, counted from 1; null for other words.</summary>
    public static Picked? Numbered(string text, AskScope scope) =>
        int.TryParse(TextFolding.Fold(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? Shown(scope).ElementAtOrDefault(number - 1)
            : null;

    /// <summary>The name after the words for <i>New:</i> in any language, else null.</summary>
    public static string? NewName(string text, AskScope scope)
    {
        var folded = TextFolding.Fold(text);
        foreach (var book in scope.ReadingBooks)
        {
            var opening = TextFolding.Fold(book.Whole(QuestionPhrases.New).Split('{')[0]);
            if (folded.StartsWith(opening, StringComparison.Ordinal) && text.IndexOfAny([':', '：']) is >= 0 and var colon
                && text[(colon + 1)..].Trim() is { Length: > 0 and <= LongestName } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The name, with the detail where there are namesakes.</summary>
    public static string Label(Picked picked, IReadOnlyList<Picked> among) =>
        picked.Detail is { } detail && among.Any(other => other.Name == picked.Name && other.Key != picked.Key)
            ? $"{picked.Name} ({detail})"
            : picked.Name;

    public static string Show(Picked picked, AskScope scope) =>
        picked.IsNew ? scope.Book.Plain(QuestionPhrases.NewMark, ("name", picked.Name)) : picked.Name;

    private static List<Picked> First(params ReadOnlySpan<IEnumerable<(Picked Picked, string Name, string Label)>> tries)
    {
        foreach (var found in tries)
        {
            if (found.Select(each => each.Picked).ToList() is { Count: > 0 } list)
            {
                return list;
            }
        }

        return [];
    }
}
