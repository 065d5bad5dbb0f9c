using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Calls;

/// <summary>What is said about promises and actions.</summary>
public static class ActionPhrases
{
    public static readonly Phrase VerifyFirst = new("action.verify-first", "First look at the last key action: “{what}”. A key action is verified before the next one is set; your new one waits here.");
    public static readonly Phrase Set = new("action.set", "Set for **{account}**:");
    public static readonly Phrase KeySet = new("action.key-set", "Key action set for **{account}**. When it is done I ask whether it worked.");
    public static readonly Phrase Verified = new("action.verified", "Verified: “{what}”. The way is free for the next key action.");
    public static readonly Phrase VerifiedWithoutEffect = new("action.no-effect", "Noted: “{what}” changed nothing. Think again before the next key action: what would move them?");
    public static readonly Phrase Gone = new("action.gone", "That one is already settled.");
    public static readonly Phrase Done = new("action.done", "Done: “{what}”.");
    public static readonly Phrase DoneKey = new("action.done-key", "Done: “{what}”. It is a key action, so say *verified* when you have seen what it changed.");
    public static readonly Phrase OpenAgain = new("action.open-again", "Open again: “{what}”.");
    public static readonly Phrase WhichDone = new("action.which-done", "Which one is done? Say *done* and its number.");
    public static readonly Phrase WhichVerified = new("action.which-verified", "Which one do you verify? Say *verified* and its number.");
    public static readonly Phrase NothingOpen = new("action.nothing-open", "Nothing is open. *set action* adds something.");
    public static readonly Phrase NothingToVerify = new("action.nothing-to-verify", "There is no key action to verify.");
    public static readonly Phrase FollowUpTitle = new("follow-up.title", "To follow up");
    public static readonly Phrase FollowUpFor = new("follow-up.for", "To follow up: {account}");
    public static readonly Phrase KeyMark = new("follow-up.key", " · key action");
    public static readonly Phrase DoneMark = new("follow-up.done", " · done, not verified");
    public static readonly Phrase Which = new("follow-up.which", "Which one?");
    public static readonly Phrase DoneButton = new("follow-up.done-button", "Done");
    public static readonly Phrase VerifyButton = new("follow-up.verify-button", "Verified");
    public static readonly Phrase SetButton = new("follow-up.set-button", "Set an action");
}
