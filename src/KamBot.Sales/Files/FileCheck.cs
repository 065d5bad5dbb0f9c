using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Files;

/// <summary>Goes through a file without changing anything: the dry run before an import, and the first pass of the import itself.</summary>
internal sealed class FileCheck(ISalesRecords records, PhraseBooks books)
{
    public const int RowsAtOnce = 250;
    private const int SampleRows = 3;
    private const int MostProblems = 100;

    /// <summary>Guesses how a file is to be read, where nobody said it yet.</summary>
    public static FileImport Guess(FileImport import, byte[] content, ImportKind? kind, PhraseBooks books)
    {
        var encoding = EncodingGuess.Of(content);
        return WithEncoding(import with { Kind = kind ?? import.Kind }, content, encoding, guessKind: kind is null, books);
    }

    /// <summary>Reads the file anew in an encoding; headings may then say something else.</summary>
    public static FileImport WithEncoding(FileImport import, byte[] content, FileEncoding encoding, bool guessKind, PhraseBooks books)
    {
        var delimiter = TableFile.GuessDelimiter(content, encoding);
        var headings = new TableFile(content, encoding, delimiter).Headings();
        var kind = guessKind ? ColumnGuess.KindOf(headings, books) : import.Kind;
        var choices = new ImportChoices { Encoding = encoding, Delimiter = delimiter, Columns = ColumnGuess.Of(kind, headings, books) };
        return import with { Kind = kind, Mapping = choices.ToJson() };
    }

    public async ValueTask<CheckedFile> RunAsync(Speaker importer, FileImport import, byte[] content, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (TableFile.Refuse(content) is { } refusal)
        {
            return new CheckedFile { Problem = refusal };
        }

        var choices = ImportChoices.Of(import);
        var file = new TableFile(content, choices.Encoding, choices.Delimiter);
        var found = new CheckedFile { Headings = file.Headings(), Missing = MissingIn(import.Kind, choices) };
        var samples = file.Rows().Take(SampleRows).ToList();
        found = found with { Samples = samples, Problem = file.Problem ?? (samples.Count == 0 ? new FileProblem(FileProblemPhrases.NoRows) : null) };
        return found.Problem is not null || found.Missing.Count > 0
            ? found
            : await CountAsync(found, importer, import, content, at, cancellationToken);
    }

    /// <summary>What the rows lead to, so many at a time that reading them holds up nobody.</summary>
    public async IAsyncEnumerable<IReadOnlyList<PlannedRow>> PlanAsync(
        Speaker importer, FileImport import, byte[] content, DateTimeOffset at,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var choices = ImportChoices.Of(import);
        var source = new ImportSource(import, choices, importer, at, books);
        var file = new TableFile(content, choices.Encoding, choices.Delimiter);
        var plan = await PlanOfAsync(source, file, cancellationToken);
        foreach (var rows in file.Rows().Chunk(RowsAtOnce))
        {
            yield return await plan.PlanAsync(rows, cancellationToken);
        }

        if (file.Problem is not null)
        {
            yield return [PlannedRow.Wrong(new TableRow(0, file.Problem.Number, []), RowFault.Unreadable)];
        }
    }

    private async ValueTask<CheckedFile> CountAsync(
        CheckedFile found, Speaker importer, FileImport import, byte[] content, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var counts = new int[Enum.GetValues<RowVerdict>().Length];
        var problems = new List<RowProblem>();
        var wrong = new HashSet<int>();
        var parents = new ParentCircles();
        await foreach (var rows in PlanAsync(importer, import, content, at, cancellationToken))
        {
            foreach (var row in rows)
            {
                counts[(int)row.Verdict]++;
                parents.Add(row);
                if (row.Problem is { } problem)
                {
                    wrong.Add(row.Row.Number);
                    if (problems.Count < MostProblems) problems.Add(problem);
                }
            }
        }

        foreach (var row in parents.Find(wrong))
        {
            counts[(int)row.Verdict]--;
            counts[(int)RowVerdict.Wrong]++;
            wrong.Add(row.Number);
            if (problems.Count < MostProblems) problems.Add(row.Problem);
        }

        return found with
        {
            Added = counts[(int)RowVerdict.Added],
            Updated = counts[(int)RowVerdict.Updated],
            Unchanged = counts[(int)RowVerdict.Unchanged],
            Problems = problems,
            WrongRows = wrong,
        };
    }

    private async ValueTask<IRowPlan> PlanOfAsync(ImportSource source, TableFile file, CancellationToken cancellationToken)
    {
        if (source.Import.Kind == ImportKind.People)
        {
            return new PersonRows(records, source);
        }

        var owners = new Dictionary<string, string>();
        if (source.Importer.Role != SpeakerRole.Rep && source.Choices.ColumnOf(ImportFields.Owner) >= 0)
        {
            foreach (var (id, name) in await records.EveryColleagueAsync(source.Importer, cancellationToken))
            {
                owners.TryAdd(TextFolding.FoldHan(name), id);
                owners[TextFolding.FoldHan(id)] = id;
            }
        }

        return new AccountRows(records, source, new AccountKeys(source, file.Rows()), owners);
    }

    /// <summary>Without a name or a number no row can be found; a new person needs an account.</summary>
    private static IReadOnlyList<ImportField> MissingIn(ImportKind kind, ImportChoices choices)
    {
        bool Has(ImportField field) => choices.ColumnOf(field) >= 0;
        return kind == ImportKind.Accounts
            ? Has(ImportFields.AccountName) || Has(ImportFields.AccountNumber) ? [] : [ImportFields.AccountName]
            :
            [
                .. Has(ImportFields.PersonName) || Has(ImportFields.LastName) || Has(ImportFields.PersonNumber) ? Array.Empty<ImportField>() : [ImportFields.PersonName],
                .. Has(ImportFields.AccountOfPerson) || Has(ImportFields.AccountNumberOfPerson) || Has(ImportFields.PersonNumber)
                    ? Array.Empty<ImportField>() : [ImportFields.AccountOfPerson],
            ];
    }
}

/// <summary>What was found in a file.</summary>
internal sealed record CheckedFile
{
    /// <summary>Why the file cannot be taken at all.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>Fields without which nothing can be taken in, and that no column is.</summary>
    public IReadOnlyList<ImportField> Missing { get; init; } = [];
    public IReadOnlyList<string> Headings { get; init; } = [];
    public IReadOnlyList<TableRow> Samples { get; init; } = [];
    public int Added { get; init; }
    public int Updated { get; init; }
    public int Unchanged { get; init; }
    public int Wrong => WrongRows.Count;

    /// <summary>The first hundred.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];
    public IReadOnlySet<int> WrongRows { get; init; } = new HashSet<int>();
    public int Rows => Added + Updated + Unchanged + Wrong;
    public bool CanBegin => Problem is null && Missing.Count == 0 && Added + Updated > 0;
}
