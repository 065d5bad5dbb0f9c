using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Tabs;

/// <summary>What the pages inside Teams say.</summary>
public static class TabWords
{
    private const string Prefix = "tab.";

    private static readonly IReadOnlyList<Phrase> All =
    [
        new("tab.title", "Your accounts"),
        new("tab.search", "Search accounts and deals"),
        new("tab.loading", "Loading your accounts…"),
        new("tab.found", "{shown} of {all} accounts"),
        new("tab.none", "You have no accounts yet. In the chat, say “new account”, or attach a file with your customers."),
        new("tab.no-match", "Nothing with these letters."),
        new("tab.no-deals", "No open deal"),
        new("tab.map", "Map"),
        new("tab.map-of", "Relationship map: {name}"),
        new("tab.back", "Back to the accounts"),
        new("tab.cut", "These are the accounts touched last. Ask for others in the chat: “account” and the name."),
        new("tab.setup", "Which account shall this tab show?"),
        new("tab.setup-note", "Everybody sees here only what they may see in KamBot anyway."),
        new("tab.outside", "Please open this page in Microsoft Teams: Teams signs you in there."),
        new("tab.unknown", "Teams could not sign you in ({code}). Please open the tab again. If it stays so, tell your administrator."),
        new("tab.refused", "KamBot does not serve your organisation, or it was not allowed to sign you in. Please ask your administrator."),
        new("tab.gone", "You may not see this account, or it is no longer there."),
        new("tab.broken", "That did not work. Please try again in a moment."),
        new("tab.again", "Try again"),
    ];

    /// <summary>By the names that the page knows them by, placeholders and all.</summary>
    public static IReadOnlyDictionary<string, string> In(PhraseBook book) => All.ToDictionary(phrase => phrase.Key[Prefix.Length..], book.Whole);
}
