using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>What is said around the dialogs of the map.</summary>
public static class UpdatePhrases
{
    public static readonly Phrase Noted = new("map-update.noted", "Noted on the map of **{account}**. *undo* takes it back for ten minutes.");
    public static readonly Phrase StandsOut = new("map-update.stands-out", "What stands out now: {finding}");
    public static readonly Phrase NothingNoted = new("map-update.nothing", "Nothing was said, so nothing changed.");
    public static readonly Phrase SamePerson = new("map-update.same-person", "Both ends are the same person, so I drew no line.");
    public static readonly Phrase WhoFirst = new("map-update.who", "Who of {account}? Those whose values are oldest come first.");
    public static readonly Phrase NobodyThere = new("map-update.nobody", "Nobody of {account} is known yet. People come in with *plan call* and *log call*.");
    public static readonly Phrase Influences = new("map-update.influences", "influences|sways|has influence on|can influence|persuades");
    public static readonly Phrase With = new("map-update.with", "with|to|and");
    public static readonly Phrase Me = new("map-update.me", "me|myself");
}
