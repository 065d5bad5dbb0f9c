using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>Why a file cannot be taken as it is.</summary>
public static class FileProblemPhrases
{
    public static readonly Phrase Empty = new("file.problem.empty", "The file is empty. It needs a row of headings and below it one row for each account or person.");
    public static readonly Phrase TooBig = new("file.problem.too-big", "The file is larger than {number} MB. Please split it into several.");
    public static readonly Phrase Workbook = new("file.problem.workbook", "This is an Excel workbook or a zip archive. In Excel: save it as “CSV UTF-8 (comma delimited)” and send that file; or copy the rows and paste them here after the word *import*.");
    public static readonly Phrase Binary = new("file.problem.binary", "This is no table in text form. Please send a CSV file: in Excel, save it as “CSV UTF-8 (comma delimited)”.");
    public static readonly Phrase TooManyColumns = new("file.problem.too-many-columns", "A row has more than {number} columns. Please delete columns that KamBot does not need.");
    public static readonly Phrase TooManyRows = new("file.problem.too-many-rows", "The file has more than {number} rows. Please split it into several.");
    public static readonly Phrase LongCell = new("file.problem.long-cell", "A cell in line {number} is longer than 32,000 signs. Most likely a quotation mark is not closed there.");
    public static readonly Phrase OpenQuote = new("file.problem.open-quote", "A quotation mark opened in line {number} is never closed, so the rest of the file hangs on it. Please close it and send the file again.");
    public static readonly Phrase NoRows = new("file.problem.no-rows", "The file has a row of headings and nothing below it.");
    public static readonly Phrase Pasted = new("file.problem.pasted", "That is too long for a message, so its end is missing. Please send it as a file, or paste fewer rows.");
    public static readonly Phrase NotFetched = new("file.problem.not-fetched", "The file could not be fetched. Please send it again; if that does not help, use the import page.");
}
