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
        var move = new Move(turn, records, source, back, new Posts(source));
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

    /// <summary>The steps of one move, each noted so that it can be taken back.</summary>
    private sealed class Move(TurnScope turn, ISalesRecords records, SourceRecords source, PeopleTakeBack.Steps back, Posts posts)
    {
        /// <summary>Ends what the person holds; a title of which no post was noted yet becomes one, so that it stays in the history.</summary>
        public async ValueTask<Position?> LeaveAsync(Person person, DateOnly? since, CancellationToken cancellationToken)
        {
            var until = since?.AddDays(-1) ?? DateOnly.FromDateTime(turn.Now.DateTime);
            var held = (await records.HoldingsOfAsync(turn.Speaker, [person.Id], cancellationToken)).Where(each => each.Until is null).ToList();
            foreach (var holding in held)
            {
                source.Replace(holding with { Until = until });
                back.Ended(holding);
            }

            if (held is [.., var last])
            {
                return await records.PositionsAsync(turn.Speaker, [last.PositionId], cancellationToken) is [var left] ? left : null;
            }

            if (person.Title is not { } title)
            {
                return null;
            }

            var post = posts.New(person.AccountId, person.TenantId, title);
            back.Post(post).Hold(person, posts.Hold(person, post, since: null, until));
            return post;
        }

        /// <summary>The post that was picked; one of which only the holder's title was known, or a new one, comes into being.</summary>
        public async ValueTask<Guid?> PostAsync(Picked? picked, Account account, CancellationToken cancellationToken)
        {
            if (picked is null)
            {
                return null;
            }

            if (PersonPicks.HolderIn(picked) is { } holderId
                && await records.PersonAsync(turn.Speaker, holderId, cancellationToken) is { Title: { } title } holder)
            {
                var post = posts.New(account.Id, account.TenantId, title);
                back.Post(post).Hold(holder, posts.Hold(holder, post, since: null));
                return post.Id;
            }

            if (!picked.IsNew)
            {
                return Guid.TryParse(picked.Key, out var id)
                    && (await records.PositionsAtAsync(turn.Speaker, account.Id, cancellationToken)).Any(post => post.Id == id) ? id : null;
            }

            var made = posts.New(account.Id, account.TenantId, picked.Name);
            back.Post(made);
            return made.Id;
        }

        /// <summary>A post of that title which nobody holds is the one that is taken up; else it is a new one.</summary>
        public async ValueTask TakeUpAsync(Person person, string title, DateOnly? since, Guid? reportsTo, CancellationToken cancellationToken)
        {
            var search = TextFolding.FoldHan(title);
            var taken = (await records.HoldingsAtAsync(turn.Speaker, person.AccountId, cancellationToken))
                .Where(each => each.Until is null && each.PersonId != person.Id).Select(each => each.PositionId).ToHashSet();
            var vacant = (await records.PositionsAtAsync(turn.Speaker, person.AccountId, cancellationToken))
                .FirstOrDefault(post => !taken.Contains(post.Id) && TextFolding.FoldHan(post.Title) == search);
            if (vacant is null)
            {
                var post = posts.New(person.AccountId, person.TenantId, title, reportsTo);
                back.Post(post).Hold(person, posts.Hold(person, post, since));
                return;
            }

            back.Hold(person, posts.Hold(person, vacant, since));
            if (reportsTo is not null && reportsTo != vacant.Id)
            {
                source.Replace(vacant with { ReportsToId = reportsTo });
                back.Reported(vacant);
            }
        }

        /// <summary>Who follows holds the old post from the day the other left it.</summary>
        public async ValueTask<Person?> FollowAsync(
            Picked? picked, Person before, Position? post, DateOnly? since, CancellationToken cancellationToken)
        {
            if (picked is null)
            {
                return null;
            }

            var known = Guid.TryParse(picked.Key, out var id) ? await records.PersonAsync(turn.Speaker, id, cancellationToken) : null;
            if (post is null)
            {
                return known ?? source.NewPerson(picked.Name, before.AccountId);
            }

            if (known is null)
            {
                var fresh = source.NewPerson(picked.Name, before.AccountId, post.Title);
                back.Hold(fresh, posts.Hold(fresh, post, since));
                return fresh;
            }

            back.Was(known);
            await LeaveAsync(known, since, cancellationToken);
            var follower = known with { Title = post.Title, TouchedAt = source.At };
            source.Replace(follower);
            back.Hold(follower, posts.Hold(follower, post, since));
            return follower;
        }
    }
}
