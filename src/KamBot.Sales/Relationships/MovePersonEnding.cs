using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Relationships;

/// <summary>Ends the old holding, begins the new one, hands the old post to who follows. Titles stay in step with the posts.</summary>
internal sealed class MovePersonEnding(ISalesRecords records)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(MovePerson.Whom)!.Key, out var id)
            || await records.PersonAsync(turn.Speaker, id, cancellationToken) is not { } person)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Gone));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var back = new PeopleTakeBack.Steps().Source(source.Id).Was(person);
        var move = new PersonMove(turn, records, source, back, new Posts(source));
        var account = await source.AccountAsync(records, answers.Get(MovePerson.Account)!, cancellationToken);
        var (title, since) = (answers.Get(MovePerson.Title)!, answers.Chosen(MovePerson.Since));
        var left = await move.LeaveAsync(person, since, cancellationToken);
        var reportsTo = await move.PostAsync(answers.Get(MovePerson.ReportsTo), account, cancellationToken);
        var moved = person with { AccountId = account.Id, Title = title, TouchedAt = source.At };
        source.Replace(moved);
        await move.TakeUpAsync(moved, title, since, reportsTo, cancellationToken);
        var follows = await move.FollowAsync(answers.Get(MovePerson.Follower), person, left, since, cancellationToken);
        source.Audit("person.moved", id);
        back.Created(source.Created);
        var said = turn.Book.Say(PersonPhrases.MovedNoted, ("name", person.Name), ("title", title), ("account", account.Name));
        return new Outcome
        {
            Changes = source.Changes,
            Undo = back.Undoable(),
            Replies = [Reply.Say(
                follows is { Title: { } taken } ? said + turn.Book.Say(PersonPhrases.Follows, ("name", follows.Name), ("title", taken)) : said,
                $"{turn.Book.Plain(PeopleWords.Person)} {person.Name}")],
        };
    }
}
