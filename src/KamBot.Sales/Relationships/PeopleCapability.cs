namespace KamBot.Sales.Relationships;

/// <summary>R1–R3, R6: the people of an account, their positions, and what may be known of them.</summary>
internal static class PeopleCapability
{
    public static Capability Build(SalesSurroundings around) => new();
}
