using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Rights;

/// <summary>
/// Gives accounts with what hangs on them to a new owner: open promises, planned calls, open deals. What was documented, claimed and
/// decided stays with whoever did it; drafts of the old owner end at the door that every change passes.
/// </summary>
internal sealed class GiveAccountsEnding(ISalesRecords records)
{
    public const string UndoKind = "hand-over";
    private const int MostAccounts = 300;

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var (from, to) = (answers.Get(GiveAccounts.From)!, answers.Get(GiveAccounts.To)!);
        if (turn.Speaker.Role == SpeakerRole.Rep || !await records.SeesOwnerAsync(turn.Speaker, from.Key, cancellationToken))
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.OnlyManagersHandOver));
        }

        if (from.Key == to.Key)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.SameOwner));
        }

        var accounts = await records.AccountsOwnedByAsync(turn.Speaker, from.Key, MostAccounts + 1, cancellationToken);
        if (answers.Get(GiveAccounts.Account) is { Key: not RightsPicks.AllAccounts } one)
        {
            accounts = [.. accounts.Where(account => account.Id.ToString() == one.Key)];
        }

        if (accounts.Count is 0 or > MostAccounts)
        {
            return Outcome.Say(turn.Book.Say(
                accounts.Count == 0 ? RightsPhrases.NothingToHandOver : RightsPhrases.TooMany, ("name", from.Name), ("most", MostAccounts)));
        }

        var hanging = await records.BelongingsAsync(turn.Speaker, from.Key, [.. accounts.Select(account => account.Id)], cancellationToken);
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        Give(source, accounts, hanging, to.Key);
        source.Add(new HandOver
        {
            Id = source.Id, TenantId = turn.Speaker.TenantId, FromId = from.Key, ToId = to.Key, ById = turn.Speaker.UserId, At = source.At,
            Moved = new HandedOver
            {
                Accounts = [.. accounts.Select(each => each.Id)], Calls = [.. hanging.Calls.Select(each => each.Id)],
                Commitments = [.. hanging.Commitments.Select(each => each.Id)], Deals = [.. hanging.Deals.Select(each => each.Id)],
            },
        });
        foreach (var account in accounts) source.Audit("account.handed-over", account.Id);
        if (hanging.Calls.Count > 0 && await records.RemindedAsync(turn.Speaker with { UserId = to.Key }, cancellationToken) is { } reminded)
        {
            // One of the calls may come before the next look.
            source.Replace(reminded with { NextLookAt = source.At });
        }

        source.Notify(to.Key, RightsNotices.YoursNow, source.Id, $"{RightsNotices.YoursNow}:{source.Id:N}");
        if (from.Key != turn.Speaker.UserId) source.Notify(from.Key, RightsNotices.TakenFromYou, source.Id, $"{RightsNotices.TakenFromYou}:{source.Id:N}");
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString()]),
            Replies = [Reply.Say(turn.Book.Say(
                RightsPhrases.HandedOver, ("count", accounts.Count), ("from", from.Name), ("to", to.Name),
                ("promises", hanging.Commitments.Count), ("calls", hanging.Calls.Count), ("deals", hanging.Deals.Count)),
                turn.Book.Plain(Dialogs.Commands.LoopWords.Phrases[Dialogs.Commands.LoopWord.Undo]))],
        };
    }

    /// <summary>Gives back what is still with the new owner; nothing of it where some of it went on since.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var handOver = await records.HandOverAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken);
        var asNewOwner = turn.Speaker with { UserId = handOver?.ToId ?? "", Role = SpeakerRole.Rep };
        var accounts = handOver is null ? [] : await records.AccountsAsync(asNewOwner, handOver.Moved.Accounts, cancellationToken);
        if (handOver is null || accounts.Count != handOver.Moved.Accounts.Count || accounts.Any(account => account.OwnerId != handOver.ToId))
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.GoneToOthers));
        }

        var all = await records.BelongingsAsync(asNewOwner, handOver.ToId, handOver.Moved.Accounts, cancellationToken);
        var back = new Belongings(
            [.. all.Calls.Where(each => handOver.Moved.Calls.Contains(each.Id))],
            [.. all.Commitments.Where(each => handOver.Moved.Commitments.Contains(each.Id))],
            [.. all.Deals.Where(each => handOver.Moved.Deals.Contains(each.Id))]);
        var source = new SourceRecords(turn, handOver.Id);
        Give(source, accounts, back, handOver.FromId);
        source.Replace(handOver with { WithdrawnAt = source.At });
        foreach (var account in accounts) source.Audit("account.handed-back", account.Id);
        return Outcome.Say(turn.Book.Say(
            RightsPhrases.HandedBack, ("from", await ColleagueNames.ReadAsync(records, turn, handOver.FromId, cancellationToken)))) with
        {
            Changes = source.Changes,
        };
    }

    private static void Give(SourceRecords source, IReadOnlyList<Account> accounts, Belongings hanging, string ownerId)
    {
        foreach (var account in accounts) source.Replace(account with { OwnerId = ownerId });
        foreach (var call in hanging.Calls) source.Replace(call with { OwnerId = ownerId });
        foreach (var commitment in hanging.Commitments) source.Replace(commitment with { OwnerId = ownerId });
        foreach (var deal in hanging.Deals) source.Replace(deal with { OwnerId = ownerId });
    }
}
