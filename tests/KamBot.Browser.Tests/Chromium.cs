using Microsoft.Playwright;

namespace KamBot.Browser.Tests;

/// <summary>One browser for all tests; each opens a window of its own, with its own storage.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>A visitor of their own, who reads <paramref name="tag"/> and looks at the page so.</summary>
    internal Task<IBrowserContext> VisitAsync(KamBotServer server, string tag, Look look) => Browser.NewContextAsync(new()
    {
        BaseURL = server.Address.ToString(), Locale = new Tongue(tag).Locale, ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = look.Width, Height = look.Height }, ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
    });

    public async Task InitializeAsync()
    {
        var program = FindProgram();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string FindProgram()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        string[] places = string.IsNullOrEmpty(named)
            ? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
            : [named];
        return places.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException(
            $"The browser tests need Chromium, which is not at {string.Join(" or ", places)}: "
            + "install it (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its program file.");
    }
}

[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
