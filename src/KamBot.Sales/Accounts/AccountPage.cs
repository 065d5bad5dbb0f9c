using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>All that the account card shows, gathered.</summary>
internal sealed record AccountPage
{
    public required Account Account { get; init; }
    public required AccountView View { get; init; }

    /// <summary>The standing in words, with who decided and why.</summary>
    public required string Standing { get; init; }

    /// <summary>Whose account it is; null where it is the reader's own.</summary>
    public string? Owner { get; init; }
    public Account? Parent { get; init; }
    public IReadOnlyList<Account> Parts { get; init; } = [];

    /// <summary>Revenue of the account and all its parts, one sum for each currency; empty without parts.</summary>
    public IReadOnlyList<Money> RolledUp { get; init; } = [];

    /// <summary>How many of the parts have no revenue noted.</summary>
    public int PartsWithoutRevenue { get; init; }
    public IReadOnlyList<PersonView> People { get; init; } = [];
    public Call? LastCall { get; init; }
    public Call? NextCall { get; init; }
    public IReadOnlyList<Commitment> Open { get; init; } = [];


    /// <summary>What somebody said is not known, as plain text.</summary>
    public IReadOnlyList<string> Unknowns { get; init; } = [];
    public required PotentialIndex Potential { get; init; }

    /// <summary>What other capabilities say: title and Markdown.</summary>
    public IReadOnlyList<(string Title, string Text)> Others { get; init; } = [];
}
