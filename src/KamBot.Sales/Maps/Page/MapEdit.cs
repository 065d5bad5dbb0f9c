using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Page;

/// <summary>
/// One value changed on the page. <paramref name="Seen"/> is the claim that the editor saw there: if another one holds by now, somebody was
/// faster and the editor is asked first.
/// </summary>
public sealed record MapEdit(string Attribute, string Value, Guid? Seen);

/// <summary>How the editor knows, and what was seen or said.</summary>
public sealed record EditGround(Evidence Evidence, string? Note);

/// <summary>What became of an edit.</summary>
public enum EditOutcome
{
    Made,

    /// <summary>No such person, attribute or value: nothing was written.</summary>
    Refused,

    /// <summary>The map says something else than the editor saw.</summary>
    Outdated,

    /// <summary>Too old, or not the reader's own: it cannot be taken back.</summary>
    TooLate,
}
