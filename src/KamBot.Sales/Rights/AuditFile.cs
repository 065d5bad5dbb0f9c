using KamBot.Sales.Files;

namespace KamBot.Sales.Rights;

/// <summary>Lines of the audit trail as a file: when, who, which act, on which record. Times are UTC.</summary>
public static class AuditFile
{
    public static string Headings => CsvLines.Beginning + CsvLines.Of(["at", "who", "user", "act", "record"]);

    public static string Line(AuditEntry entry, string who) =>
        CsvLines.Of([entry.At.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), who, entry.AuthorId, entry.Act, entry.SubjectId.ToString()]);
}
