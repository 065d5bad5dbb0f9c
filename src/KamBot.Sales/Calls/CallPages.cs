using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Maps;
using KamBot.Sales.Profiles;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Calls;

/// <summary>Where the calendar file of a call can be fetched by whoever holds the link; null where no link can be given.</summary>
public delegate string? CalendarLink(Call call);

/// <summary>Gathers what the call cards show.</summary>
public sealed class CallPages(ISalesRecords records, RelationshipMaps maps, CalendarLink calendar)
{
    public string? CalendarUrl(Call call) => calendar(call);

    /// <summary>The page of a call that is kept already; null where the reader may not see it.</summary>
    public async ValueTask<CallPlanPage?> PlanAsync(TurnScope turn, Guid callId, CancellationToken cancellationToken)
    {
        if (await records.CallAsync(turn.Speaker, callId, cancellationToken) is not { } call
            || await records.AccountAsync(turn.Speaker, call.AccountId, cancellationToken) is not { } account)
        {
            return null;
        }

        var attending = (await records.AttendanceOfAsync(turn.Speaker, [call.Id], cancellationToken))
            .Select(each => each.PersonId).ToHashSet();
        var people = (await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken))
            .Where(person => attending.Contains(person.Id)).ToList();
        return await PlanAsync(turn, call, account, people, [], cancellationToken);
    }

    /// <summary>The page of a call of this turn: <paramref name="unsaved"/> are its claims, not in the database yet.</summary>
    public async ValueTask<CallPlanPage> PlanAsync(
        TurnScope turn, Call call, Account account, IReadOnlyList<Person> people, IEnumerable<Claim> unsaved,
        CancellationToken cancellationToken)
    {
        List<Guid> subjects = [account.Id, .. people.Select(person => person.Id)];
        var claims = (await records.ClaimsAboutAsync(turn.Speaker, subjects, cancellationToken)).Concat(unsaved).ToList();
        var open = await records.OpenCommitmentsAsync(turn.Speaker, account.Id, cancellationToken);
        return new CallPlanPage
        {
            Call = call,
            Account = account,
            People = [.. people.Select(person => PersonView.Of(person, claims))],
            Promises = open,
            Unknowns = UnknownsOf(claims, account.Id, call, turn.Book),
            PersonUnknowns = MapUnknowns.Of(people, claims),
            Map = await maps.ReadAsync(
                turn.Speaker, account.Id, dealId: null, turn.Now.ToUniversalTime(), turn.IsShared, cancellationToken),
        };
    }

    /// <summary>What nobody has answered yet: of this plan first, then of earlier ones and of the profile.</summary>
    private static IReadOnlyList<string> UnknownsOf(IReadOnlyList<Claim> claims, Guid accountId, Call call, PhraseBook book) =>
    [
        .. OpenUnknowns.Of(claims, accountId)
            .OrderByDescending(claim => claim.SourceId == call.Id)
            .Select(claim => UnknownWording.Say(claim, claims, book))
            .Distinct()
            .Take(8),
    ];
}

/// <summary>All that stands on a call plan card.</summary>
public sealed record CallPlanPage
{
    public required Call Call { get; init; }
    public required Account Account { get; init; }
    public required IReadOnlyList<PersonView> People { get; init; }
    public required IReadOnlyList<Commitment> Promises { get; init; }
    public required IReadOnlyList<string> Unknowns { get; init; }

    /// <summary>What of the map is to be found out about these people.</summary>
    public required IReadOnlyList<MapUnknown> PersonUnknowns { get; init; }

    /// <summary>Null for an account that exists only since this turn.</summary>
    public required RelationshipMap? Map { get; init; }
}
