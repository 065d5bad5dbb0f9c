using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs.Conversations;
using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Files;
using Microsoft.AspNetCore.Http.Features;

namespace KamBot.Host.Files;

/// <summary>The page for sending a file and looking at it before it is imported. Its link is the right to act as the reader it was made for.</summary>
internal sealed class ImportPage(
    SignedFiles links, KeptFiles files, ISalesRecords records, IImportStore store, TimeProvider clock)
{
    private static readonly PageTemplate Page = PageTemplate.LoadWhole("Files.import");

    private readonly ImportDesk _desk = new(records, SalesSetup.Books);

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/import/{token}", Show);
        app.MapPost("/import/{token}/file", TakeAsync);
        app.MapGet("/import/{token}/{id:guid}", LookAsync);
        app.MapPost("/import/{token}/{id:guid}/{step}", StepAsync);
    }

    private IResult Show(HttpContext context, string token)
    {
        if (ReaderOf(token) is not { } read) return Results.NotFound();
        return Page.Show(context, ("language", read.Ticket.Language));
    }

    /// <summary>The body is the file itself, its name stands in the query: nothing needs to be unpacked.</summary>
    private async Task<IResult> TakeAsync(HttpContext context, string token, string? name)
    {
        if (ReaderOf(token) is not { } read) return Results.NotFound();
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = FileLimits.Bytes + 1;
        var content = await KeptFiles.ReadAsync(context.Request.Body, context.RequestAborted);
        var import = await files.KeepAsync(read.Reader.TenantId, read.Reader.UserId, name ?? "", content, null, null, context.RequestAborted);
        return await AnswerAsync(read.Reader, read.Ticket, import.Id, context.RequestAborted);
    }

    private async Task<IResult> LookAsync(HttpContext context, string token, Guid id) =>
        ReaderOf(token) is { } read ? await AnswerAsync(read.Reader, read.Ticket, id, context.RequestAborted) : Results.NotFound();

    private async Task<IResult> StepAsync(HttpContext context, string token, Guid id, string step)
    {
        if (ReaderOf(token) is not { } read) return Results.NotFound();
        var stop = context.RequestAborted;
        var next = step switch
        {
            "columns" => await _desk.CorrectAsync(read.Reader, id, await ChoicesAsync(context), stop),
            "begin" => await _desk.BeginAsync(read.Reader, id, withoutWrong: false, clock.GetUtcNow(), stop),
            "begin-without-wrong" => await _desk.BeginAsync(read.Reader, id, withoutWrong: true, clock.GetUtcNow(), stop),
            "drop" => await _desk.DropAsync(read.Reader, id, stop),
            _ => null,
        };
        if (next is not null) await store.ReplaceAsync(next, [], stop);
        return await AnswerAsync(read.Reader, read.Ticket, id, stop);
    }

    private (FileTicket Ticket, Speaker Reader)? ReaderOf(string token) =>
        links.Read(token) is { Ticket.What: "page" } read ? read : null;

    private async Task<IResult> AnswerAsync(Speaker reader, FileTicket ticket, Guid id, CancellationToken stop)
    {
        if (await _desk.ShowAsync(reader, ticket.Book, id, clock.GetUtcNow(), stop) is not { } view) return Results.NotFound();
        var wrong = view.Wrong > 0 ? links.PathOfWrongRows(reader, ticket.Language, id) : null;
        return Results.Json(new PageView(view, wrong), ImportPageJson.Default.PageView);
    }

    private static async Task<Dictionary<string, string>> ChoicesAsync(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, ImportPageJson.Default.DictionaryStringString, context.RequestAborted) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

/// <summary>A file under way, and where its wrong rows can be had.</summary>
internal sealed record PageView(DeskView View, string? WrongRows);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PageView))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ImportPageJson : JsonSerializerContext;
