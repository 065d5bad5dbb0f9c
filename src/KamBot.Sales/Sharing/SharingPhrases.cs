using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Sharing;

internal static class SharingPhrases
{
    public static readonly Phrase Open = new("sharing.open", "Ask KamBot");
    public static readonly Phrase OpenMap = new("sharing.open-map", "Ask for the map");
    public static readonly Phrase Nothing = new("sharing.nothing", "Nothing of yours has this name.");
}
