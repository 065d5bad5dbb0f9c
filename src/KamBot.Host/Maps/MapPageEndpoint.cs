using System.Text.Json;
using KamBot.Dialogs.Languages;
using KamBot.Host.Pages;
using KamBot.Host.Tabs;
using KamBot.Sales;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;
using KamBot.Sales.Maps.Page;
using Microsoft.ClearScript;

namespace KamBot.Host.Maps;

/// <summary>Serves the page of a map, its drawing and its people. A token that is not good gets an empty 404 and is told nothing.</summary>
internal sealed class MapPageEndpoint(
    MapTokens tokens, MapReading reading, ElkLayout layout, ISalesRecords records, TabSwitch tabs, ILogger<MapPageEndpoint> logger)
{
    private const int MostRemembered = 24;
    private const double LegendWidth = 500;

    private static readonly PageTemplate _page = PageTemplate.Load("map");

    private readonly Remembered<string, MapPlan> _plans = new(MostRemembered);

    public async Task<IResult> ShowAsync(string token, string? language, HttpContext context)
    {
        if (await FindAsync(token, language, context) is not var (named, map)) return Results.NotFound();
        var book = SalesSetup.Books[named.Language];
        var words = MapPageWords.In(book);
        var choices = MapPageWords.ChoicesIn(book).ToDictionary(
            each => each.Key, each => each.Value.Select(choice => new[] { choice.Stored, choice.Shown }).ToArray());
        var shown = _page.Show(
            context, ("language", named.Language.Tag), ("title", TitleOf(map)), ("no-script", words["no-script"]),
            // The serializer escapes every sign that HTML could take for its own.
            ("words", new Markup(JsonSerializer.Serialize(new PageWords(words, choices), MapsJson.Default.PageWords))));
        if (tabs.IsOn && context.Request.Query["in"] == TabSwitch.InTab) PageSecurity.LetTeamsFrame(context.Response);
        return shown;
    }

    public async Task<IResult> DrawAsync(string token, string? language, bool isTall, HttpContext context)
    {
        if (await FindAsync(token, language, context) is not var (named, map)) return Results.NotFound();
        try
        {
            var plan = await PlanAsync(map, isTall, context.RequestAborted);
            var book = SalesSetup.Books[named.Language];
            var legend = MapLegend.Draw(map, plan.Placement.Frames.Any(frame => !frame.IsLoose), plan.Placement.Routes.Count > 0, book, LegendWidth);
            Guard(context);
            return Results.Json(
                new MapDrawn(
                    Svg(plan.Placement.Width, plan.Placement.Height, MapBody.Draw(map, plan.Placement, plan.Form, book, isLive: true)),
                    Svg(LegendWidth, legend.Height, legend.Svg),
                    [.. map.Lines.Where(line => line.Kind == LineKind.Reports).Select(line => new ReportLine(line.From, line.To))]),
                MapsJson.Default.MapDrawn);
        }
        catch (Exception error) when (error is IScriptEngineException)
        {
            MapLog.NotDrawn(logger, map.People.Count, error.GetType().Name);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    public async Task<IResult> TellAsync(string token, Guid personId, string? language, HttpContext context)
    {
        if (await FindAsync(token, language, context) is not var (named, map)
            || map.People.FirstOrDefault(each => each.Person.Id == personId) is not { } person)
        {
            return Results.NotFound();
        }

        var (reader, cancellationToken) = (reading.ReaderOf(named), context.RequestAborted);
        if (await records.MapRecordsAsync(reader, named.AccountId, cancellationToken) is not { } read) return Results.NotFound();
        var claims = PersonHistory.ClaimsOf(personId, map, read.Claims).ToList();
        var authors = await records.ColleaguesAsync(reader, [.. claims.Select(claim => claim.AuthorId).Distinct()], cancellationToken);
        Guard(context);
        return Results.Json(PersonHistory.Of(person, map, claims, authors, reading.TurnOf(named)), MapsJson.Default.PersonHistory);
    }

    private async ValueTask<(MapToken Token, RelationshipMap Map)?> FindAsync(string token, string? language, HttpContext context)
    {
        if (tokens.ReadPage(token) is not { } named) return null;
        named = named with { Language = Language.Tagged(language) ?? named.Language };
        return await reading.ReadAsync(named, context.RequestAborted) is { } map ? (named, map) : null;
    }

    private async ValueTask<MapPlan> PlanAsync(RelationshipMap map, bool isTall, CancellationToken cancellationToken)
    {
        var shape = $"{MapFingerprint.OfTeams(map)} {isTall}";
        if (_plans.Find(shape) is { } known) return known;
        var plan = await MapPlan.WholeAsync(map, isTall, layout.PlaceAsync, cancellationToken);
        _plans.Keep(shape, plan);
        return plan;
    }

    private static string TitleOf(RelationshipMap map) =>
        map.Opportunity is { } deal ? $"{map.Account.Name} · {deal.Name}" : map.Account.Name;

    private static string Svg(double width, double height, string inner) => FormattableString.Invariant(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Math.Ceiling(width):0}\" height=\"{Math.Ceiling(height):0}\" viewBox=\"0 0 {Math.Max(1, Math.Ceiling(width)):0} {Math.Max(1, Math.Ceiling(height)):0}\">{inner}</svg>");

    private static void Guard(HttpContext context)
    {
        PageSecurity.Harden(context.Response);
        context.Response.Headers.CacheControl = "no-store";
    }
}
