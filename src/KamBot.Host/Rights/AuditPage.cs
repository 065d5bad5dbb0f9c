using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs.Languages;
using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Rights;

namespace KamBot.Host.Rights;

/// <summary>Who did what on which kind of record, for operations and administrators: acts and names, never what was said.</summary>
internal sealed class AuditPage(RightsPageLinks links, ISalesRecords records)
{
    private const int AtOnce = 50;
    private const int MostInFile = 10000;

    private static readonly PageTemplate Page = PageTemplate.LoadWhole("Rights.audit");

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/audit/{token}", Show);
        app.MapGet("/audit/{token}/lines", LinesAsync);
        app.MapGet("/audit/{token}/audit.csv", FileAsync);
        app.MapGet("/users/{token}.json", UserFileAsync);
    }

    private IResult Show(HttpContext context, string token)
    {
        if (links.ReadAudit(token) is not { } read) return Results.NotFound();
        return Page.Show(context, ("language", read.Language.Tag));
    }

    private async Task<IResult> LinesAsync(HttpContext context, string token)
    {
        if (links.ReadAudit(token) is not { } read) return Results.NotFound();
        PageSecurity.KeepOffCaches(context.Response);
        var question = QuestionIn(context.Request.Query);
        var entries = await records.AuditAsync(read.Reader, question with { Most = AtOnce + 1 }, context.RequestAborted);
        var people = await records.EveryColleagueAsync(read.Reader, context.RequestAborted);
        var book = SalesSetup.Books[read.Language];
        return Results.Json(
            new AuditView(
                [.. entries.Take(AtOnce).Select(entry => new AuditLine(entry.At, ColleagueNames.Of(entry.AuthorId, people, book), entry.Act, entry.SubjectId))],
                entries.Count > AtOnce,
                [.. people.OrderBy(each => each.Value, StringComparer.Ordinal).Select(each => new AuditPerson(each.Key, each.Value))]),
            AuditJson.Default.AuditView);
    }

    private async Task<IResult> FileAsync(HttpContext context, string token)
    {
        if (links.ReadAudit(token) is not { } read) return Results.NotFound();
        PageSecurity.KeepOffCaches(context.Response);
        var entries = await records.AuditAsync(read.Reader, QuestionIn(context.Request.Query) with { Skip = 0, Most = MostInFile }, context.RequestAborted);
        var people = await records.EveryColleagueAsync(read.Reader, context.RequestAborted);
        var book = SalesSetup.Books[Language.English];
        var text = string.Concat(entries.Select(entry => AuditFile.Line(entry, ColleagueNames.Of(entry.AuthorId, people, book))).Prepend(AuditFile.Headings));
        return Results.File(Encoding.UTF8.GetBytes(text), "text/csv; charset=utf-8", "audit.csv");
    }

    private async Task<IResult> UserFileAsync(HttpContext context, string token)
    {
        if (links.ReadFile(token) is not { } named
            || await UserFile.OfAsync(records, named.Reader, named.UserId, context.RequestAborted) is not { } json) return Results.NotFound();
        PageSecurity.KeepOffCaches(context.Response);
        return Results.File(Encoding.UTF8.GetBytes(json), "application/json; charset=utf-8", "user.json");
    }

    /// <summary>What the address asks; what is no day, no number or too long asks for nothing.</summary>
    private static AuditQuestion QuestionIn(IQueryCollection query)
    {
        var day = DateOnly.TryParseExact(query["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : (DateOnly?)null;
        DateTimeOffset? from = day is { } begin ? new DateTimeOffset(begin.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
        return new AuditQuestion
        {
            UserId = Said(query["who"]),
            Act = Said(query["act"]),
            From = from,
            Until = from?.AddDays(1),
            Skip = int.TryParse(query["skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? Math.Min(skip, 1_000_000) : 0,
        };
    }

    private static string? Said(string? text) => text is { Length: > 0 and <= 200 } ? text : null;
}

/// <summary>A page of the audit trail, and whom one can ask for.</summary>
internal sealed record AuditView(IReadOnlyList<AuditLine> Lines, bool HasOlder, IReadOnlyList<AuditPerson> People);

internal sealed record AuditLine(DateTimeOffset At, string Who, string Act, Guid Record);

internal sealed record AuditPerson(string Id, string Name);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AuditView))]
internal sealed partial class AuditJson : JsonSerializerContext;
