namespace KamBot.Sales.Accounts;

/// <summary>K1–K7: which customers are key accounts, and which come first.</summary>
internal static class AccountsCapability
{
    public static Capability Build(SalesSurroundings around) => new();
}
