using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>What people say to reach the map.</summary>
public static class MapWords
{
    public static readonly Phrase Map = new("command.map", "map|relationship map|power map|show map|show the map");
    public static readonly Phrase MapText = new("command.map-text", "map text|map as text|text map");
    public static readonly Phrase Warnings = new("command.map-warnings", "warnings|map warnings|risks");
    public static readonly Phrase Update = new("command.map-update", "update map|update the map|change map|update relationship map");
    public static readonly Phrase Review = new("command.map-review", "review map|review my map|think it through|think the map through");
    public static readonly Phrase Influence = new("command.map-influence", "influence|who sways whom|influence line");
    public static readonly Phrase Conflict = new("command.map-conflict", "conflict|at odds|conflict line");
    public static readonly Phrase Interest = new("command.map-interest", "interest|who loses|vested interest");
    public static readonly Phrase Practice = new("command.map-practice", "practice|habit|entrenched practice");
    public static readonly Phrase Trust = new("command.map-trust", "trust|closeness|closeness and trust|trust and closeness");
    public static readonly Phrase Pair = new("command.map-pair", "pair|pair people|pairing");
    public static readonly Phrase ExecutiveVisit = new("command.map-executive-visit", "executive visit|management visit");
    public static readonly Phrase ManagerChange = new("command.map-manager-change", "new account manager|account manager change");
}
