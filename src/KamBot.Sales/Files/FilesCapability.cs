using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Files;

/// <summary>Accounts and people from files and into files.</summary>
internal static class FilesCapability
{
    private static readonly Phrase Title = new("capability.files", "Import and export");
    public static Capability Build(SalesSurroundings around)
    {
        var files = new FileCommands(around.Records, around.Files, SalesSetup.Books);
        var imports = new ImportsCard(around.Records);
        var exports = new ExportCommands(around.Records, around.Files);
        return new Capability
        {
            Title = Title,
            Commands =
            [
                new("import", FilePhrases.ImportWords, FilePhrases.ImportPurpose, files.ImportAsync) { TakesWords = true, IsPrivate = true },
                new("imports", FilePhrases.ImportsWords, FilePhrases.ImportsPurpose, imports.ShowAsync) { IsPrivate = true, InHelp = false },
                new("map-column", FilePhrases.MapWords, FilePhrases.MapPurpose, files.MapAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
                new("encoding", FilePhrases.EncodingWords, FilePhrases.EncodingPurpose, files.EncodingAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
                new("export-accounts", FilePhrases.ExportAccountsWords, FilePhrases.ExportAccountsPurpose, exports.AccountsAsync) { IsPrivate = true },
                new("export-people", FilePhrases.ExportPeopleWords, FilePhrases.ExportPeoplePurpose, exports.PeopleAsync) { TakesWords = true, IsPrivate = true },
            ],
            Buttons =
            [
                new Button(ImportPreviewCard.ReceivedVerb, files.ReceivedAsync),
                new Button(ImportPreviewCard.FailedVerb, (turn, _, _) => ValueTask.FromResult(Outcome.Say(turn.Book.Say(FileProblemPhrases.NotFetched)))),
                new Button(ImportPreviewCard.CheckVerb, files.CheckAsync),
                new Button(ImportPreviewCard.BeginVerb, files.BeginAsync),
                new Button(ImportPreviewCard.BeginWithoutVerb, files.BeginAsync),
                new Button(ImportPreviewCard.DropVerb, files.DropAsync),
                new Button(ImportsCard.Verb, (turn, _, token) => imports.ShowAsync(turn, "", token)),
            ],
            TakeBacks = new Dictionary<string, TakeBack> { [FileCommands.UndoKind] = new ImportTakeBack(around.Records).RunAsync },
            Notices = new Dictionary<string, ShowNotice>
            {
                [ImportRun.OverNotice] = (turn, notice, token) => TellAsync(around.Records, turn, notice.SubjectId, isOver: true, token),
                [ImportRun.ProgressNotice] = (turn, notice, token) => TellAsync(around.Records, turn, notice.SubjectId, isOver: false, token),
            },
        };
    }

    /// <summary>Progress that comes late, when all is over, is not worth saying.</summary>
    private static async ValueTask<NoticeWords> TellAsync(
        ISalesRecords records, TurnScope turn, Guid subject, bool isOver, CancellationToken cancellationToken) =>
        await records.ImportAsync(turn.Speaker, subject, cancellationToken) is { } import
        && (isOver ? import.State is ImportState.Done or ImportState.Refused : import.State is ImportState.Running or ImportState.Showing)
            ? NoticeWords.Say(Reply.Say(ImportWording.Tell(import, turn), turn.Book.Plain(FilePhrases.ImportsWords)))
            : NoticeWords.None;
}
