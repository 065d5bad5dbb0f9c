using KamBot.Dialogs;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Relationships;

/// <summary>All that stands on a person's card, and in the person's file.</summary>
internal sealed record PersonPage
{
    public required Person Person { get; init; }
    public required Account Account { get; init; }

    /// <summary>Claims about the person that the reader may see, oldest first.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<Opportunity> Deals { get; init; }

    /// <summary>Positions held, the oldest first.</summary>
    public required IReadOnlyList<PostHeld> Posts { get; init; }

    /// <summary>The title of the post to which the present one reports, and who holds it.</summary>
    public string? ReportsTo { get; init; }
    public int Visits { get; init; }
    public DateTimeOffset? LastSeen { get; init; }
    public Person? LikelyDuplicate { get; init; }

    /// <summary>Names of those who said something, by their ids; the reader is not among them.</summary>
    public required IReadOnlyDictionary<string, string> Authors { get; init; }

    public PersonView View => PersonView.Of(Person, Claims);
}

/// <summary>A position at an account from a day until a day, where these are known.</summary>
internal sealed record PostHeld(string Title, string? Account, DateOnly? Since, DateOnly? Until);

/// <summary>Gathers a person's page for its reader.</summary>
internal sealed class PersonPages(ISalesRecords records)
{
    /// <summary>Null where the reader may not see the person, or where there is none.</summary>
    public async ValueTask<PersonPage?> OfAsync(TurnScope turn, Guid personId, CancellationToken cancellationToken) =>
        await records.PersonAsync(turn.Speaker, personId, cancellationToken) is { } person
        && await records.AccountAsync(turn.Speaker, person.AccountId, cancellationToken) is { } account
            ? await OfAsync(turn, person, account, cancellationToken)
            : null;

    private async ValueTask<PersonPage> OfAsync(TurnScope turn, Person person, Account account, CancellationToken cancellationToken)
    {
        var reader = turn.Speaker;
        var claims = await records.ClaimsAboutAsync(reader, [person.Id], cancellationToken);
        var colleagues = await records.PeopleOfAsync(reader, account.Id, cancellationToken);
        var holdings = await records.HoldingsOfAsync(reader, [person.Id], cancellationToken);
        var calls = await SeenAsync(turn, person, cancellationToken);
        return new PersonPage
        {
            Person = person,
            Account = account,
            Claims = claims,
            Deals = await records.DealsOfAsync(reader, [account.Id], cancellationToken),
            Posts = await PostsAsync(turn, holdings, cancellationToken),
            ReportsTo = await ReportsToAsync(turn, account, holdings, colleagues, cancellationToken),
            Visits = (await records.VisitsAsync(reader, [person.Id], cancellationToken)).GetValueOrDefault(person.Id),
            LastSeen = calls.Count == 0 ? null : calls.Max(call => call.StartsAt),
            LikelyDuplicate = colleagues.FirstOrDefault(other => PersonRules.AreLikelyTheSame(person, other)),
            Authors = await records.ColleaguesAsync(
                reader, [.. claims.Select(claim => claim.AuthorId).Where(author => author != reader.UserId).Distinct()], cancellationToken),
        };
    }

    private async ValueTask<IReadOnlyList<Call>> SeenAsync(TurnScope turn, Person person, CancellationToken cancellationToken)
    {
        var duplicates = await records.MergedIntoAsync(turn.Speaker, person.Id, cancellationToken);
        var there = (await records.AttendancesOfAsync(turn.Speaker, [person.Id, .. duplicates.Select(each => each.Id)], cancellationToken))
            .Where(each => each.WasThere).Select(each => each.CallId).Distinct().ToList();
        return await records.CallsAsync(turn.Speaker, there, cancellationToken);
    }

    private async ValueTask<IReadOnlyList<PostHeld>> PostsAsync(
        TurnScope turn, IReadOnlyList<Holding> holdings, CancellationToken cancellationToken)
    {
        var titles = (await records.PositionsAsync(turn.Speaker, [.. holdings.Select(each => each.PositionId).Distinct()], cancellationToken))
            .ToDictionary(post => post.Id, post => post.Title);
        var accounts = (await records.AccountsAsync(turn.Speaker, [.. holdings.Select(each => each.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.Name);
        return
        [
            .. holdings.Where(each => titles.ContainsKey(each.PositionId)).Select(each => new PostHeld(
                titles[each.PositionId], accounts.GetValueOrDefault(each.AccountId), each.Since, each.Until)),
        ];
    }

    private async ValueTask<string?> ReportsToAsync(
        TurnScope turn, Account account, IReadOnlyList<Holding> holdings, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        if (holdings.LastOrDefault(each => each.Until is null) is not { } now)
        {
            return null;
        }

        var posts = (await records.PositionsAtAsync(turn.Speaker, account.Id, cancellationToken)).ToDictionary(post => post.Id);
        if (posts.GetValueOrDefault(now.PositionId)?.ReportsToId is not { } aboveId || !posts.TryGetValue(aboveId, out var above))
        {
            return null;
        }

        var holder = (await records.HoldingsAtAsync(turn.Speaker, account.Id, cancellationToken))
            .LastOrDefault(each => each.PositionId == aboveId && each.Until is null);
        return people.FirstOrDefault(person => person.Id == holder?.PersonId) is { } boss ? $"{boss.Name} · {above.Title}" : above.Title;
    }
}
