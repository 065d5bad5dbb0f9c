using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Questions that several dialogs of the map ask.</summary>
internal static class MapQuestions
{
    public static readonly Phrase WholeAccount = new("map.whole-account", "The whole account|all deals|account");

    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account is it?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "For which deal?", MapPicks.Deals, WholeAccount)
        .Called("Deal");

    public static readonly Question<Evidence> Evidence = Ask.OneOf("evidence", "How do you know?", Evidences.All)
        .Called("How we know").Because("What was seen counts more than what was heard, and both fade. A map that says how it knows can be trusted.");
}
