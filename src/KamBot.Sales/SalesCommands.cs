using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;

namespace KamBot.Sales;

/// <summary>All that people can say to the sales side. Order is that of the help; the manifest lists the same.</summary>
public static class SalesCommands
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
    public static readonly Phrase LanguageWords = new("command.language", "language|lang|语言|語言");
    public static readonly Phrase SampleWords = new("command.sample", "load sample data|sample data|load samples");

    public static readonly Phrase HelloWords = new("command.hello", "hello|hi|hey|hi there|good morning|good afternoon|good evening");

    private static readonly Phrase PlanCallPurpose = new("command.plan-call.purpose", "think a call through before it happens");
    private static readonly Phrase LogCallPurpose = new("command.log-call.purpose", "document a call in a minute and a half");
    private static readonly Phrase TodayPurpose = new("command.today.purpose", "calls, promises due, what is not documented");
    private static readonly Phrase FollowUpPurpose = new("command.follow-up.purpose", "what was promised, done and to verify");
    private static readonly Phrase ShowPlanPurpose = new("command.show-plan.purpose", "the plan of your next call");
    private static readonly Phrase DuringPurpose = new("command.during.purpose", "the checklist for during the call");
    private static readonly Phrase DonePurpose = new("command.done.purpose", "mark a promise as done");
    private static readonly Phrase VerifiedPurpose = new("command.verified.purpose", "say whether a key action worked");
    private static readonly Phrase SetActionPurpose = new("command.set-action.purpose", "set the next action at an account");
    private static readonly Phrase MyCallsPurpose = new("command.my-calls.purpose", "planned, made, in time, reached, won");
    private static readonly Phrase LanguagePurpose = new("command.language.purpose", "English, 简体中文 or 繁體中文");
    private static readonly Phrase HelloPurpose = new("command.hello.purpose", "a greeting, and what comes next");
    private static readonly Phrase SamplePurpose = new("command.sample.purpose", "five invented accounts to try it with");

    public static IReadOnlyList<Command> All(CallCommands calls, ActionCommands actions, TodayCard today, MyCallsCard mine, SampleAccounts samples,
        RunCommand greet) =>
    [
        new("plan-call", PlanCallWords, PlanCallPurpose, calls.PlanAsync) { TakesWords = true, IsPrivate = true },
        new("log-call", LogCallWords, LogCallPurpose, calls.LogAsync) { TakesWords = true, IsPrivate = true },
        new("today", TodayWords, TodayPurpose, today.ShowAsync) { IsPrivate = true },
        new("follow-up", FollowUpWords, FollowUpPurpose, actions.FollowUpAsync) { TakesWords = true, IsPrivate = true },
        new("show-plan", ShowPlanWords, ShowPlanPurpose, calls.ShowPlanAsync) { TakesWords = true, IsPrivate = true },
        new("during", DuringWords, DuringPurpose, calls.DuringAsync) { TakesWords = true, IsPrivate = true },
        new("set-action", SetActionWords, SetActionPurpose, actions.SetAsync) { TakesWords = true, IsPrivate = true },
        new("done", DoneWords, DonePurpose, actions.DoneAsync) { TakesWords = true, IsPrivate = true },
        new("verified", VerifiedWords, VerifiedPurpose, actions.VerifiedAsync) { TakesWords = true, IsPrivate = true },
        new("my-calls", MyCallsWords, MyCallsPurpose, mine.ShowAsync) { IsPrivate = true },
        DialogCommands.Continue,
        new("language", LanguageWords, LanguagePurpose, LanguageChoice.RunAsync) { TakesWords = true },
        new("sample", SampleWords, SamplePurpose, samples.LoadAsync) { InHelp = false },
        new("hello", HelloWords, HelloPurpose, greet) { InHelp = false },
    ];

    public static IReadOnlyList<Button> Buttons(CallCommands calls, ActionCommands actions) =>
    [
        new(CallPlanCard.LogVerb, calls.LogPressedAsync),
        new(CallPlanCard.DuringVerb, calls.DuringPressedAsync),
        new(CallReportCard.PlanVerb, calls.PlanNextPressedAsync),
        new(CallReportCard.SetActionVerb, actions.SetPressedAsync),
        new(FollowUpCard.DoneVerb, actions.PressedAsync),
        new(FollowUpCard.VerifyVerb, actions.PressedAsync),
        new(TodayCard.FollowUpVerb, (turn, _, token) => actions.FollowUpAsync(turn, "", token)),
    ];
}
