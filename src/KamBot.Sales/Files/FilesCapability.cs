namespace KamBot.Sales.Files;

/// <summary>Accounts and people from files and into files.</summary>
internal static class FilesCapability
{
    public static Capability Build(SalesSurroundings around) => new();
}
