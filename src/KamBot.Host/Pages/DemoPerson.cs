namespace KamBot.Host.Pages;

/// <summary>Somebody the demo page lets its visitor be.</summary>
internal sealed record DemoPerson(string Id, string Name)
{
    /// <summary>Invented. The settings of Development say who of them manages.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } = [new("kim", "Kim"), new("robin", "Robin"), new("alex", "Alex")];
}
