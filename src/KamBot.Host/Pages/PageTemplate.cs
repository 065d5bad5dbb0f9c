using System.Text.Encodings.Web;

namespace KamBot.Host.Pages;

/// <summary>A page of this assembly, with the nonce of each answer put in.</summary>
internal sealed class PageTemplate
{
    private const string NoncePlace = "{{nonce}}";

    private readonly string _html;

    private PageTemplate(string html) => _html = html;

    public static PageTemplate Load(string name) => new(Resource($"Pages.{name}.html"));

    /// <summary>A page that stands in one file with its style and its script, so that its link is all there is to open.</summary>
    public static PageTemplate LoadWhole(string name) => new(Resource($"{name}.html")
        .Replace("{{style}}", Resource("Pages.plain.css") + Resource($"{name}.css"), StringComparison.Ordinal)
        .Replace("{{script}}", Resource($"{name}.js"), StringComparison.Ordinal));

    public IResult Show(HttpContext context) => Show(context, []);

    /// <summary>The same with values for its places; text is escaped, <see cref="Markup"/> is not.</summary>
    public IResult Show(HttpContext context, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var nonce = PageSecurity.NewNonce();
        PageSecurity.Protect(context.Response, nonce);
        var html = _html.Replace(NoncePlace, nonce, StringComparison.Ordinal);
        foreach (var (name, value) in values)
        {
            html = html.Replace(
                $"{{{{{name}}}}}", value is Markup markup ? markup.Html : HtmlEncoder.Default.Encode($"{value}"), StringComparison.Ordinal);
        }

        return Results.Text(html, "text/html; charset=utf-8");
    }

    private static string Resource(string name)
    {
        using var resource = typeof(PageTemplate).Assembly.GetManifestResourceStream($"KamBot.Host.{name}")
            ?? throw new FileNotFoundException($"{name} is not in the assembly.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}

/// <summary>What this program wrote and is HTML already.</summary>
internal sealed record Markup(string Html);
