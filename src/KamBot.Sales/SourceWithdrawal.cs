using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;

namespace KamBot.Sales;

/// <summary>Marks as withdrawn what one source brought: its claims and commitments, and the accounts and people that exist only by it.</summary>
internal sealed class SourceWithdrawal(ISalesRecords records)
{
    /// <summary><paramref name="created"/> as in <see cref="SourceRecords.Created"/>.</summary>
    public async ValueTask<List<RecordChange>> OfAsync(
        TurnScope turn, Guid sourceId, IEnumerable<string> created, CancellationToken cancellationToken)
    {
        var at = turn.Now.ToUniversalTime();
        var brought = await records.FromSourceAsync(turn.Speaker, sourceId, cancellationToken);
        List<RecordChange> changes =
        [
            .. brought.Claims.Select(claim => new ReplaceRecord(claim with { WithdrawnAt = at })),
            .. brought.Commitments.Select(each => new ReplaceRecord(each with { WithdrawnAt = at })),
        ];
        foreach (var subject in created)
        {
            var (kind, id) = (subject.Split(':')[0], Guid.Parse(subject.Split(':')[1]));
            if (kind == "account" && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } account)
            {
                changes.Add(new ReplaceRecord(account with { WithdrawnAt = at }));
            }
            else if (kind == "person" && await records.PersonAsync(turn.Speaker, id, cancellationToken) is { } person)
            {
                changes.Add(new ReplaceRecord(person with { WithdrawnAt = at }));
            }
        }

        return changes;
    }
}
