using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Rights;

/// <summary>Lends the account and tells the colleague. Whoever it is only lent to lends it to nobody.</summary>
internal sealed class ShareAccountEnding(ISalesRecords records)
{
    public const string UndoKind = "account-share";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(ShareAccount.Account)!.Key, out var id)
            || await records.AccountAsync(turn.Speaker, id, cancellationToken) is not { } account)
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.Gone));
        }

        if (await RefusalAsync(records, turn, account, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var (with, right) = (answers.Get(ShareAccount.With)!, answers.Chosen(ShareAccount.Right)!.Value);
        if (with.Key == account.OwnerId)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.OwnsIt, ("name", with.Name), ("account", account.Name)));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var known = (await records.SharesOfAsync(turn.Speaker, id, cancellationToken)).Where(share => share.UserId == with.Key).ToList();
        foreach (var earlier in known) source.Replace(earlier with { WithdrawnAt = source.At });
        source.Add(new Share
        {
            Id = source.Id, TenantId = turn.Speaker.TenantId, AccountId = id, UserId = with.Key, Right = right, ById = turn.Speaker.UserId, At = source.At,
        });
        source.Audit(right == ShareRight.Work ? "account.shared-to-work" : "account.shared-to-read", id);
        source.Notify(with.Key, RightsNotices.Shared, id, $"{RightsNotices.Shared}:{source.Id:N}");
        return Outcome.Say(turn.Book.Say(
            right == ShareRight.Work ? RightsPhrases.SharedToWork : RightsPhrases.Shared, ("name", with.Name), ("account", account.Name))) with
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [id.ToString(), source.Id.ToString(), .. known.Select(share => share.Id.ToString())]),
        };
    }

    /// <summary>Ends the share again. One that it took the place of comes back with <c>share</c>.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var shares = await records.SharesOfAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken);
        if (shares.FirstOrDefault(share => share.Id == Guid.Parse(subjects[1])) is not { } given)
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, given.Id);
        source.Replace(given with { WithdrawnAt = source.At });
        source.Audit("account.share-taken-back", given.AccountId);
        return new Outcome { Changes = source.Changes };
    }

    /// <summary>The owner, who leads the team, a deputy and who sees all may lend; others are told whom to ask.</summary>
    public static async ValueTask<Outcome?> RefusalAsync(ISalesRecords records, TurnScope turn, Account account, CancellationToken cancellationToken) =>
        await records.SeesOwnerAsync(turn.Speaker, account.OwnerId, cancellationToken)
            ? null
            : Outcome.Say(turn.Book.Say(
                RightsPhrases.NotYours, ("account", account.Name),
                ("owner", await ColleagueNames.ReadAsync(records, turn, account.OwnerId, cancellationToken))));
}
