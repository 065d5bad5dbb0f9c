using System.Text.Json;
using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Rights;

/// <summary>
/// The one door of all changes: whatever a command, a button, a dialog or an undo wants to write about an account, its author must be
/// allowed to work on that account when it is written. Cards grow old, ids can be made up, shares end in the middle of a dialog.
/// </summary>
internal sealed class WorkRights(ISalesRecords records)
{
    private static readonly Phrase ReadOnly = new("rights.read-only", "**{account}** is shared with you for reading; its owner {owner} can let you work on it. Nothing was changed.");
    private static readonly Phrase NotSeen = new("rights.not-seen", "That belongs to an account that you do not see, or do not see any more. Nothing was changed.");

    public async ValueTask<string?> RefuseAsync(TurnScope turn, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        // A hand-over and what takes it back have asked for themselves: what was given away need not be seen any more.
        var free = changes.Where(change => change is AddRecord).Select(change => change.Record).OfType<Account>().Select(account => account.Id)
            .Concat(changes.Select(change => change.Record).OfType<HandOver>().Where(each => each.ById == turn.Speaker.UserId).SelectMany(each => each.Moved.Accounts))
            .ToHashSet();
        Guid[] asked = [.. changes.Select(change => AccountOf(change, turn.Speaker)).OfType<Guid>().Where(id => !free.Contains(id)).Distinct()];
        return asked.Length == 0 ? null : await SentenceAsync(turn, await records.ClosedAmongAsync(turn.Speaker, asked, cancellationToken), cancellationToken);
    }

    /// <summary>Says it before the questions are asked. Only those are looked at who have something to read that they may not change.</summary>
    public async ValueTask<string?> RefuseEarlyAsync(TurnScope turn, IReadOnlyCollection<Answer> answers, CancellationToken cancellationToken)
    {
        if (!await records.HasReadSharesAsync(turn.Speaker, cancellationToken))
        {
            return null;
        }

        Guid[] keys = [.. answers.SelectMany(KeysIn).Distinct()];
        var accounts = (await records.AccountsAsync(turn.Speaker, keys, cancellationToken)).Select(account => account.Id).ToHashSet();
        accounts.UnionWith((await records.PersonsAsync(turn.Speaker, keys, cancellationToken)).Select(person => person.AccountId));
        foreach (var key in keys.Except(accounts))
        {
            if (await records.OpportunityAsync(turn.Speaker, key, cancellationToken) is { } deal) accounts.Add(deal.AccountId);
        }

        return accounts.Count == 0 ? null : await SentenceAsync(turn, await records.ClosedAmongAsync(turn.Speaker, accounts, cancellationToken), cancellationToken);
    }

    private async ValueTask<string?> SentenceAsync(TurnScope turn, IReadOnlySet<Guid> closed, CancellationToken cancellationToken)
    {
        if (closed.Count == 0)
        {
            return null;
        }

        if (await records.AccountsAsync(turn.Speaker, closed, cancellationToken) is not [var first, ..])
        {
            return turn.Book.Say(NotSeen);
        }

        var owners = await records.ColleaguesAsync(turn.Speaker, [first.OwnerId], cancellationToken);
        return turn.Book.Say(ReadOnly, ("account", first.Name), ("owner", ColleagueNames.Of(first.OwnerId, owners, turn.Book)));
    }

    /// <summary>What the change is about; null for what hangs on no account, and for the own promises, which stay one's own.</summary>
    private static Guid? AccountOf(RecordChange change, Speaker speaker) => change.Record switch
    {
        Account account => account.Id,
        Person person => person.AccountId,
        Claim claim => claim.AccountId,
        Call call => call.AccountId,
        Commitment own when change is ReplaceRecord && own.OwnerId == speaker.UserId => null,
        Commitment commitment => commitment.AccountId,
        Position position => position.AccountId,
        Holding holding => holding.AccountId,
        Opportunity deal => deal.AccountId,
        Assessment assessment => assessment.AccountId,
        Share share when share.WithdrawnAt is null => share.AccountId,
        _ => null,
    };

    private static IEnumerable<Guid> KeysIn(Answer answer)
    {
        if (answer.Value is not { } value || value[0] is not ('{' or '['))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(value);
            var picked = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToList() : [json.RootElement];
            return [.. picked.Where(each => each.ValueKind == JsonValueKind.Object && each.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String)
                .Select(each => Guid.TryParse(each.GetProperty("key").GetString(), out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
