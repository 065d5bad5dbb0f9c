using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Files;

/// <summary>What people correct about how a file is read.</summary>
public static class ImportCorrection
{
    /// <summary>Takes the choices of a card or page. What is not among the choices is left alone: clients are not trusted.</summary>
    public static FileImport Apply(FileImport import, byte[] content, IReadOnlyDictionary<string, string> values, PhraseBooks books)
    {
        var choices = ImportChoices.Of(import);
        if (values.TryGetValue(ImportPreviewCard.EncodingInput, out var named)
            && ImportWording.Encodings.Select(each => each.Encoding).Any(each => each.ToString() == named && each != choices.Encoding))
        {
            return FileCheck.WithEncoding(import, content, Enum.Parse<FileEncoding>(named), guessKind: false, books);
        }

        if (values.TryGetValue(ImportPreviewCard.KindInput, out var kindName) && kindName != import.Kind.ToString()
            && kindName is nameof(ImportKind.Accounts) or nameof(ImportKind.People))
        {
            return FileCheck.WithEncoding(import with { Kind = Enum.Parse<ImportKind>(kindName) }, content, choices.Encoding, guessKind: false, books);
        }

        var corrected = import;
        for (var column = 0; column < choices.Columns.Count; column++)
        {
            if (values.TryGetValue(FormattableString.Invariant($"{ImportPreviewCard.ColumnInput}{column}"), out var field) && field != Shown(choices.Columns[column])
                && (field == ImportPreviewCard.LeftOut || ImportFields.Of(import.Kind).Any(each => each.Name == field)))
            {
                corrected = Map(corrected, column, field == ImportPreviewCard.LeftOut ? "" : field);
            }
        }

        return corrected;
    }

    /// <summary>The column becomes the field; another one that was it is left out.</summary>
    internal static FileImport Map(FileImport import, int column, string field)
    {
        var choices = ImportChoices.Of(import);
        var columns = choices.Columns.Select(each => each == field ? "" : each).ToArray();
        columns[column] = field;
        return import with { Mapping = (choices with { Columns = columns }).ToJson() };
    }

    /// <summary>The words for the field in <c>map column 3 to title</c>, 第3列是职务.</summary>
    internal static string FieldWords(string text)
    {
        var words = text.Trim(' ', '列', '欄', '栏', ':', '：', '=', '→', '\u3000', '"', '“', '”', '「', '」');
        foreach (var link in new[] { "to ", "as ", "is ", "->", "对应", "對應", "是", "为", "為", "到" })
        {
            if (words.StartsWith(link, StringComparison.OrdinalIgnoreCase)) return words[link.Length..].Trim(' ', '"', '“', '”', '「', '」');
        }

        return words;
    }

    /// <summary>The stored name of a field; empty for <i>leave out</i>; null for none.</summary>
    internal static string? FieldNamed(ImportKind kind, string words, PhraseBooks books) =>
        books.All.Any(book => TextFolding.FoldHan(book.Plain(FilePhrases.LeaveOut)) == TextFolding.FoldHan(words)) ? "" : ColumnGuess.Named(kind, words, books)?.Name;

    internal static FileEncoding? EncodingNamed(string words)
    {
        var said = TextFolding.Fold(words).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return said switch
        {
            "utf8" => FileEncoding.Utf8,
            "utf16" or "unicode" => FileEncoding.Utf16,
            "gb18030" or "gbk" or "gb2312" or "gb" => FileEncoding.Gb18030,
            "big5" or "大五碼" or "大五码" => FileEncoding.Big5,
            "windows1252" or "latin1" or "ansi" or "iso88591" => FileEncoding.Windows1252,
            _ => null,
        };
    }

    private static string Shown(string field) => field.Length == 0 ? ImportPreviewCard.LeftOut : field;
}
