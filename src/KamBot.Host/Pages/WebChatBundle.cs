using Microsoft.Net.Http.Headers;

namespace KamBot.Host.Pages;

/// <summary>Microsoft's Web Chat, in the smallest form that the browser takes.</summary>
internal sealed class WebChatBundle(string folder)
{
    private static readonly string[] Encodings = ["br", "gzip"];

    public IResult Send(HttpContext context)
    {
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
        var encoding = Encodings.FirstOrDefault(each => accepted.Any(one => one.Value == each && one.Quality is not 0));
        var file = new FileInfo(Path.Combine(folder, "webchat.js" + encoding switch { "br" => ".br", "gzip" => ".gz", _ => "" }));
        if (!file.Exists) return Results.NotFound();
        PageSecurity.Harden(context.Response);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null) context.Response.Headers.ContentEncoding = encoding;
        var tag = new EntityTagHeaderValue($"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\"");
        return Results.File(file.FullName, "text/javascript; charset=utf-8", entityTag: tag);
    }
}
