using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Calls;

/// <summary>What the call cards say.</summary>
public static class CallPhrases
{
    public static readonly Phrase PlanTitle = new("call-plan.title", "Call plan: {account}");
    public static readonly Phrase PlanSummary = new("call-plan.summary", "Call plan: {account}");
    public static readonly Phrase PlanSaved = new("call-plan.saved", "Saved. *undo* takes it back for ten minutes.");
    public static readonly Phrase WhenWhere = new("call-plan.when-where", "{when} · {kind}");
    public static readonly Phrase WhyNow = new("call-plan.why-now", "Why now");
    public static readonly Phrase Objective = new("call-plan.objective", "Objective");
    public static readonly Phrase LeastResult = new("call-plan.least", "At least");
    public static readonly Phrase People = new("call-plan.people", "Who, and what they care about");
    public static readonly Phrase CaresAbout = new("call-plan.cares-about", "Cares about: {focus}");
    public static readonly Phrase FocusUnknown = new("call-plan.focus-unknown", "What they care about is not known: ask.");
    public static readonly Phrase RoleUnknown = new("call-plan.role-unknown", "role not known");
    public static readonly Phrase Axes = new("call-plan.axes", "Closeness {closeness} · Trust {trust}");
    public static readonly Phrase AxisUnknown = new("call-plan.axis-unknown", "not asked yet");
    public static readonly Phrase Promises = new("call-plan.promises", "Last promises");
    public static readonly Phrase PromiseOurs = new("call-plan.promise-ours", "We: {what} ({day})");
    public static readonly Phrase PromiseTheirs = new("call-plan.promise-theirs", "They: {what} ({day})");
    public static readonly Phrase NoDay = new("call-plan.no-day", "no day");
    public static readonly Phrase Overdue = new("call-plan.overdue", "{day}, overdue");
    public static readonly Phrase Unknowns = new("call-plan.unknowns", "Still unknown");
    public static readonly Phrase Questions = new("call-plan.questions", "Questions");
    public static readonly Phrase Value = new("call-plan.value", "Value message");
    public static readonly Phrase Objections = new("call-plan.objections", "Objections and answers");
    public static readonly Phrase Competitors = new("call-plan.competitors", "Competitors’ moves");
    public static readonly Phrase Material = new("call-plan.material", "To bring");
    public static readonly Phrase Agenda = new("call-plan.agenda", "Agenda");
    public static readonly Phrase Commitment = new("call-plan.commitment", "Ask for this commitment");
    public static readonly Phrase Calendar = new("call-plan.calendar", "Add to calendar");
    public static readonly Phrase DuringButton = new("call-plan.during", "During the call");
    public static readonly Phrase LogButton = new("call-plan.log", "Document it");

    public static readonly Phrase DuringTitle = new("during.title", "During the call: {account}");
    public static readonly Phrase DuringOpening = new("during.opening", "Opening: thank them for the time, say the aim, agree the agenda");
    public static readonly Phrase DuringQuestions = new("during.questions", "Ask: {what}");
    public static readonly Phrase DuringQuestionsOpen = new("during.questions-open", "Ask before you show: what has changed, what hurts, who decides");
    public static readonly Phrase DuringValue = new("during.value", "Say: {what}");
    public static readonly Phrase DuringValueOpen = new("during.value-open", "Say what it is worth to them, in their figures");
    public static readonly Phrase DuringObjections = new("during.objections", "Objections: {what}");
    public static readonly Phrase DuringObjectionsOpen = new("during.objections-open", "Objection? Listen to the end, ask back, answer, check");
    public static readonly Phrase DuringCommitment = new("during.commitment", "Ask for: {what}");
    public static readonly Phrase DuringCommitmentOpen = new("during.commitment-open", "Ask for a commitment: who does what by when");
    public static readonly Phrase DuringClose = new("during.close", "Close: repeat what was agreed, with names and days");
    public static readonly Phrase NoPlannedCall = new("during.none", "You have no planned call near now. *plan call* begins one.");

    public static readonly Phrase LogTitle = new("call-log.title", "Documented: {account}");
    public static readonly Phrase LogInTime = new("call-log.in-time", "Within 24 hours ✓");
    public static readonly Phrase LogLate = new("call-log.late", "{hours} hours after the call");
    public static readonly Phrase Against = new("call-log.against", "Objective “{objective}”: {result}");
    public static readonly Phrase ResultOnly = new("call-log.result", "Result: {result}");
    public static readonly Phrase Changed = new("call-log.changed", "What changed");
    public static readonly Phrase Visit = new("call-log.visit", "{name}: visit no. {number}{moves}");
    public static readonly Phrase ClosenessMove = new("call-log.closeness", " · closeness {arrow}");
    public static readonly Phrase TrustMove = new("call-log.trust", " · trust {arrow}");
    public static readonly Phrase Due = new("call-log.due", "What is due");
    public static readonly Phrase NewsKept = new("call-log.news", "{count} {count|signal|signals} kept");
    public static readonly Phrase StillUnknown = new("call-log.unknown", "Not known: {what}. It will stand in the next call plan.");
    public static readonly Phrase Answered = new("call-log.answered", "Did the call answer one of these?");
    public static readonly Phrase FoundOutButton = new("call-log.found-out", "Found out");
    public static readonly Phrase Next = new("call-log.next", "Next");
    public static readonly Phrase UndoHint = new("call-log.undo", "*undo* takes it back for ten minutes.");
    public static readonly Phrase UndoButton = new("call-log.undo-button", "Undo");
    public static readonly Phrase PlanNext = new("call-log.plan-next", "Plan the next call");
    public static readonly Phrase SetActionButton = new("call-log.set-action", "Set an action");
    public static readonly Phrase TooLateToUndo = new("call-log.too-late", "That has been changed by somebody since, so I left it as it is.");

    public static readonly Phrase AdviseFriendly = new("call-rule.friendly", "{name} is getting closer but trusts you less: friendly is not yet trusting. Keep one small promise visibly before you ask for more.");
    public static readonly Phrase AdviseMissed = new("call-rule.missed", "The objective was missed: plan the next call while the reason is fresh.");
    public static readonly Phrase AdviseNoCommitment = new("call-rule.no-commitment", "The customer promised nothing. Next time ask for something small they must do themselves.");
    public static readonly Phrase AdviseCompetitor = new("call-rule.competitor", "A competitor is ahead in their eyes: find out with whom, and why.");
    public static readonly Phrase AdvisePlan = new("call-rule.plan", "Plan the next call, so that the occasion is yours.");
    public static readonly Phrase AdvisePromises = new("call-rule.promises", "First keep what you promised: {what} ({day}).");
}
