using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Profiles;

/// <summary>Takes back what one dialog or one press of a button brought: its claims are marked withdrawn, nothing is deleted.</summary>
internal sealed class ProfileTakeBacks(ISalesRecords records, SourceWithdrawal withdrawal, ProfilePages pages)
{
    /// <summary>Subjects: the source, then what it created.</summary>
    public async ValueTask<Outcome> FilledAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var source = Guid.Parse(subjects[0]);
        var changes = await withdrawal.OfAsync(turn, source, subjects.Skip(1), cancellationToken);
        return new Outcome { Changes = [.. changes, Audit(turn, source)] };
    }

    /// <summary>Subjects: the source of the removal, then the account. No dialog comes back with it, so the list is shown.</summary>
    public async ValueTask<Outcome> RemovedAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var source = Guid.Parse(subjects[0]);
        var changes = await withdrawal.OfAsync(turn, source, [], cancellationToken);
        if (await records.AccountAsync(turn.Speaker, Guid.Parse(subjects[1]), cancellationToken) is not { } account)
        {
            return Outcome.Say(turn.Book.Say(ProfilePhrases.GoneSystem));
        }

        var page = (await pages.OfAsync(turn, account, cancellationToken)).Without(source, turn.Now);
        return new Outcome
        {
            Changes = [.. changes, Audit(turn, source)],
            Replies = [Reply.Show(
                SectionCard.Show(page, ProfileSection.Systems, turn, [turn.Book.Say(ProfilePhrases.Back)]),
                SectionCard.Title(page, ProfileSection.Systems, turn.Book))],
        };
    }

    private static RecordChange Audit(TurnScope turn, Guid source)
    {
        var records = new SourceRecords(turn, source);
        records.Audit("profile.taken-back", source);
        return records.Changes[0];
    }
}
