using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>The words on the drawn map: short, because there is little room.</summary>
internal static class MapDrawingPhrases
{
    public static readonly Phrase Title = new("map-picture.title", "Relationship map");
    public static readonly Phrase More = new("map-picture.more", "and {count} more – open the map to see everybody");
    public static readonly Phrase NobodyYet = new("map-picture.nobody", "Nobody is on this map yet.");
    public static readonly Phrase Loose = new("map-picture.loose", "To whom they report is not known yet");
    public static readonly Phrase New = new("map-picture.new", "new");
    public static readonly Phrase Unknown = new("map-picture.unknown", "?");

    public static readonly Phrase DecisionMaker = new("map-picture.role.decision-maker", "Decides");
    public static readonly Phrase BusinessGatekeeper = new("map-picture.role.business-gatekeeper", "Business");
    public static readonly Phrase TechnicalGatekeeper = new("map-picture.role.technical-gatekeeper", "Technical");
    public static readonly Phrase Coach = new("map-picture.role.coach", "Coach");
    public static readonly Phrase ProjectLead = new("map-picture.role.project-lead", "Project");

    public static readonly Phrase Champion = new("map-picture.stance.champion", "sells for us");
    public static readonly Phrase Supportive = new("map-picture.stance.supportive", "for us");
    public static readonly Phrase Neutral = new("map-picture.stance.neutral", "neutral");
    public static readonly Phrase Sceptical = new("map-picture.stance.sceptical", "sceptical");
    public static readonly Phrase Against = new("map-picture.stance.against", "against us");
    public static readonly Phrase StanceUnknown = new("map-picture.stance.unknown", "stance not known");

    public static readonly Phrase WeightKey = new("map-picture.key.weight", "thick border: heavy weight");
    public static readonly Phrase WeightUnknownKey = new("map-picture.key.weight-unknown", "dashed: weight not known");
    public static readonly Phrase RisingKey = new("map-picture.key.rising", "power rising");
    public static readonly Phrase FadingKey = new("map-picture.key.fading", "power fading");
    public static readonly Phrase ClosenessKey = new("map-picture.key.closeness", "closeness");
    public static readonly Phrase TrustKey = new("map-picture.key.trust", "trust");
    public static readonly Phrase PartnerKey = new("map-picture.key.partner", "our partner for them");
    public static readonly Phrase TeamKey = new("map-picture.key.team", "frame: reports to the one above");
    public static readonly Phrase ReportsKey = new("map-picture.key.reports", "reports to");
    public static readonly Phrase InfluenceKey = new("map-picture.key.influence", "sways");
    public static readonly Phrase ConflictKey = new("map-picture.key.conflict", "conflict");
    public static readonly Phrase FadedKey = new("map-picture.key.faded", "pale: old or only assumed");
    public static readonly Phrase NewKey = new("map-picture.key.new", "changed this week");
}
