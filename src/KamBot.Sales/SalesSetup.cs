using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;

namespace KamBot.Sales;

/// <summary>Puts the sales side together: flows, commands, buttons, lists.</summary>
public static class SalesSetup
{
    public static PhraseBooks Books { get; } = PhraseBooks.Load(language =>
        typeof(SalesSetup).Assembly.GetManifestResourceStream($"KamBot.Sales.Languages.{language.Tag}.json"));

    public static DialogSetup Build(ISalesRecords records, CalendarLink calendar)
    {
        var picks = new SalesPicks(records);
        var pages = new CallPages(records, calendar);
        var words = new AccountWords(records);
        var calls = new CallCommands(records, picks, pages, words);
        var actions = new ActionCommands(records, words);
        var actionEndings = new ActionEndings(records);
        var takeBacks = new CallTakeBacks(records);
        var welcome = new SalesWelcome(records);
        var commands = SalesCommands.All(
            calls, actions, new TodayCard(records), new MyCallsCard(records), new SampleAccounts(records),
            (turn, _, token) => welcome.AnswerAsync(turn, WelcomeReason.Arrival, token));
        welcome.Commands = commands;
        return new DialogSetup
        {
            Books = Books,
            Flows =
            [
                new FlowBinding(PlanCall.Script, new PlanCallEnding(records, pages).FinishAsync),
                new FlowBinding(LogCall.Script, new LogCallEnding(records).FinishAsync),
                new FlowBinding(SetAction.Script, actionEndings.SetAsync),
                new FlowBinding(VerifyAction.Script, actionEndings.VerifyAsync),
            ],
            Commands = commands,
            Buttons = SalesCommands.Buttons(calls, actions),
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [PlanCallEnding.UndoKind] = takeBacks.PlanAsync,
                [LogCallEnding.UndoKind] = takeBacks.ReportAsync,
                [ActionEndings.UndoKind] = actionEndings.TakeBackAsync,
                [ActionCommands.DoneUndoKind] = actions.TakeBackDoneAsync,
            },
            Welcome = welcome.AnswerAsync,
            KeepPrivate = SalesWelcome.KeepPrivate,
            Picks = picks,
        };
    }
}
