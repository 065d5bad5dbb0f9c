namespace KamBot.Host.Pages;

/// <summary>A page of this assembly, with the nonce of each answer put in.</summary>
internal sealed class PageTemplate
{
    private const string NoncePlace = "{{nonce}}";

    private readonly string _html;

    private PageTemplate(string html) => _html = html;

    public static PageTemplate Load(string name)
    {
        using var resource = typeof(PageTemplate).Assembly.GetManifestResourceStream($"KamBot.Host.Pages.{name}.html")
            ?? throw new FileNotFoundException($"The page {name} is not in the assembly.");
        using var reader = new StreamReader(resource);
        return new PageTemplate(reader.ReadToEnd());
    }

    public IResult Show(HttpContext context)
    {
        var nonce = PageSecurity.NewNonce();
        PageSecurity.Protect(context.Response, nonce);
        return Results.Text(_html.Replace(NoncePlace, nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
    }
}
