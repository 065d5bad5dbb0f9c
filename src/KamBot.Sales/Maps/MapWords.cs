using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>What people say to reach the map.</summary>
public static class MapWords
{
    public static readonly Phrase Map = new("command.map", "map|relationship map|power map|show map|show the map");
    public static readonly Phrase MapText = new("command.map-text", "map text|map as text|text map");
    public static readonly Phrase Warnings = new("command.map-warnings", "warnings|map warnings|risks");
}
