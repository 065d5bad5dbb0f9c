using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Calls;

/// <summary>C1–C4 and C6 by command and by button: plan, during, log, today, my calls.</summary>
public sealed class CallCommands(ISalesRecords records, SalesPicks picks, CallPages pages, AccountWords accountWords)
{
    public async ValueTask<Outcome> PlanAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (account, said) = await HearAsync(turn, rest, DayPreference.Future, cancellationToken);
        return new Outcome
        {
            Start = new FlowStart(PlanCall.Script.Name, account is null ? Answers.None : Answers.None.With(PlanCall.Account, SalesPicks.Pick(account)))
                .Hinting(PlanCall.Account, account is null ? said.Account : "")
                .Hinting(PlanCall.When, said.When)
                .Hinting(PlanCall.People, said.People)
                .Hinting(PlanCall.WhyNow, said.Rest),
        };
    }

    /// <summary>Documents a call: the planned one that is meant, or one that was not planned.</summary>
    public async ValueTask<Outcome> LogAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var planned = await picks.SuggestAsync(
            new PickRequest(SalesPicks.PlannedCalls, turn.Speaker, Answers.None, turn.Now, turn.Book), cancellationToken);
        var (account, said) = await HearAsync(turn, rest, DayPreference.Past, cancellationToken);
        var fitting = account is null ? planned : await PlannedOfAsync(turn, account.Id, planned, cancellationToken);
        var answers = account is null ? Answers.None : Answers.None.With(LogCall.Account, SalesPicks.Pick(account));
        return new Outcome
        {
            Start = new FlowStart(LogCall.Script.Name, (account, fitting) switch
            {
                (_, []) => answers.With(LogCall.Call.Id, Answer.NotAsked),
                (not null, [var only]) => Answers.None.With(LogCall.Call, only),
                _ => answers,
            })
                .Hinting(LogCall.Account, account is null ? said.Account : "")
                .Hinting(LogCall.When, said.When)
                .Hinting(LogCall.Present, said.People)
                .Hinting(LogCall.OurPromises, said.Rest),
        };
    }

    public async ValueTask<Outcome> LogPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (await CallOfAsync(turn, answer.Subject, cancellationToken) is not { } call
            || await records.AccountAsync(turn.Speaker, call.AccountId, cancellationToken) is not { } account)
        {
            return await LogAsync(turn, "", cancellationToken);
        }

        return call.DocumentedAt is not null
            ? Outcome.Say(turn.Book.Say(TodayPhrases.AlreadyDocumented, ("account", account.Name)))
            : new Outcome
            {
                Start = new FlowStart(LogCall.Script.Name, Answers.None.With(LogCall.Call, new Picked(call.Id.ToString(), account.Name))),
            };
    }

    public async ValueTask<Outcome> PlanNextPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        new() { Start = await accountWords.StartForAsync(turn, PlanCall.Script, PlanCall.Account, answer.Subject, cancellationToken) };

    /// <summary>The plan card again: of the call named, or of the nearest one.</summary>
    public async ValueTask<Outcome> ShowPlanAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var page = await NearestAsync(turn, rest, cancellationToken);
        return page is null
            ? Outcome.Say(turn.Book.Say(CallPhrases.NoPlannedCall), turn.Book.Plain(CallWords.PlanCallWords))
            : ShowPlan(page, turn);
    }

    public async ValueTask<Outcome> DuringAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var page = await NearestAsync(turn, rest, cancellationToken);
        return page is null
            ? Outcome.Say(turn.Book.Say(CallPhrases.NoPlannedCall), turn.Book.Plain(CallWords.PlanCallWords))
            : During(page, turn);
    }

    public async ValueTask<Outcome> DuringPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        Guid.TryParse(answer.Subject, out var id) && await pages.PlanAsync(turn, id, cancellationToken) is { } page
            ? During(page, turn)
            : Outcome.Say(turn.Book.Say(CallPhrases.NoPlannedCall));

    private static Outcome During(CallPlanPage page, TurnScope turn) => new()
    {
        Replies = [Reply.Show(
            CallChecklistCard.Show(page, turn), turn.Book.Plain(CallPhrases.DuringTitle, ("account", page.Account.Name)))],
    };

    private Outcome ShowPlan(CallPlanPage page, TurnScope turn) => new()
    {
        Replies = [Reply.Show(
            CallPlanCard.Show(page, turn, justSaved: false, pages.CalendarUrl(page.Call)),
            turn.Book.Plain(CallPhrases.PlanSummary, ("account", page.Account.Name)))],
    };

    private async ValueTask<CallPlanPage?> NearestAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        var account = await accountWords.FindAsync(turn, rest, cancellationToken);
        var calls = await records.CallsBetweenAsync(turn.Speaker, now.AddDays(-1), now.AddDays(30), cancellationToken);
        var nearest = calls.Where(call => call.DocumentedAt is null && (account is null || call.AccountId == account.Id))
            .MinBy(call => (call.StartsAt - now).Duration());
        return nearest is null ? null : await pages.PlanAsync(turn, nearest.Id, cancellationToken);
    }

    private async ValueTask<IReadOnlyList<Picked>> PlannedOfAsync(
        TurnScope turn, Guid accountId, IReadOnlyList<Picked> planned, CancellationToken cancellationToken)
    {
        var fitting = new List<Picked>();
        foreach (var each in planned)
        {
            if (await CallOfAsync(turn, each.Key, cancellationToken) is { } call && call.AccountId == accountId)
            {
                fitting.Add(each);
            }
        }

        return fitting;
    }

    private async ValueTask<Call?> CallOfAsync(TurnScope turn, string? subject, CancellationToken cancellationToken) =>
        Guid.TryParse(subject, out var id) ? await records.CallAsync(turn.Speaker, id, cancellationToken) : null;

    private async ValueTask<(Account? Account, SpokenCall Said)> HearAsync(
        TurnScope turn, string words, DayPreference preference, CancellationToken cancellationToken)
    {
        var account = await accountWords.FindAsync(turn, words, cancellationToken);
        var people = account is null ? [] : await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken);
        return (account, SpokenCall.Of(words, account?.Name, people.Select(person => person.Name), turn.Now, [.. turn.Asking.ReadingBooks], preference));
    }
}
