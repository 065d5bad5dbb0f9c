using System.Text.Encodings.Web;

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
}

/// <summary>What this program wrote and is HTML already.</summary>
internal sealed record Markup(string Html);
