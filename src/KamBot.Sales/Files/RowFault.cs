using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>What can be wrong with a row. The names are stored: never change one.</summary>
public enum RowFault
{
    Unreadable,
    TooManyCells,
    NoName,
    TooLong,
    Foreign,
    Ambiguous,
    Twice,
    NoOwner,
    NoTier,
    NoParent,
    ParentCircle,
    NoAccount,
    UnknownAccount,
    OtherAccount,
    NoRole,
    NoCharacter,
    NoSource,
    NoAmount,
    NoCurrency,
}

/// <summary>The sentences of the faults.</summary>
public static class RowFaults
{
    private static readonly Phrase Unreadable = new("file.fault.unreadable", "holds signs that cannot be read: another encoding may fit");
    private static readonly Phrase TooManyCells = new("file.fault.too-many-cells", "has more cells than there are headings: is a quotation mark missing?");
    private static readonly Phrase NoName = new("file.fault.no-name", "has no name");
    private static readonly Phrase TooLong = new("file.fault.too-long", "“{cell}” is too long");
    private static readonly Phrase Foreign = new("file.fault.foreign", "“{cell}” belongs to somebody else");
    private static readonly Phrase Ambiguous = new("file.fault.ambiguous", "“{cell}” fits several: give the number");
    private static readonly Phrase Twice = new("file.fault.twice", "“{cell}” stands in an earlier line already");
    private static readonly Phrase NoOwner = new("file.fault.no-owner", "nobody named “{cell}” has spoken with KamBot yet");
    private static readonly Phrase NoTier = new("file.fault.no-tier", "“{cell}” is no tier: territory, regional, national or global");
    private static readonly Phrase NoParent = new("file.fault.no-parent", "the parent “{cell}” is not known");
    private static readonly Phrase ParentCircle = new("file.fault.parent-circle", "“{cell}” would be its own parent");
    private static readonly Phrase NoAccount = new("file.fault.no-account", "has no account");
    private static readonly Phrase UnknownAccount = new("file.fault.unknown-account", "the account “{cell}” is not known: import the accounts first");
    private static readonly Phrase OtherAccount = new("file.fault.other-account", "“{cell}” is known at another account");
    private static readonly Phrase NoRole = new("file.fault.no-role", "“{cell}” is no role: coach, business gatekeeper, technical gatekeeper, key decision maker or project lead");
    private static readonly Phrase NoCharacter = new("file.fault.no-character", "“{cell}” is no character type: tiger, peacock, owl or koala");

    private static readonly Phrase NoSource = new("file.fault.no-source", "“{cell}” is no way by which customers come, such as telephone, recommended by a customer or marketing event");
    private static readonly Phrase NoAmount = new("file.fault.no-amount", "“{cell}” is no amount, such as EUR 120,000");
    private static readonly Phrase NoCurrency = new("file.fault.no-currency", "“{cell}” has no currency: write EUR 120,000, or add a column for the currency");

    /// <summary>The fault in the reader's words, as text and not as Markdown.</summary>
    public static string Plain(RowProblem problem, PhraseBook book) => book.Plain(PhraseOf(problem.Fault), ("cell", problem.Cell));

    public static string Say(RowProblem problem, PhraseBook book) => book.Say(PhraseOf(problem.Fault), ("cell", problem.Cell));

    private static Phrase PhraseOf(RowFault fault) => fault switch
    {
        RowFault.Unreadable => Unreadable,
        RowFault.TooManyCells => TooManyCells,
        RowFault.NoName => NoName,
        RowFault.TooLong => TooLong,
        RowFault.Foreign => Foreign,
        RowFault.Ambiguous => Ambiguous,
        RowFault.Twice => Twice,
        RowFault.NoOwner => NoOwner,
        RowFault.NoTier => NoTier,
        RowFault.NoParent => NoParent,
        RowFault.ParentCircle => ParentCircle,
        RowFault.NoAccount => NoAccount,
        RowFault.UnknownAccount => UnknownAccount,
        RowFault.OtherAccount => OtherAccount,
        RowFault.NoRole => NoRole,
        RowFault.NoSource => NoSource,
        RowFault.NoAmount => NoAmount,
        RowFault.NoCurrency => NoCurrency,
        _ => NoCharacter,
    };
}
