using System.Net.Mime;
using System.Text;
using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Files;

namespace KamBot.Host.Files;

/// <summary>Writes lists to whoever bears a signed link, piece by piece: a hundred thousand rows need no more memory than five hundred.</summary>
internal sealed class FileDownloads(SignedFiles links, ISalesRecords records, TimeProvider clock)
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/files/{token}", SendAsync);

    private async Task SendAsync(HttpContext context, string token)
    {
        if (links.Read(token) is not { } read || LinesOf(read.Ticket, read.Reader, context.RequestAborted) is not { } lines)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        PageSecurity.Harden(context.Response);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { DispositionType = "attachment", FileName = $"kambot-{read.Ticket.What}.csv" }.ToString();
        await foreach (var text in lines)
        {
            await context.Response.WriteAsync(text, Encoding.UTF8, context.RequestAborted);
        }
    }

    private IAsyncEnumerable<string>? LinesOf(FileTicket ticket, KamBot.Dialogs.Conversations.Speaker reader, CancellationToken stop) => ticket.What switch
    {
        "accounts" => new FileExport(records).AccountsAsync(reader, ticket.Book, stop),
        "people" => new FileExport(records).PeopleAsync(reader, ticket.Book, ticket.Subject, stop),
        "wrong" when ticket.Subject is { } import =>
            new WrongRowsFile(records, SalesSetup.Books).LinesAsync(reader, ticket.Book, import, clock.GetUtcNow(), stop),
        _ => null,
    };
}
