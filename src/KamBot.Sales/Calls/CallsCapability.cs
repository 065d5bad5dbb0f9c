using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;

namespace KamBot.Sales.Calls;

/// <summary>C1–C6: plan, during, document, follow up, measure.</summary>
internal static class CallsCapability
{
    private static readonly Phrase Title = new("capability.calls", "Calls");
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

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var pages = new CallPages(records, new RelationshipMaps(records, around.HalfLives), around.Calendar);
        var words = new AccountWords(records);
        var calls = new CallCommands(records, new SalesPicks(records), pages, words);
        var actions = new ActionCommands(records, words);
        var actionEndings = new ActionEndings(records);
        var takeBacks = new CallTakeBacks(records);
        return new Capability
        {
            Title = Title,
            Flows =
            [
                new FlowBinding(PlanCall.Script, new PlanCallEnding(records, pages).FinishAsync),
                new FlowBinding(LogCall.Script, new LogCallEnding(records).FinishAsync),
                new FlowBinding(SetAction.Script, actionEndings.SetAsync),
                new FlowBinding(VerifyAction.Script, actionEndings.VerifyAsync),
            ],
            Commands = Commands(calls, actions, new TodayCard(records, new AccountReviews(records)), new MyCallsCard(records)),
            Buttons =
            [
                new Button(CallPlanCard.LogVerb, calls.LogPressedAsync),
                new Button(CallPlanCard.DuringVerb, calls.DuringPressedAsync),
                new Button(CallReportCard.PlanVerb, calls.PlanNextPressedAsync),
                new Button(CallReportCard.SetActionVerb, actions.SetPressedAsync),
                new Button(FollowUpCard.DoneVerb, actions.PressedAsync),
                new Button(FollowUpCard.VerifyVerb, actions.PressedAsync),
                new Button(TodayCard.FollowUpVerb, (turn, _, token) => actions.FollowUpAsync(turn, "", token)),
            ],
            AccountLinks =
            [
                new AccountLink(CallPhrases.PlanNext, CallWords.PlanCallWords),
                new AccountLink(CallPhrases.LogButton, CallWords.LogCallWords),
            ],
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [PlanCallEnding.UndoKind] = takeBacks.PlanAsync,
                [LogCallEnding.UndoKind] = takeBacks.ReportAsync,
                [ActionEndings.UndoKind] = actionEndings.TakeBackAsync,
                [ActionCommands.DoneUndoKind] = actions.TakeBackDoneAsync,
            },
        };
    }

    private static IReadOnlyList<Command> Commands(CallCommands calls, ActionCommands actions, TodayCard today, MyCallsCard mine) =>
    [
        new("plan-call", CallWords.PlanCallWords, PlanCallPurpose, calls.PlanAsync) { TakesWords = true, IsPrivate = true },
        new("log-call", CallWords.LogCallWords, LogCallPurpose, calls.LogAsync) { TakesWords = true, IsPrivate = true },
        new("today", CallWords.TodayWords, TodayPurpose, today.ShowAsync) { IsPrivate = true },
        new("follow-up", CallWords.FollowUpWords, FollowUpPurpose, actions.FollowUpAsync) { TakesWords = true, IsPrivate = true },
        new("show-plan", CallWords.ShowPlanWords, ShowPlanPurpose, calls.ShowPlanAsync) { TakesWords = true, IsPrivate = true },
        new("during", CallWords.DuringWords, DuringPurpose, calls.DuringAsync) { TakesWords = true, IsPrivate = true },
        new("set-action", CallWords.SetActionWords, SetActionPurpose, actions.SetAsync) { TakesWords = true, IsPrivate = true },
        new("done", CallWords.DoneWords, DonePurpose, actions.DoneAsync) { TakesWords = true, IsPrivate = true },
        new("verified", CallWords.VerifiedWords, VerifiedPurpose, actions.VerifiedAsync) { TakesWords = true, IsPrivate = true },
        new("my-calls", CallWords.MyCallsWords, MyCallsPurpose, mine.ShowAsync) { IsPrivate = true },
    ];
}
