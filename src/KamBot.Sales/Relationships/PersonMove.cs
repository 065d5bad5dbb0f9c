using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Relationships;

/// <summary>The steps of one move, each noted so that it can be taken back.</summary>
internal sealed class PersonMove(TurnScope turn, ISalesRecords records, SourceRecords source, PeopleTakeBack.Steps back, Posts posts)
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

    /// <summary>R1: another title is another post, and the one before stays in the history; the same said again changes nothing.</summary>
    public async ValueTask RetitleAsync(Person person, string title, CancellationToken cancellationToken)
    {
        var isSame = person.Title is { } before && TextFolding.FoldHan(before) == TextFolding.FoldHan(title);
        if (isSame && (await records.HoldingsOfAsync(turn.Speaker, [person.Id], cancellationToken)).Any(each => each.Until is null)) return;
        if (!isSame) await LeaveAsync(person, since: null, cancellationToken);
        await TakeUpAsync(person, title, since: null, reportsTo: null, cancellationToken);
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
