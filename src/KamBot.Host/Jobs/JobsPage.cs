using System.Net;
using System.Text.Json;
using KamBot.Dialogs.Languages;
using KamBot.Host.DirectLine;
using KamBot.Host.Messages;
using KamBot.Host.Pages;
using KamBot.Host.Retention;
using KamBot.Sales;
using KamBot.Sales.Reminders;
using KamBot.Storage.Notices;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Jobs;

/// <summary>The page of jobs, for whoever runs KamBot, and <c>/health</c> for what watches it.</summary>
internal sealed class JobsPage(
    JobsLinks links, JobsDesk desk, NoticeBox box, DueScan scan, NightForecast nights, Retaining retaining, IOptions<KamBotOptions> people, IOptions<DirectLineOptions> browser,
    IHostEnvironment environment, TimeProvider clock, ILogger<JobsPage> log)
{
    private const int MostLines = 300;

    private static readonly PageTemplate Page = PageTemplate.LoadWhole("Jobs.jobs");

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health", (Delegate)HealthAsync);
        app.MapGet("/jobs", OpenHere);
        app.MapGet("/jobs/{token}", Show);
        app.MapGet("/jobs/{token}/state", StateAsync);
        app.MapGet("/jobs/{token}/forecast", ForecastAsync);
        app.MapGet("/jobs/{token}/retention", RetentionAsync);
        app.MapPost("/jobs/{token}/retry", RetryAsync);
        app.MapPost("/jobs/{token}/run/{job}", RunAsync);
    }

    /// <summary>Without a link only in Development, and only for who sits at this machine.</summary>
    private IResult OpenHere(HttpContext context)
    {
        var isHere = environment.IsDevelopment() && !CallerPath.MayLeadElsewhere(context.Request)
            && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        if (!isHere) return Results.NotFound();
        var user = people.Value.Operations.Concat(people.Value.Managers).FirstOrDefault() ?? "";
        var language = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1)
            .Select(each => Language.OfLocale(each.Value.Value)).FirstOrDefault(each => each is not null);
        return Results.Redirect(links.PathForOperator(browser.Value.Tenant, user, language ?? Language.English));
    }

    private IResult Show(HttpContext context, string token)
    {
        if (links.Read(token) is not { } read) return Results.NotFound();
        return Page.Show(context, ("language", read.Language.Tag));
    }

    private async Task<IResult> StateAsync(HttpContext context, string token)
    {
        if (links.Read(token) is null) return Results.NotFound();
        PageSecurity.KeepOffCaches(context.Response);
        return Results.Json(await desk.LookAsync(context.RequestAborted), JobsJson.Default.JobsView);
    }

    /// <summary>Names are shown to a manager or to sales operations of the link's tenant: the scan answers nobody else.</summary>
    private async Task<IResult> ForecastAsync(HttpContext context, string token)
    {
        if (links.Read(token) is not { } read) return Results.NotFound();
        PageSecurity.KeepOffCaches(context.Response);
        var forecast = await scan.ForecastAsync(read.Reader, context.RequestAborted);
        var words = SalesSetup.Books[read.Language];
        var lines = new List<ForecastLine>();
        foreach (var each in forecast.Take(MostLines))
        {
            var line = await nights.LookAsync(read.Reader.TenantId, each, context.RequestAborted);
            lines.Add(new ForecastLine(line.Name, line.Kind, line.LocalTime, line.LeftBecause, words.Plain(line.Reason), line.Lines));
        }

        return Results.Json(new ForecastView(forecast.Count, lines), JobsJson.Default.ForecastView);
    }

    /// <summary>What the next run would forget: numbers only.</summary>
    private async Task<IResult> RetentionAsync(HttpContext context, string token)
    {
        if (links.Read(token) is null) return Results.NotFound();
        PageSecurity.KeepOffCaches(context.Response);
        return Results.Json(await retaining.LookAsync(context.RequestAborted), JobsJson.Default.IReadOnlyListRetentionView);
    }

    private async Task<IResult> RetryAsync(HttpContext context, string token)
    {
        if (links.Read(token) is null) return Results.NotFound();
        if (await ReadAsync(context) is not { Kind: { } kind, Failure: { } failure }) return Results.BadRequest();

        // Nothing found means that the two are whatever somebody sent, which is no business of the log.
        if (await box.RetryAsync(kind, failure, clock.GetUtcNow()) is > 0 and var count) Log.Retried(log, count, kind, failure);
        return await StateAsync(context, token);
    }

    private async Task<IResult> RunAsync(HttpContext context, string token, string job) =>
        links.Read(token) is not null && await desk.RunAsync(job, context.RequestAborted) ? await StateAsync(context, token) : Results.NotFound();

    private async Task<IResult> HealthAsync(HttpContext context)
    {
        PageSecurity.KeepOffCaches(context.Response);
        var health = await desk.HealthAsync(context.RequestAborted);
        return Results.Json(
            health, JobsJson.Default.Health,
            statusCode: health.Status == "ok" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<RetryRequest?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, JobsJson.Default.RetryRequest, context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
