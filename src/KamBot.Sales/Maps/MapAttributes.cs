using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>What claims of the map are about, beside those of <see cref="ClaimAttributes"/>. The names are stored: never change one.</summary>
public static class MapAttributes
{
    /// <summary>How much a person weighs in the decision: a <see cref="Maps.Weight"/>.</summary>
    public const string Weight = "weight";

    /// <summary>Whether a person's power rises or fades: a <see cref="PowerTrend"/>.</summary>
    public const string Power = "power";

    /// <summary>What a person loses if we win, in words.</summary>
    public const string Interest = "interest";

    /// <summary>What we do about it: an <see cref="InterestHandling"/>.</summary>
    public const string Handling = "interest-handling";

    /// <summary>Who of us is paired with a person: a name.</summary>
    public const string Partner = "partner";

    /// <summary>A line from who sways (subject) to who is swayed (object): a <see cref="LineStrength"/>.</summary>
    public const string Influences = "influences";

    /// <summary>A line between two who are at odds: a <see cref="LineStrength"/>.</summary>
    public const string Conflict = "conflict";

    /// <summary>About the account: a <see cref="VisitDirection"/> and the day, as <c>Ours 2026-03-02</c>; who met whom is the note.</summary>
    public const string ExecutiveVisit = "executive-visit";

    /// <summary>About the account: the day, as <c>2026-03-02</c>; the new account manager is the note.</summary>
    public const string ManagerChange = "account-manager-change";

    /// <summary>About the account: an entrenched habit, in words.</summary>
    public const string Practice = "practice";

    /// <summary>About the account, the object being the claim of the practice: an <see cref="InterestHandling"/>.</summary>
    public const string PracticeHandling = "practice-handling";

    /// <summary>Who holds which position; not claimed but recorded, so only its half-life is asked for.</summary>
    public const string Position = "position";

    /// <summary>The value that ends a line, a pairing, an interest or a practice.</summary>
    public const string None = "none";

    /// <summary>All that a map is drawn from.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        ClaimAttributes.Role, ClaimAttributes.Character, ClaimAttributes.Stance, ClaimAttributes.Closeness, ClaimAttributes.Trust,
        ClaimAttributes.Focus, ClaimAttributes.Unknown, Weight, Power, Interest, Handling, Partner, Influences, Conflict,
        ExecutiveVisit, ManagerChange, Practice, PracticeHandling,
    ];
}
