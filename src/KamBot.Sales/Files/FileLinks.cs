using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>
/// Signed links to pages and files of one reader; the host makes them. Null where nobody told KamBot its public address.
/// </summary>
public sealed record FileLinks
{
    public static readonly FileLinks None = new();

    /// <summary>The page to send files by, in a language.</summary>
    public Func<Speaker, Language, string?> ImportPage { get; init; } = (_, _) => null;

    /// <summary>The wrong rows of an import that is being looked at.</summary>
    public Func<Speaker, Language, Guid, string?> WrongRows { get; init; } = (_, _, _) => null;

    public Func<Speaker, ExportRequest, string?> Export { get; init; } = (_, _) => null;
}

/// <summary>Which list is to go out: all accounts, all people, or those of one account; with headings in which language.</summary>
public sealed record ExportRequest(ImportKind Kind, Guid? AccountId, Language Language);
