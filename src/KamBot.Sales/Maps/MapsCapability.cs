namespace KamBot.Sales.Maps;

/// <summary>R4–R8, R10: the relationship map, its rules and its picture.</summary>
internal static class MapsCapability
{
    public static Capability Build(SalesSurroundings around) => new();
}
