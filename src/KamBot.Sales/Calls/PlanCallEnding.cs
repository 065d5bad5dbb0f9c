using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;
using KamBot.Sales.Reminders;

namespace KamBot.Sales.Calls;

/// <summary>Keeps a planned call and answers with the call plan card.</summary>
public sealed class PlanCallEnding(ISalesRecords records, CallPages pages)
{
    public const string UndoKind = "call-plan";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var callId = Guid.CreateVersion7(turn.Now);
        var source = new SourceRecords(turn, callId);
        var account = await source.AccountAsync(records, answers.Get(PlanCall.Account)!, cancellationToken);
        var known = await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken);
        var picked = answers.Get(PlanCall.People) ?? [];
        var people = source.People(picked, known, account.Id);
        var call = new Call
        {
            Id = callId,
            TenantId = turn.Speaker.TenantId,
            AccountId = account.Id,
            OwnerId = turn.Speaker.UserId,
            Kind = answers.Chosen(PlanCall.Kind) ?? CallKind.Meeting,
            StartsAt = answers.Chosen(PlanCall.When)!.Value.ToUniversalTime(),
            PlannedAt = source.At,
            Plan = PlanOf(answers),
        };
        source.Add(call);
        await RemindAsync(turn, source, call, cancellationToken);
        foreach (var each in picked)
        {
            var person = people[each.Key];
            source.Add(new Attendance { CallId = callId, PersonId = person.Id, TenantId = call.TenantId, WasPlanned = true });
            ClaimAbout(source, person, each, account.Id, answers);
        }

        foreach (var unknown in Lines(call.Plan?.Unknowns))
        {
            source.Claim(SubjectKind.Account, account.Id, account.Id, ClaimAttributes.Unknown, unknown, Evidence.Assumed);
        }

        source.Audit("call.planned", callId);
        var page = await pages.PlanAsync(turn, call, account, [.. people.Values], source.Claims, cancellationToken);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [callId.ToString(), .. source.Created]),
            Replies = [Reply.Show(CallPlanCard.Show(page, turn, justSaved: true, pages.CalendarUrl(call)), turn.Book.Plain(CallPhrases.PlanSummary, ("account", account.Name)))],
        };
    }

    /// <summary>Who has a call before the next look is looked at earlier.</summary>
    private async ValueTask RemindAsync(TurnScope turn, SourceRecords source, Call call, CancellationToken cancellationToken)
    {
        var at = call.StartsAt - ReminderRules.BeforeCall;
        if (await records.RemindedAsync(turn.Speaker, cancellationToken) is { } reminded && at < reminded.NextLookAt)
        {
            source.Replace(reminded with { NextLookAt = at > source.At ? at : call.StartsAt + ReminderRules.CallLength });
        }
    }

    private static CallPlan PlanOf(Answers answers) => new()
    {
        Place = answers.Get(PlanCall.Place),
        WhyNow = answers.Get(PlanCall.WhyNow),
        Objective = answers.Get(PlanCall.Objective),
        LeastResult = answers.Get(PlanCall.LeastResult),
        Unknowns = answers.Get(PlanCall.Unknowns),
        Questions = answers.Get(PlanCall.Questions),
        ValueMessage = answers.Get(PlanCall.ValueMessage),
        Objections = answers.Get(PlanCall.Objections),
        CompetitorMoves = answers.Get(PlanCall.CompetitorMoves),
        Material = answers.Get(PlanCall.Material),
        Agenda = answers.Get(PlanCall.Agenda),
        CommitmentToAskFor = answers.Get(PlanCall.Commitment),
    };

    private static void ClaimAbout(SourceRecords source, Person person, Picked each, Guid accountId, Answers answers)
    {
        if (answers.Chosen(PlanCall.Role, each) is { } role)
        {
            source.Claim(SubjectKind.Person, person.Id, accountId, ClaimAttributes.Role, role.ToString(), Evidence.Assumed);
        }

        if (answers.Chosen(PlanCall.Character, each) is { } character)
        {
            source.Claim(SubjectKind.Person, person.Id, accountId, ClaimAttributes.Character, character.ToString(), Evidence.Assumed);
        }

        if (answers.Get(PlanCall.Focus, each) is { } focus)
        {
            source.Claim(SubjectKind.Person, person.Id, accountId, ClaimAttributes.Focus, focus, Evidence.Assumed);
        }
        else if (answers.IsUnknown(PlanCall.Focus, each))
        {
            source.Claim(SubjectKind.Person, person.Id, accountId, ClaimAttributes.Unknown, ClaimAttributes.Focus, Evidence.Assumed);
        }
    }

    private static string[] Lines(string? text) =>
        text?.Split(['\n', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
