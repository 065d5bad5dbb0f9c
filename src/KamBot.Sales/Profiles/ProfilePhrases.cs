using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Profiles;

/// <summary>What KamBot says about the profile of an account.</summary>
internal static class ProfilePhrases
{
    public static readonly Phrase Title = new("profile.title", "Profile: {account}");
    public static readonly Phrase SectionTitle = new("profile.section-title", "{section}: {account}");
    public static readonly Phrase Overall = new("profile.overall", "{known} of {all} facts known");
    public static readonly Phrase OverallAged = new("profile.overall-aged", "{known} of {all} facts known, {aged} of them out of date");
    public static readonly Phrase SectionLine = new("profile.section-line", "**{section}** {bar} {known} of {all}");
    public static readonly Phrase Count = new("profile.count", "{bar} {known} of {all}");
    public static readonly Phrase Span = new("profile.span", "oldest: {oldest} · youngest: {youngest}");
    public static readonly Phrase OneAge = new("profile.one-age", "said {oldest}");
    public static readonly Phrase DayAndAge = new("profile.day-and-age", "{day}, {age}");
    public static readonly Phrase UnknownCount = new("profile.unknown-count", "{count} still to find out");
    public static readonly Phrase NextHeading = new("profile.next", "Most worth asking next");
    public static readonly Phrase NextNothing = new("profile.next.nothing", "**{section}**: nothing is known yet, and {reason}.");
    public static readonly Phrase NextMissing = new("profile.next.missing", "**{section}**: {count} of {all} missing, and {reason}.");
    public static readonly Phrase NextAged = new("profile.next.aged", "**{section}**: {count} {count|fact has|facts have} gone out of date, and {reason}.");
    public static readonly Phrase AllFresh = new("profile.all-fresh", "All is known and fresh. Well kept!");
    public static readonly Phrase FactLine = new("profile.fact-line", "**{label}**: {value}");
    public static readonly Phrase TextLine = new("profile.text-line", "- {fact} ({source})");
    public static readonly Phrase Legend = new("profile.legend", "● known · ◐ out of date · ○ missing");
    public static readonly Phrase Aged = new("profile.aged", "**out of date: still so?**");
    public static readonly Phrase NewerYear = new("profile.newer-year", "**newer figures wanted**");
    public static readonly Phrase OnlyYou = new("profile.only-you", "only you see this");
    public static readonly Phrase NotKnownYet = new("profile.not-known-yet", "Not known yet");
    public static readonly Phrase ToFindOut = new("profile.to-find-out", "Asked, and nobody knows: {list}. It stands in your next call plan.");
    public static readonly Phrase NothingYet = new("profile.nothing-yet", "Nothing is known here yet.");
    public static readonly Phrase MoreLeft = new("profile.more-left", "And {count} more: say *profile text* for all of them.");
    public static readonly Phrase News = new("profile.news", "From your calls");
    public static readonly Phrase NewsLine = new("profile.news-line", "{when} · {kind}: {news}");
    public static readonly Phrase NewsAlone = new("profile.news-alone", "{when}: {news}");
    public static readonly Phrase PersonalHeading = new("profile.personal", "Personal wishes");
    public static readonly Phrase SystemsHeading = new("profile.systems", "Installed systems");
    public static readonly Phrase SystemSince = new("profile.system-since", "since {since}");
    public static readonly Phrase SystemTrouble = new("profile.system-trouble", "Urgent trouble: {trouble}");
    public static readonly Phrase WhichSystem = new("profile.which-system", "Which system?");
    public static readonly Phrase YearLine = new("profile.year-line", "{year}: {amount}");
    public static readonly Phrase Growth = new("profile.growth", "{arrow} {percent}% against {year}");
    public static readonly Phrase OtherCurrency = new("profile.other-currency", "another currency than {year}, so not compared");
    public static readonly Phrase OnlyShort = new("profile.only-short", "Only short-term goals are known. Quick results alone do not last: find out where they want to be in three years. The plan balances both.");
    public static readonly Phrase OnlyLong = new("profile.only-long", "Only long-term goals are known. An investment is carried by quick results on the way: find out what they must reach this year. The plan balances both.");
    public static readonly Phrase BothGoals = new("profile.both-goals", "Both sides are known. Let the plan serve both: something to show this year, and a step towards the long term.");

    public static readonly Phrase Saved = new("profile.saved", "Saved {count} {count|fact|facts}. *undo* takes it back for ten minutes.");
    public static readonly Phrase NothingNew = new("profile.nothing-new", "Nothing new was said, so nothing changed.");
    public static readonly Phrase Answered = new("profile.answered", "No longer open: {list} ✓");
    public static readonly Phrase NowOpen = new("profile.now-open", "To find out, in your next call plan: {list}");
    public static readonly Phrase Removed = new("profile.removed", "{system} is off the list; its history stays. *undo* brings it back for ten minutes.");
    public static readonly Phrase Back = new("profile.back", "Taken back; here is the list as it was.");
    public static readonly Phrase GoneSystem = new("profile.gone-system", "That system is not on the list any more.");
    public static readonly Phrase NoAccount = new("profile.no-account", "I do not know that account. Which one do you mean?");

    public static readonly Phrase HistoryTitle = new("profile.history-title", "History: {account}");
    public static readonly Phrase NoHistory = new("profile.no-history", "Nothing has been said about this yet, so there is no history.");
    public static readonly Phrase HistoryMore = new("profile.history-more", "{count} older {count|value|values} not shown.");
    public static readonly Phrase TextLeftOut = new("profile.text-left-out", "What only you may see is left out.");

    public static readonly Phrase QuestionsTitle = new("profile.questions-title", "Open questions: {account}");
    public static readonly Phrase NoQuestions = new("profile.no-questions", "Nothing is open. What you answer with *don’t know*, and what a call plan leaves open, comes here.");
    public static readonly Phrase WhichQuestion = new("profile.which-question", "Which question?");
    public static readonly Phrase QuestionsMore = new("profile.questions-more", "And {count} more.");
    public static readonly Phrase AnsweredLately = new("profile.answered-lately", "Answered lately");
    public static readonly Phrase QuestionGone = new("profile.question-gone", "That question is not open any more.");

    public static readonly Phrase QuestionsButton = new("profile.button.questions", "Open questions");
    public static readonly Phrase AnswerButton = new("profile.button.answer", "I know it");
    public static readonly Phrase ViewButton = new("profile.button.view", "Profile");
    public static readonly Phrase MoreButton = new("profile.button.more", "More…");
    public static readonly Phrase HistoryButton = new("profile.button.history", "History");
    public static readonly Phrase TextButton = new("profile.button.text", "As text");
    public static readonly Phrase AddSystem = new("profile.button.add-system", "Add a system");
    public static readonly Phrase ChangeSystem = new("profile.button.change-system", "Change it");
    public static readonly Phrase RemoveSystem = new("profile.button.remove-system", "Take it off");
    public static readonly Phrase Undo = new("profile.button.undo", "Undo");
}
