namespace KamBot.Sales.Files;

/// <summary>The accounts that some rows may mean, by number and by name.</summary>
internal sealed class KnownAccounts(IReadOnlyList<KnownAccount> accounts)
{
    private readonly ILookup<string, KnownAccount> _byName = accounts.ToLookup(each => each.SearchName);
    private readonly ILookup<string, KnownAccount> _byNumber = accounts.Where(each => each.Number is not null).ToLookup(each => each.Number!);

    /// <summary>
    /// By number, else by name. Two companies of one name with different numbers are two. Where both an own and a foreign account fit,
    /// the own one is meant.
    /// </summary>
    public AccountMatch Find(string number, string searchName)
    {
        var fitting = number.Length > 0 && _byNumber[number].Any()
            ? _byNumber[number].ToList()
            : [.. _byName[searchName].Where(each => number.Length == 0 || each.Number is null)];
        var seen = fitting.Where(each => each.Seen is not null).ToList();
        return (seen.Count, fitting.Count) switch
        {
            (1, _) => new AccountMatch(seen[0], null),
            ( > 1, _) => new AccountMatch(null, RowFault.Ambiguous),
            (0, > 0) => new AccountMatch(null, RowFault.Foreign),
            _ => new AccountMatch(null, null),
        };
    }
}

/// <summary>The account meant, or why none can be taken; neither where there is none yet.</summary>
internal sealed record AccountMatch(KnownAccount? Account, RowFault? Fault);
