using Microsoft.Extensions.Options;

namespace KamBot.Host.Links;

/// <summary>Where people reach this host from outside.</summary>
internal sealed class PublicAddress(IOptions<KamBotOptions> options, IHostEnvironment environment)
{
    private Uri? Root => options.Value.PublicUrl ?? (environment.IsDevelopment() ? KamBotOptions.LocalUrl : null);

    /// <summary>Null where nobody told KamBot its address: a link that leads nowhere helps nobody.</summary>
    public string? Of(string path) => Root is { } root ? new Uri(root, path).ToString() : null;
}
