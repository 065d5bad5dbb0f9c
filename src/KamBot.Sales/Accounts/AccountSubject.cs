namespace KamBot.Sales.Accounts;

/// <summary>Whom an approval's button is about: the account, and the proposal that was shown.</summary>
internal static class AccountSubject
{
    public static string Of(Guid accountId, Guid round) => $"{accountId}.{round}";

    /// <summary>Null for anything but two ids: what comes from a card is not trusted.</summary>
    public static (Guid AccountId, Guid Round)? Read(string? subject) =>
        subject?.Split('.') is [var account, var round] && Guid.TryParse(account, out var accountId) && Guid.TryParse(round, out var roundId)
            ? (accountId, roundId)
            : null;
}
