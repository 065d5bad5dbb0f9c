using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>What kind of customer an account is, in a few words.</summary>
internal static class AccountKinds
{
    public static readonly Phrase KeyAccount = new("account-card.key", "Key account");
    public static readonly Phrase InTerritory = new("account-card.territory", "Territory sales");

    /// <summary>Key account and tier, or territory; null while nobody decided.</summary>
    public static string? Of(Account account, PhraseBook book) => account switch
    {
        { IsKeyAccount: true, Tier: { } tier } => $"{book.Plain(KeyAccount)} · {book.Plain(AccountTiers.All.PhraseOf(tier))}",
        { IsKeyAccount: true } => book.Plain(KeyAccount),
        { IsKeyAccount: false } => book.Plain(InTerritory),
        _ => null,
    };
}
