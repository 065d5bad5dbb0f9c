using KamBot.Host.DirectLine;
using KamBot.Host.Telemetry;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Limits;

/// <summary>Holds back who asks for pages, pictures and files faster than people do. Each link has a window of its own.</summary>
internal sealed class LinkLimits(IOptions<LimitOptions> options, HostMeter meter, TimeProvider clock)
{
    private static readonly string[] Places = ["/map", "/files", "/import", "/jobs", "/calls", "/people", "/audit", "/users"];

    private readonly KeyedWindows _requests = new(options.Value.PerLink, clock);
    private readonly KeyedWindows _uploads = new(options.Value.UploadsPerLink, clock);

    public Task AskAsync(HttpContext context, RequestDelegate next)
    {
        if (!Places.Any(place => context.Request.Path.StartsWithSegments(place, StringComparison.Ordinal))) return next(context);
        var key = KeyOf(context);
        if (_requests.Admits(key) && (!IsUpload(context.Request) || _uploads.Admits(key))) return next(context);
        meter.Limited(IsUpload(context.Request) ? "upload" : "link");
        return Refusal.TooMany(context).ExecuteAsync(context);
    }

    private static bool IsUpload(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/import") && request.Path.Value!.EndsWith("/file", StringComparison.Ordinal);

    /// <summary>The link is the right and so it is who asks; what has none counts by address.</summary>
    private static string KeyOf(HttpContext context)
    {
        var longest = context.Request.Path.Value!.Split('/').MaxBy(part => part.Length)!;
        return longest.Length >= 80 ? longest : context.Connection.RemoteIpAddress?.ToString() ?? "";
    }
}
