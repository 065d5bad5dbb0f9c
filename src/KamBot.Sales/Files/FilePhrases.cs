using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>What is said of files that come in and go out.</summary>
public static class FilePhrases
{
    public static readonly Phrase ImportWords = new("command.import", "import|import file|upload|upload file");
    public static readonly Phrase ImportPurpose = new("command.import.purpose", "accounts or people from a CSV file or a pasted table");
    public static readonly Phrase ImportsWords = new("command.imports", "imports|import status|my imports");
    public static readonly Phrase ImportsPurpose = new("command.imports.purpose", "how far your files have come");
    public static readonly Phrase MapWords = new("command.map-column", "map column|match column");
    public static readonly Phrase MapPurpose = new("command.map-column.purpose", "say what a column of the file means");
    public static readonly Phrase EncodingWords = new("command.encoding", "encoding|file encoding|read as");
    public static readonly Phrase EncodingPurpose = new("command.encoding.purpose", "read the file anew in another encoding");
    public static readonly Phrase ExportAccountsWords = new("command.export-accounts", "export accounts|export my accounts|download accounts");
    public static readonly Phrase ExportAccountsPurpose = new("command.export-accounts.purpose", "your accounts as a CSV file");
    public static readonly Phrase ExportPeopleWords = new("command.export-people", "export people|export contacts|download people");
    public static readonly Phrase ExportPeoplePurpose = new("command.export-people.purpose", "the people of your accounts as a CSV file");

    public static readonly Phrase How = new("file.how", "Send me a CSV file here, or paste rows from a spreadsheet below the word *import*. The first row holds headings such as “Account name”, “Owner”, “Name”, “Title”; their order does not matter. You see a preview before anything is changed.");
    public static readonly Phrase OpenPage = new("file.open-page", "Open the import page");
    public static readonly Phrase NoLink = new("file.no-link", "There is no download here yet: whoever runs KamBot has to set its public address (KamBot:PublicUrl).");
    public static readonly Phrase ExportReady = new("file.export-ready", "[{name}]({link}) – the link works for fifteen minutes. Cells that a spreadsheet would take for a formula begin with an apostrophe; it goes away when the file is imported again.");
    public static readonly Phrase ExportAccountsName = new("file.export-accounts-name", "Accounts ({count})");
    public static readonly Phrase ExportPeopleName = new("file.export-people-name", "People ({count})");
    public static readonly Phrase NothingToExport = new("file.nothing-to-export", "There is nothing to export yet.");
    public static readonly Phrase NoSuchAccount = new("file.no-such-account", "I know no account of yours named “{words}”.");

    public static readonly Phrase AccountsTitle = new("file.accounts-title", "Accounts from {file}");
    public static readonly Phrase PeopleTitle = new("file.people-title", "People from {file}");
    public static readonly Phrase Pasted = new("file.pasted", "the pasted table");
    public static readonly Phrase Rows = new("file.rows", "Rows");
    public static readonly Phrase Added = new("file.added", "New");
    public static readonly Phrase Updated = new("file.updated", "Updated");
    public static readonly Phrase Unchanged = new("file.unchanged", "Unchanged");
    public static readonly Phrase WrongCount = new("file.wrong-count", "Wrong");
    public static readonly Phrase Columns = new("file.columns", "Columns");
    public static readonly Phrase ColumnLine = new("file.column-line", "{number} · {heading} → **{field}** · {samples}");
    public static readonly Phrase ColumnLeftOut = new("file.column-left-out", "{number} · {heading} → left out · {samples}");
    public static readonly Phrase ColumnLabel = new("file.column-label", "Column {number}: {heading}");
    public static readonly Phrase LeaveOut = new("file.leave-out", "Leave out");
    public static readonly Phrase EncodingLabel = new("file.encoding-label", "Encoding");
    public static readonly Phrase KindLabel = new("file.kind-label", "The rows are");
    public static readonly Phrase KindAccounts = new("file.kind-accounts", "Accounts|account|customers|companies");
    public static readonly Phrase KindPeople = new("file.kind-people", "People|persons|contacts");
    public static readonly Phrase WrongRows = new("file.wrong-rows", "Wrong rows");
    public static readonly Phrase WrongLine = new("file.wrong-line", "Line {line}: {fault}");
    public static readonly Phrase MoreWrong = new("file.more-wrong", "… and {count} more");
    public static readonly Phrase Missing = new("file.missing", "No column is **{fields}**. Choose it below, or say for example “map column 2 to {first}”.");
    public static readonly Phrase MissingOnPage = new("file.missing-on-page", "No column is {fields}: choose it below.");
    public static readonly Phrase AllOrNothing = new("file.all-or-nothing", "Nothing is imported while rows are wrong. Correct the file and send it again, or leave the wrong rows out.");
    public static readonly Phrase NothingNew = new("file.nothing-new", "All of it is known already: there is nothing to import.");
    public static readonly Phrase OwnersIgnored = new("file.owners-ignored", "All accounts will be yours: only managers and sales operations can bring accounts of others.");
    public static readonly Phrase UndoLimits = new("file.undo-limits", "Within ten minutes *undo* takes back what is new. What is updated stays updated.");

