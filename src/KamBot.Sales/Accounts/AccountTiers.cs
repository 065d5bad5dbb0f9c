using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>The words of the tiers.</summary>
public static class AccountTiers
{
    public static readonly Options<AccountTier> All = Options.Of(
        "account-tier",
        (AccountTier.Territory, "Territory|local|city"),
        (AccountTier.Regional, "Regional|region|province"),
        (AccountTier.National, "National|nationwide|country"),
        (AccountTier.Global, "Global|worldwide|international"));
}
