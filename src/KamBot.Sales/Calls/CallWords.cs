using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Calls;

/// <summary>What people say to reach the calls.</summary>
public static class CallWords
{
    public static readonly Phrase PlanCallWords = new("command.plan-call", "plan call|plan a call|plan the call|prepare call|new call|schedule call|schedule a call|plan visit");
    public static readonly Phrase LogCallWords = new("command.log-call", "log call|log a call|log the call|document call|document a call|document the call|call report|report call|log visit");
    public static readonly Phrase TodayWords = new("command.today", "today|my day|agenda|what is due");
    public static readonly Phrase FollowUpWords = new("command.follow-up", "follow up|follow-up|followup|promises|commitments|actions|open actions");
    public static readonly Phrase ShowPlanWords = new("command.show-plan", "show plan|call plan|show the plan|next call");
    public static readonly Phrase DuringWords = new("command.during", "during|during the call|checklist|call checklist");
    public static readonly Phrase DoneWords = new("command.done", "done|finished|completed");
    public static readonly Phrase VerifiedWords = new("command.verified", "verified|verify");
    public static readonly Phrase SetActionWords = new("command.set-action", "set action|set an action|new action|add action|key action");
    public static readonly Phrase MyCallsWords = new("command.my-calls", "my calls|my visits|call performance|call report figures|team calls");
}
