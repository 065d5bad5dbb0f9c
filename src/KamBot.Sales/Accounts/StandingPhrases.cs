using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>What is said after classifying, prioritising and reviewing.</summary>
internal static class StandingPhrases
{
    public static readonly Phrase IsKey = new("classify.is-key", "**{account}** is a key account now, tier: {tier}. *rate* and *assess* say what is in it.");
    public static readonly Phrase IsTerritory = new("classify.is-territory", "**{account}** goes to territory sales.");
    public static readonly Phrase NotValidated = new("classify.not-validated", "Noted for **{account}**. Check the details first; then *classify* it again.");
    public static readonly Phrase ParentTier = new("classify.parent-tier", "It can only be part of an account exactly one tier above. Change the tier, or what it is part of.");
    public static readonly Phrase PartsTier = new("classify.parts-tier", "{parts} would not fit below it any more. Move the parts first, or choose the tier above them.");
    public static readonly Phrase ByCriteria = new("classify.by-criteria", "By the criteria: {advice}");
    public static readonly Phrase Prioritised = new("priority.set", "Noted: the priority of **{account}**. *priorities* shows all of them.");
    public static readonly Phrase Reviewed = new("review.kept", "Reviewed: **{account}** stays a key account. Next review if nothing comes by then: {day}.");
    public static readonly Phrase GivenUp = new("review.given-up", "**{account}** goes to territory sales. What you know stays here.");
}
