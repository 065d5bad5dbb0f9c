using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Rights;

/// <summary>Erases with the turn's commit. The audit trail names the act and an id that nothing else bears any more.</summary>
internal sealed class EraseUserEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role != SpeakerRole.Administrator)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.OnlyAdministrators));
        }

        if (answers.Chosen(EraseUser.Sure) != UserErasure.Erase)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.UserKept));
        }

        var whom = answers.Get(EraseUser.Whom)!;
        if (whom.Key == turn.Speaker.UserId)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.NotYourself));
        }

        if (await records.OwnedAsync(turn.Speaker, whom.Key, cancellationToken) is > 0 and var count)
        {
            return Outcome.Say(turn.Book.Say(RightsPhrases.StillOwns, ("name", whom.Name), ("count", count)), turn.Book.Plain(RightsWords.HandOver));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var former = $"{ColleagueNames.FormerId}{source.Id:N}";
        source.Audit("user.erased", UserSubject.Of(former));
        return Outcome.Say(turn.Book.Say(RightsPhrases.UserErased)) with
        {
            Changes = [.. source.Changes, new EraseRecord(new LeavingUser(turn.Speaker.TenantId, whom.Key, former))],
            Forget = new Forgotten(
                new HashSet<string> { whom.Key },
                NameTraces.Of([whom.Name], [], isNear: false).Scrub),
        };
    }
}

/// <summary>Somebody who is to leave no trace but what was said about customers, which is <paramref name="FormerId"/>'s from then on.</summary>
public sealed record LeavingUser(string TenantId, string UserId, string FormerId);
