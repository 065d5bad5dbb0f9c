using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Relationships;

/// <summary>
/// Erases with the turn's commit. The audit trail names the act and an id that means nothing any more; the answer names nobody,
/// because it is kept itself.
/// </summary>
internal sealed class ErasePersonEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (answers.Chosen(ErasePerson.Sure) != ErasureChoice.Erase)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Kept));
        }

        if (!Guid.TryParse(answers.Get(ErasePerson.Whom)!.Key, out var id)
            || await records.PersonAsync(turn.Speaker, id, cancellationToken) is not { } person)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Gone));
        }

        var duplicates = await records.MergedIntoAsync(turn.Speaker, id, cancellationToken);
        var others = await records.PeopleOfAsync(turn.Speaker, person.AccountId, cancellationToken);
        var names = NameTraces.Of(
            [person.Name, .. duplicates.Select(each => each.Name)],
            [.. others.Where(other => other.Id != id).Select(other => other.Name)], isNear: true);
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Audit("person.erased", id);
        return new Outcome
        {
            Changes = [.. source.Changes, new EraseRecord(person)],
            Forget = new Forgotten(
                new HashSet<string> { id.ToString() }.Union(duplicates.Select(each => each.Id.ToString())).ToHashSet(), names.Scrub),
            Replies = [Reply.Say(turn.Book.Say(PersonPhrases.Erased))],
        };
    }
}
