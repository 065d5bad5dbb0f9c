using KamBot.Dialogs.Languages;

namespace KamBot.Dialogs.Replies;

/// <summary>What KamBot says around the questions.</summary>
public static class DialogPhrases
{
    public static readonly Phrase Progress = new("dialog.progress", "{question} *({at} of {all})*");
    public static readonly Phrase Noted = new("dialog.noted", "{value} ✓");
    public static readonly Phrase Before = new("dialog.before", "Before, you said: {value}. Say *keep* to leave it so.");
    public static readonly Phrase StillSo = new("dialog.still-so", "On record: {value}. Still so? Then say *keep*; otherwise say how it is now.");
    public static readonly Phrase OnRecord = new("dialog.on-record", "{value} (as on record)");
    public static readonly Phrase BackTo = new("dialog.back-to", "Back to **{title}**.");
    public static readonly Phrase WelcomeBack = new("dialog.welcome-back", "**{title}** – {count} {count|answer is|answers are} kept.");
    public static readonly Phrase FlowChanged = new("dialog.flow-changed", "The questions have changed since; what you answered before still counts.");
    public static readonly Phrase FlowGone = new("dialog.flow-gone", "**{title}** is no longer asked that way. I have put it aside; nothing else changed.");
    public static readonly Phrase Needed = new("dialog.needed", "I need this one: without it I could not file the rest. You can also say *later*, and I keep what you have.");
    public static readonly Phrase NothingBefore = new("dialog.nothing-before", "This is the first question; there is nothing before it.");
    public static readonly Phrase NoReason = new("dialog.no-reason", "It completes the picture. You can *skip* it.");
    public static readonly Phrase Parked = new("dialog.parked", "Kept for later: **{title}**, {count} {count|answer|answers}. Say *continue* whenever you like.");
    public static readonly Phrase Stopped = new("dialog.stopped", "Stopped; nothing of **{title}** was saved. *undo* brings it back for ten minutes.");
    public static readonly Phrase Restored = new("dialog.restored", "Here it is again.");
    public static readonly Phrase TakenBack = new("dialog.taken-back", "Taken back. Your answers are still here: change what you like and save again.");
    public static readonly Phrase TakenBackAlone = new("dialog.taken-back-alone", "Taken back.");
    public static readonly Phrase NothingToUndo = new("dialog.nothing-to-undo", "There is nothing to take back. What was saved can be undone for ten minutes.");
    public static readonly Phrase NothingUnderWay = new("dialog.nothing-under-way", "Nothing is under way at the moment.");
    public static readonly Phrase NothingParked = new("dialog.nothing-parked", "There is no open draft.");
    public static readonly Phrase ParkedList = new("dialog.parked-list", "Which one shall we continue?");
    public static readonly Phrase TooManyParked = new("dialog.too-many-parked", "You have {count} open drafts. Please finish one (*continue*) before we begin another.");
    public static readonly Phrase DraftLabel = new("dialog.draft-label", "{title}: {value}");
    public static readonly Phrase HelpInside = new("dialog.help-inside", "We are in **{title}**. At any question you can say *back*, *skip*, *don’t know*, *later*, *why*, *stop* or *as a form*; any command works too, and I bring you back here.");
    public static readonly Phrase StaleCard = new("dialog.stale-card", "That card is from something already finished, so I changed nothing.");
    public static readonly Phrase OldCard = new("dialog.old-card", "That card is older than your answers, so I changed nothing. Here is where we are.");
    public static readonly Phrase OldVersion = new("dialog.old-version", "That form was older than your answers. I took what was still open; here is where we are.");
    public static readonly Phrase SkipWord = new("dialog.skip-word", "skip");
    public static readonly Phrase DontKnowWord = new("dialog.dont-know-word", "don’t know");
    public static readonly Phrase SkippedList = new("check.skipped", "Skipped: {list}");
    public static readonly Phrase Settled = new("dialog.settled", "{title}: taken ✓");
    public static readonly Phrase SeeBelow = new("dialog.see-below", "{title}: see below");
    public static readonly Phrase Finished = new("dialog.finished", "Already finished ✓");
    public static readonly Phrase CheckTitle = new("check.title", "Is this right?");
    public static readonly Phrase CheckHow = new("check.how", "Say *save*, or *change* and the number.");
    public static readonly Phrase NotAnswered = new("check.not-answered", "–");
    public static readonly Phrase NotKnown = new("check.not-known", "not known yet");
    public static readonly Phrase Save = new("check.save", "Save");
    public static readonly Phrase Change = new("check.change", "Change…");
    public static readonly Phrase ChangeWhich = new("check.change-which", "Which answer?");
    public static readonly Phrase ChangeThis = new("check.change-this", "Change this one");
    public static readonly Phrase Later = new("check.later", "Later");
    public static readonly Phrase CheckMiss = new("check.miss", "I kept your answers as they are. Say *save*, *later*, or *change* and the number of an answer.");
    public static readonly Phrase Send = new("form.send", "Send");
    public static readonly Phrase OneByOne = new("form.one-by-one", "One by one");
    public static readonly Phrase FormTaken = new("form.taken", "{count} {count|answer|answers} taken.");
    public static readonly Phrase FormComplaint = new("form.complaint", "**{label}**: {complaint}");
    public static readonly Phrase Broken = new("dialog.broken", "Something went wrong on my side (code {code}). What you have answered is safe; please say the last thing again.");
    public static readonly Phrase Unsaid = new("dialog.unsaid", "I have kept what you just said, no need to say it again, but something went wrong on my side with the answer (code {code}). Say *help* to see where we are.");
    public static readonly Phrase StillWorking = new("dialog.still-working", "This takes a little longer; the answer comes by itself.");
    public static readonly Phrase TooFast = new("dialog.too-fast", "That was more at once than I can take, and I left the last message out. Wait half a minute, then say it again.");
    public static readonly Phrase Busy = new("dialog.busy", "Two messages of yours crossed. Please send the last one again.");
}
