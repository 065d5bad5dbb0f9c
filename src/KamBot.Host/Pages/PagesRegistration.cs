using KamBot.Host.DirectLine;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Pages;

/// <summary>What a browser sees at <c>/</c>: the demo page where it is switched on, else a line that KamBot is running.</summary>
internal static class PagesRegistration
{
    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ChatTokenEndpoint>();
        return builder;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        var isOn = app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.HasPage;
        app.MapGet("/", (Func<HttpContext, IResult>)PageTemplate.Load(isOn ? "chat" : "status").Show);
        if (!isOn) return app;
        var files = Folder(app.Environment);
        app.UseStaticFiles(Served(files));
        app.MapGet("/lib/webchat.js", new WebChatBundle(Path.Combine(files, "lib")).Send);
        app.MapPost("/chat/token", (Delegate)app.Services.GetRequiredService<ChatTokenEndpoint>().AnswerAsync)
            .LimitBody(DirectLineLimits.BodyBytes);
        return app;
    }

    /// <summary>The files of a folder of <c>wwwroot</c> alone, whether the demo page is on or not.</summary>
    public static void UsePageFiles(this WebApplication app, string folder)
    {
        var options = Served(Path.Combine(Folder(app.Environment), folder));
        options.RequestPath = $"/{folder}";
        app.UseStaticFiles(options);
    }

    private static StaticFileOptions Served(string folder) => new()
    {
        FileProvider = new PhysicalFileProvider(folder),
        OnPrepareResponse = sent =>
        {
            PageSecurity.Harden(sent.Context.Response);
            sent.Context.Response.Headers.CacheControl = "no-cache";
        },
    };

    /// <summary>Beside the project while it is developed, beside the program once it is published.</summary>
    private static string Folder(IHostEnvironment environment) =>
        new[] { environment.ContentRootPath, AppContext.BaseDirectory }
            .Select(place => Path.Combine(place, "wwwroot"))
            .FirstOrDefault(Directory.Exists)
        ?? throw new DirectoryNotFoundException(
            "The folder wwwroot is missing: publish KamBot again, or start it in its folder.");
}
