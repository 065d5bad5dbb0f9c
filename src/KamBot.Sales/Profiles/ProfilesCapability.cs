namespace KamBot.Sales.Profiles;

/// <summary>P1–P7: what is known about an account, section by section.</summary>
internal static class ProfilesCapability
{
    public static Capability Build(SalesSurroundings around) => new();
}