    public static readonly Phrase Begin = new("file.begin", "Import");
    public static readonly Phrase BeginWithout = new("file.begin-without", "Import without the wrong rows");
    public static readonly Phrase CheckAgain = new("file.check-again", "Check again");
    public static readonly Phrase MoreColumns = new("file.more-columns", "More columns");
    public static readonly Phrase ChangeColumns = new("file.change-columns", "Change columns");
    public static readonly Phrase Download = new("file.download", "Wrong rows as CSV");
    public static readonly Phrase Drop = new("file.drop", "Drop");
    public static readonly Phrase Refresh = new("file.refresh", "Refresh");

    public static readonly Phrase Begun = new("file.begun", "**{file}** is being imported ({rows} rows). You can go on working; I tell you when it is done. *imports* shows how far it is.");
    public static readonly Phrase Dropped = new("file.dropped", "**{file}** is dropped; nothing was changed.");
    public static readonly Phrase NoneOpen = new("file.none-open", "No file waits for you. Send one, or say *import*.");
    public static readonly Phrase NotOpen = new("file.not-open", "This file is decided already: {state}.");
    public static readonly Phrase NoSuchColumn = new("file.no-such-column", "The file has {count} columns. Say for example “map column 2 to {field}”.");
    public static readonly Phrase NoSuchField = new("file.no-such-field", "I do not know the field “{words}”. There are: {fields}.");
    public static readonly Phrase NoSuchEncoding = new("file.no-such-encoding", "I read these encodings: {encodings}.");

    public static readonly Phrase ImportsTitle = new("file.imports-title", "Imports");
    public static readonly Phrase NoImports = new("file.no-imports", "You have imported nothing yet. *import* begins.");
    public static readonly Phrase ImportLine = new("file.import-line", "**{file}** · {when} · {state}");
    public static readonly Phrase Previewed = new("file.state.previewed", "waits for your decision");
    public static readonly Phrase Running = new("file.state.running", "{done} of {rows} rows prepared");
    public static readonly Phrase Done = new("file.state.done", "{added} new, {updated} updated");
    public static readonly Phrase Refused = new("file.state.refused", "not imported: rows are wrong");
    public static readonly Phrase WasDropped = new("file.state.dropped", "dropped");
    public static readonly Phrase TakingBack = new("file.state.taking-back", "is being taken back");
    public static readonly Phrase TakenBack = new("file.state.taken-back", "taken back");

    public static readonly Phrase OverDone = new("file.over.done", "Imported **{file}**: {added} new, {updated} updated.");
    public static readonly Phrase OverRefused = new("file.over.refused", "**{file}** was not imported, and nothing was changed: something in it or in KamBot changed since the preview. Send it again to see what is wrong.");
    public static readonly Phrase OverProgress = new("file.over.progress", "**{file}**: {done} of {rows} rows prepared.");
    public static readonly Phrase TakeBackBegun = new("file.take-back-begun", "What **{file}** added is being taken back. What somebody has worked with since, and what it only updated, stays.");
}
