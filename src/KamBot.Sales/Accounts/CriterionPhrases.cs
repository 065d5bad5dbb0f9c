using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>What the criteria and the ratings say.</summary>
internal static class CriterionPhrases
{
    public static readonly Phrase RatingTitle = new("rating-card.title", "By the criteria: {account}");
    public static readonly Phrase Key = new("rating-card.key", "Key account: {met} of {all} points are met, {needed} are needed.");
    public static readonly Phrase NotKey = new("rating-card.not-key", "No key account: {met} of {all} points are met, {needed} are needed, and what is unknown would not be enough.");
    public static readonly Phrase NotEnough = new("rating-card.not-enough", "Not enough known: {met} of {all} points are met, {needed} are needed, {unknown} are unknown.");
    public static readonly Phrase Rule = new("rating-card.rule", "At least three criteria, never one alone. What is unknown counts for neither side.");
    public static readonly Phrase Line = new("rating-card.line", "{sign} {criterion}: {value} · {weight}");
    public static readonly Phrase Unknown = new("rating-card.unknown", "not known");
    public static readonly Phrase NoThreshold = new("rating-card.no-threshold", "{value}, no threshold in this currency");
    public static readonly Phrase Points = new("rating-card.points", "{value} points");
    public static readonly Phrase Percent = new("rating-card.percent", "{value} %");
    public static readonly Phrase NoTraits = new("rating-card.no-traits", "none");
    public static readonly Phrase Potential = new("rating-card.potential", "Improvement potential");
    public static readonly Phrase PotentialLine = new("rating-card.potential-line", "**{value}** of 100 · {coverage} % known · at most {most}");
    public static readonly Phrase PotentialUnknown = new("rating-card.potential-unknown", "Nothing of it is known yet.");
    public static readonly Phrase AskNext = new("rating-card.ask-next", "To find out: {factors}");

    public static readonly Phrase Unused = new("potential.unused", "what they buy elsewhere");
    public static readonly Phrase Growth = new("potential.growth", "growth");
    public static readonly Phrase Openness = new("potential.openness", "openness");
    public static readonly Phrase Access = new("potential.access", "access to their goals");

    public static readonly Phrase CriteriaTitle = new("criteria.title", "Criteria of a key account");
    public static readonly Phrase CriteriaLine = new("criteria.line", "{criterion}: {threshold} · weight {weight}");
    public static readonly Phrase LeftOut = new("criteria.left-out", "{criterion}: left out");
    public static readonly Phrase From = new("criteria.from", "from {value}");
    public static readonly Phrase MustBeGood = new("criteria.must-be-good", "good");
    public static readonly Phrase TogetherLine = new("criteria.together", "Needed together: {share} % of all weights, and at least three criteria");
    public static readonly Phrase ChangeButton = new("criteria.change", "Change");
    public static readonly Phrase OnlyOperations = new("criteria.only-operations", "Only sales operations set this; nothing was changed.");
    public static readonly Phrase Set = new("criteria.set", "Set for everybody: {line}");
    public static readonly Phrase TakenBack = new("criteria.taken-back", "It is as it was before.");
    public static readonly Phrase WrongWeight = new("criteria.wrong-weight", "A weight is a whole number from 0 to 100, a share from 1 to 100.");
}
