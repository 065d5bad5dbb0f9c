using System.Globalization;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>Amounts as claims keep them, <c>EUR 120000</c>, and as people read them. Currencies are never added to each other.</summary>
internal static class StoredMoney
{
    public static string Write(Money money) => $"{money.Currency} {money.Amount.ToString(CultureInfo.InvariantCulture)}";

    public static Money? Read(string? stored) =>
        stored is { Length: > 4 } && decimal.TryParse(stored.AsSpan(4), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            ? new Money(amount, stored[..3])
            : null;

    public static string Say(Money money, PhraseBook book) => $"{money.Currency} {money.Amount.ToString("#,0.##", book.Culture)}";

    /// <summary>One sum for each currency, in the order of their codes.</summary>
    public static IReadOnlyList<Money> Sums(IEnumerable<Money> amounts) =>
    [
        .. amounts.GroupBy(each => each.Currency).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Money(same.Sum(each => each.Amount), same.Key)),
    ];
}
