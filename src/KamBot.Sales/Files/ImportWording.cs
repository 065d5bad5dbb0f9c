using KamBot.Dialogs;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>An import in words.</summary>
internal static class ImportWording
{
    public static readonly IReadOnlyList<(FileEncoding Encoding, string Name)> Encodings =
    [
        (FileEncoding.Utf8, "UTF-8"), (FileEncoding.Utf16, "UTF-16"), (FileEncoding.Gb18030, "GB18030 (GBK, GB2312)"), (FileEncoding.Big5, "Big5"),
        (FileEncoding.Windows1252, "Windows-1252"),
    ];

    public static string FileOf(FileImport import, PhraseBook book) =>
        import.FileName.Length == 0 ? book.Plain(FilePhrases.Pasted) : import.FileName;

    public static string TitleOf(FileImport import, PhraseBook book) => book.Plain(
        import.Kind == ImportKind.People ? FilePhrases.PeopleTitle : FilePhrases.AccountsTitle, ("file", FileOf(import, book)));

    public static string StateOf(FileImport import, PhraseBook book) => import.State switch
    {
        ImportState.Running or ImportState.Showing when ImportChoices.Of(import).IsTakenBack => book.Plain(FilePhrases.TakingBack),
        ImportState.Running or ImportState.Showing => book.Plain(FilePhrases.Running, ("done", import.RowsDone), ("rows", import.Rows)),
        ImportState.Done => book.Plain(FilePhrases.Done, ("added", import.Added), ("updated", import.Updated)),
        ImportState.Refused => book.Plain(FilePhrases.Refused),
        ImportState.Dropped => book.Plain(ImportChoices.Of(import).IsTakenBack ? FilePhrases.TakenBack : FilePhrases.WasDropped),
        _ => book.Plain(FilePhrases.Previewed),
    };

    /// <summary>What is told when an import is over, or how far it is.</summary>
    public static string Tell(FileImport import, TurnScope turn) => turn.Book.Say(
        import.State switch
        {
            ImportState.Done => FilePhrases.OverDone,
            ImportState.Running or ImportState.Showing => FilePhrases.OverProgress,
            _ => FilePhrases.OverRefused,
        },
        ("file", FileOf(import, turn.Book)), ("added", import.Added), ("updated", import.Updated), ("done", import.RowsDone), ("rows", import.Rows));
}
