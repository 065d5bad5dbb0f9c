using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Sales.Files;

/// <summary>How a file is read, guessed first and corrected by people: the JSON of <see cref="FileImport.Mapping"/>.</summary>
public sealed record ImportChoices
{
    public FileEncoding Encoding { get; init; }
    public char Delimiter { get; init; } = ',';

    /// <summary>Names of fields by column; empty for a column that is left out.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The person decided to leave out the wrong rows.</summary>
    public bool WithoutWrong { get; init; }

    /// <summary>The person took the import back: what it added is to be withdrawn.</summary>
    public bool IsTakenBack { get; init; }

    public static ImportChoices Of(FileImport import) =>
        import.Mapping is { } json ? JsonSerializer.Deserialize(json, FilesJson.Default.ImportChoices) ?? new() : new();

    public string ToJson() => JsonSerializer.Serialize(this, FilesJson.Default.ImportChoices);

    internal int ColumnOf(ImportField field)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (Columns[column] == field.Name)
            {
                return column;
            }
        }

        return -1;
    }
}

/// <summary>What is wrong with one row. Kept, so it holds no sentence: that is said in the reader's language.</summary>
public sealed record RowProblem(int Line, RowFault Fault, string? Cell = null)
{
    private const int LongestCell = 60;

    public static RowProblem At(int line, RowFault fault, string? cell = null) =>
        new(line, fault, cell is { Length: > LongestCell } ? cell[..LongestCell] + "…" : cell);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImportChoices))]
[JsonSerializable(typeof(IReadOnlyList<RowProblem>))]
internal sealed partial class FilesJson : JsonSerializerContext;
