using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>R4–R8, R10: the relationship map, its rules and its picture.</summary>
internal static class MapsCapability
{
    private static readonly Phrase MapPurpose = new("command.map.purpose", "the relationship map of an account or a deal");
    private static readonly Phrase TextPurpose = new("command.map-text.purpose", "the whole map in words");
    private static readonly Phrase WarningsPurpose = new("command.map-warnings.purpose", "what stands out on a map, why, and what to do");

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var targets = new MapTargets(records, new AccountWords(records), new RelationshipMaps(records, around.HalfLives));
        var looking = new MapCommands(targets, around.MapPicture);
        return new Capability
        {
            Commands =
            [
                new("map", MapWords.Map, MapPurpose, looking.ShowAsync) { TakesWords = true },
                new("map-text", MapWords.MapText, TextPurpose, looking.TextAsync) { TakesWords = true, InHelp = false },
                new("map-warnings", MapWords.Warnings, WarningsPurpose, looking.WarningsAsync) { TakesWords = true },
            ],
            Buttons =
            [
                new Button(MapCard.TextVerb, looking.TextPressedAsync),
                new Button(MapCard.WarningsVerb, looking.WarningsPressedAsync),
            ],
        };
    }
}
