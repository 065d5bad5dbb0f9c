namespace KamBot.Host.Tabs;

/// <summary>The section <c>Tabs</c>: pages inside Teams, for people whom Teams signs in.</summary>
internal sealed class TabsOptions
{
    public const string Section = "Tabs";

    /// <summary>
    /// Application id of the registration that people sign in to, with the scope <c>access_as_user</c>. That of the channel where none
    /// is given; a managed identity has no registration, and no tabs without this.
    /// </summary>
    public string? AppId { get; set; }

    /// <summary>Where tokens come from, for tests.</summary>
    public Uri Login { get; set; } = new("https://login.microsoftonline.com");

    /// <summary>Where the older form of tokens comes from, for tests.</summary>
    public Uri OlderLogin { get; set; } = new("https://sts.windows.net");
}
