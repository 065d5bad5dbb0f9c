namespace KamBot.Browser.Tests;

/// <summary>How a visitor looks at the page.</summary>
internal sealed record Look(string Name, int Width, int Height, bool IsDark)
{
    public static Look Phone { get; } = new("phone-light", 360, 740, false);

    public static Look PhoneAtNight { get; } = new("phone-dark", 360, 740, true);

    public static Look Desktop { get; } = new("desktop-light", 1280, 860, false);

    public static Look DesktopAtNight { get; } = new("desktop-dark", 1280, 860, true);
}
