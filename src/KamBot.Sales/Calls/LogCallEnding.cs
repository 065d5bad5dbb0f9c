using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>Keeps a documented call as claims and commitments, and answers with what changed.</summary>
public sealed class LogCallEnding(ISalesRecords records)
{
    public const string UndoKind = "call-report";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var planned = answers.Get(LogCall.Call) is { } picked && Guid.TryParse(picked.Key, out var id)
            ? await records.CallAsync(turn.Speaker, id, cancellationToken)
            : null;
        var callId = planned?.Id ?? Guid.CreateVersion7(turn.Now);
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = planned is null
            ? await source.AccountAsync(records, answers.Get(LogCall.Account)!, cancellationToken)
            : (await records.AccountAsync(turn.Speaker, planned.AccountId, cancellationToken))!;
        var present = answers.Get(LogCall.Present) ?? [];
        var people = source.People(present, await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken), account.Id);
        var call = Documented(planned, callId, account, answers, source, turn);
        var visits = await AttendAsync(turn, call, people.Values, source, cancellationToken);
        ClaimPeople(source, present, people, account.Id, answers);
        ClaimCall(source, call, account.Id, answers);
        var promises = Promises(source, call, turn, answers);
        source.Audit("call.documented", callId);

        var page = new CallReportPage
        {
            Call = call,
            Account = account,
            Visits = [.. present.Select(each => new VisitLine(
                people[each.Key].Name, visits[people[each.Key].Id],
                answers.Chosen(LogCall.Closeness, each), answers.Chosen(LogCall.Trust, each)))],
            Promises = promises,
            SignalCount = answers.Get(LogCall.News)?.Count ?? 0,
            NotKnown = NotKnown(answers),
            Competitor = answers.Chosen(LogCall.Competitor),
            Criteria = await CriteriaAsync(turn, account.Id, cancellationToken),
        };
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [callId.ToString(), source.Id.ToString(), .. source.Created]),
            Replies = [Reply.Show(CallReportCard.Show(page, turn), turn.Book.Plain(CallPhrases.LogTitle, ("account", account.Name)))],
        };
    }

    /// <summary>What the account's opportunities still leave open: the call may have answered it.</summary>
    private async ValueTask<IReadOnlyList<Claim>> CriteriaAsync(TurnScope turn, Guid accountId, CancellationToken cancellationToken) =>
        [.. OpenUnknowns.Of(await records.QuestionsOfDealsAsync(turn.Speaker, accountId, cancellationToken), accountId)
            .Where(claim => OpportunityAttributes.CriterionOf(claim.Value) is not null)];

    private static Call Documented(
        Call? planned, Guid callId, Account account, Answers answers, SourceRecords source, TurnScope turn)
    {
        var call = planned ?? new Call
        {
            Id = callId,
            TenantId = turn.Speaker.TenantId,
            AccountId = account.Id,
            OwnerId = turn.Speaker.UserId,
            Kind = answers.Chosen(LogCall.Kind) ?? CallKind.Meeting,
            StartsAt = answers.Chosen(LogCall.When)!.Value.ToUniversalTime(),
        };
        call = call with
        {
            DocumentedAt = source.At,
            Result = answers.Chosen(LogCall.Result),
            Report = new CallReport
            {
                Obstacle = answers.Get(LogCall.Obstacle),
                Reaction = answers.Get(LogCall.Reaction),
                CompetitorStanding = answers.Chosen(LogCall.Competitor)?.ToString(),
                NeedFit = answers.Chosen(LogCall.Fit)?.ToString(),
                CommitmentWon = answers.Get(LogCall.TheirPromises) is { Count: > 0 },
            },
        };
        if (planned is null)
        {
            source.Add(call);
        }
        else
        {
            source.Replace(call);
        }

        return call;
    }

    /// <summary>Notes who was there and counts the visit; answers the number of this visit per person.</summary>
    private async ValueTask<IReadOnlyDictionary<Guid, int>> AttendAsync(
        TurnScope turn, Call call, IEnumerable<Person> present, SourceRecords source, CancellationToken cancellationToken)
    {
        var there = present.Select(person => person.Id).ToList();
        var before = await records.VisitsAsync(turn.Speaker, there, cancellationToken);
        var planned = call.PlannedAt is null
            ? []
            : (await records.AttendanceOfAsync(turn.Speaker, [call.Id], cancellationToken)).ToDictionary(each => each.PersonId);
        var numbers = there.ToDictionary(personId => personId, personId => before.GetValueOrDefault(personId) + 1);
        foreach (var personId in there)
        {
            var known = planned.GetValueOrDefault(personId);
            var attendance = (known ?? new Attendance { CallId = call.Id, PersonId = personId, TenantId = call.TenantId }) with
            {
                WasThere = true,
                VisitNumber = numbers[personId],
            };
            if (known is null)
            {
                source.Add(attendance);
            }
            else
            {
                source.Replace(attendance);
            }
        }

        return numbers;
    }

    private static void ClaimPeople(
        SourceRecords source, IReadOnlyList<Picked> present, IReadOnlyDictionary<string, Person> people, Guid accountId, Answers answers)
    {
        foreach (var each in present)
        {
            var personId = people[each.Key].Id;
            Claim(ClaimAttributes.Role, answers.Chosen(LogCall.Role, each)?.ToString(), Evidence.Assumed);
            Claim(ClaimAttributes.Closeness, answers.Chosen(LogCall.Closeness, each)?.ToString(), Evidence.Seen);
            Claim(ClaimAttributes.Trust, answers.Chosen(LogCall.Trust, each)?.ToString(), Evidence.Seen);

            void Claim(string attribute, string? value, Evidence evidence)
            {
                if (value is not null)
                {
                    source.Claim(SubjectKind.Person, personId, accountId, attribute, value, evidence);
                }
            }
        }
    }

    private static void ClaimCall(SourceRecords source, Call call, Guid accountId, Answers answers)
    {
        if (answers.Get(LogCall.Reaction) is { } reaction)
        {
            source.Claim(SubjectKind.Call, call.Id, accountId, ClaimAttributes.Reaction, reaction, Evidence.Said);
        }

        foreach (var (signal, question) in SignalQuestions)
        {
            if (answers.Get(question) is { } news)
            {
                source.Claim(SubjectKind.Account, accountId, accountId, Signals.AttributeOf(signal), news, Evidence.Heard);
            }
        }

        if (answers.Chosen(LogCall.Competitor) is { } standing)
        {
            source.Claim(SubjectKind.Account, accountId, accountId, ClaimAttributes.Competitor, standing.ToString(), Evidence.Heard);
        }

        if (answers.Chosen(LogCall.Fit) is { } fit)
        {
            source.Claim(SubjectKind.Account, accountId, accountId, ClaimAttributes.NeedFit, fit.ToString(), Evidence.Heard);
        }

        if (answers.IsUnknown(LogCall.Competitor))
        {
            source.Claim(SubjectKind.Account, accountId, accountId, ClaimAttributes.Unknown, ClaimAttributes.Competitor, Evidence.Assumed);
        }

        if (answers.IsUnknown(LogCall.Fit))
        {
            source.Claim(SubjectKind.Account, accountId, accountId, ClaimAttributes.Unknown, ClaimAttributes.NeedFit, Evidence.Assumed);
        }
    }

    private static readonly (Signal Signal, Question<string> Question)[] SignalQuestions =
    [
        (Signal.Policy, LogCall.PolicyNews),
        (Signal.People, LogCall.PeopleNews),
        (Signal.Needs, LogCall.NeedsNews),
        (Signal.Events, LogCall.EventsNews),
    ];

    private static IReadOnlyList<Question> NotKnown(Answers answers) =>
        [.. new Question[] { LogCall.Competitor, LogCall.Fit, LogCall.Reaction }.Where(question => answers.IsUnknown(question))];

    private static List<Commitment> Promises(SourceRecords source, Call call, TurnScope turn, Answers answers)
    {
        var promises = Of(LogCall.OurPromises, CommitmentSide.Ours).Concat(Of(LogCall.TheirPromises, CommitmentSide.Theirs)).ToList();
        promises.ForEach(source.Add);
        return promises;

        IEnumerable<Commitment> Of(Question<IReadOnlyList<SpokenCommitment>> question, CommitmentSide side) =>
            (answers.Get(question) ?? []).Select(said => new Commitment
            {
                Id = source.NewId(),
                TenantId = turn.Speaker.TenantId,
                AccountId = call.AccountId,
                SourceId = source.Id,
                CallId = call.Id,
                OwnerId = turn.Speaker.UserId,
                Side = side,
                Who = said.Who,
                What = said.What,
                DueOn = said.DueOn,
                CreatedAt = source.At,
            });
    }
}
