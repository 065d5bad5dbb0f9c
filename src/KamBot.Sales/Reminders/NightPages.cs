using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Reminders;

/// <summary>What the nightly question shows: key actions that wait to be verified, then what has aged on the reader's own maps.</summary>
internal sealed class NightPages(ISalesRecords records, RelationshipMaps maps)
{
    private static readonly TimeSpan Evening = TimeSpan.FromHours(3);

    /// <param name="reader">Whose maps these are.</param>
    /// <param name="now">The moment of the question.</param>
    /// <param name="most">How many lines are left of the night's.</param>
    /// <param name="unsaved">Claims of this turn, all of one account.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<NightPage> ReadAsync(
        Speaker reader, DateTimeOffset now, int most, IReadOnlyList<Claim> unsaved, CancellationToken cancellationToken)
    {
        now = now.ToUniversalTime();
        var actions = (await records.OpenCommitmentsAsync(reader, null, cancellationToken))
            .Where(each => each is { IsKeyAction: true, State: CommitmentState.Done }).Take(most).ToList();
        var accounts = (await records.RecentAccountsAsync(reader, NightReview.MostAccounts, cancellationToken))
            .Where(account => account.OwnerId == reader.UserId).ToList();
        var read = new List<RelationshipMap>();
        foreach (var account in accounts)
        {
            var own = unsaved.Where(claim => claim.AccountId == account.Id);
            if (await maps.AfterAsync(reader, account.Id, null, now, own, cancellationToken) is { } map)
            {
                read.Add(map);
            }
        }

        var deals = await records.DealsOfAsync(reader, [.. accounts.Select(account => account.Id)], cancellationToken);
        return new NightPage(
            await JustOverAsync(reader, now, cancellationToken), actions, NightReview.Choose(read, deals, most - actions.Count), accounts.ToDictionary(account => account.Id, account => account.Name));
    }

    /// <summary>Calls whose own reminder waited for this card.</summary>
    private async ValueTask<IReadOnlyList<Call>> JustOverAsync(Speaker reader, DateTimeOffset now, CancellationToken cancellationToken) =>
    [
        .. (await records.CallsBetweenAsync(reader, now - ReminderRules.CallLength - Evening, now - ReminderRules.CallLength, cancellationToken))
            .Where(call => call is { DocumentedAt: null, PlannedAt: not null }),
    ];
}

/// <summary>All that stands on the nightly card.</summary>
internal sealed record NightPage(
    IReadOnlyList<Call> Calls, IReadOnlyList<Commitment> Actions, IReadOnlyList<NightEdge> Edges, IReadOnlyDictionary<Guid, string> AccountNames)
{
    public bool IsEmpty => Calls.Count + Actions.Count + Edges.Count == 0;
}
