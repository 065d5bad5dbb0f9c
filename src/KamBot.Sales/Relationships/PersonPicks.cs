using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Relationships;

/// <summary>The lists that questions about people pick from. Most depend on the person picked before, under <c>whom</c>.</summary>
internal sealed class PersonPicks(ISalesRecords records) : IPickSource
{
    /// <summary>Anybody of the speaker's accounts.</summary>
    public const string Known = "known-people";
    public const string Deals = "deals-of-person";
    public const string NextAccounts = "accounts-of-move";
    public const string Posts = "posts";
    public const string Followers = "followers";
    public const string Duplicates = "duplicates";

    private const int MostFound = 8;
    private const string NewPost = "person:";

    public static IEnumerable<string> Lists => [Known, Deals, NextAccounts, Posts, Followers, Duplicates];

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
        request.PicksFrom == Known
            ? await LabelledAsync(request.Speaker, await records.FindPeopleAsync(request.Speaker, "", request.Most, cancellationToken), cancellationToken)
            : await WhomAsync(request, cancellationToken) is not { } whom
                ? []
                : request.PicksFrom switch
                {
                    Deals => [.. (await records.DealsOfAsync(request.Speaker, [whom.AccountId], cancellationToken))
                        .Select(deal => new Picked(deal.Id.ToString(), deal.Name))],
                    NextAccounts => await AccountsAsync(request, whom, cancellationToken),
                    Posts => await PostsAsync(request, whom, cancellationToken),
                    Followers => [.. (await OthersAsync(request, whom, cancellationToken)).Select(Pick)],
                    _ => await DuplicatesAsync(request, whom, cancellationToken),
                };

    public async ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        request.PicksFrom switch
        {
            Known => await LabelledAsync(
                request.Speaker, await new PersonFinding(records).FindAsync(request.Speaker, words, cancellationToken), cancellationToken),
            NextAccounts => [.. (await records.FindAccountsAsync(request.Speaker, TextFolding.FoldHan(words), MostFound, cancellationToken))
                .Select(SalesPicks.Pick)],
            _ => [],
        };

    public static Picked Pick(Person person) => new(person.Id.ToString(), person.Name, person.Title);

    /// <summary>The person whose post it is where nobody noted the post itself yet.</summary>
    public static Guid? HolderIn(Picked post) =>
        post.Key.StartsWith(NewPost, StringComparison.Ordinal) && Guid.TryParse(post.Key.AsSpan(NewPost.Length), out var id) ? id : null;

    private async ValueTask<Person?> WhomAsync(PickRequest request, CancellationToken cancellationToken) =>
        request.Answers.Get(MovePerson.Whom) is { } picked && Guid.TryParse(picked.Key, out var id)
            ? await records.PersonAsync(request.Speaker, id, cancellationToken)
            : null;

    /// <summary>Namesakes are told apart by their account.</summary>
    private async ValueTask<IReadOnlyList<Picked>> LabelledAsync(
        Speaker reader, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var accounts = (await records.AccountsAsync(reader, [.. people.Select(person => person.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.Name);
        return
        [
            .. people.Select(person => new Picked(
                person.Id.ToString(), person.Name,
                string.Join(", ", new[] { accounts.GetValueOrDefault(person.AccountId), person.Title }.OfType<string>()))),
        ];
    }

    private async ValueTask<IReadOnlyList<Picked>> AccountsAsync(PickRequest request, Person whom, CancellationToken cancellationToken)
    {
        var own = await records.AccountAsync(request.Speaker, whom.AccountId, cancellationToken);
        var recent = await records.RecentAccountsAsync(request.Speaker, request.Most, cancellationToken);
        return [.. new[] { own }.OfType<Account>().Concat(recent).DistinctBy(account => account.Id).Take(request.Most).Select(SalesPicks.Pick)];
    }

    private async ValueTask<IReadOnlyList<Person>> OthersAsync(PickRequest request, Person whom, CancellationToken cancellationToken) =>
        [.. (await records.PeopleOfAsync(request.Speaker, whom.AccountId, cancellationToken)).Where(person => person.Id != whom.Id)];

    /// <summary>The likely ones first.</summary>
    private async ValueTask<IReadOnlyList<Picked>> DuplicatesAsync(PickRequest request, Person whom, CancellationToken cancellationToken) =>
        [.. (await OthersAsync(request, whom, cancellationToken))
            .OrderByDescending(other => PersonRules.AreLikelyTheSame(whom, other)).Select(Pick)];

    /// <summary>Posts at the account that was picked, each with its holder: people say either.</summary>
    private async ValueTask<IReadOnlyList<Picked>> PostsAsync(PickRequest request, Person whom, CancellationToken cancellationToken)
    {
        if (request.Answers.Get(MovePerson.Account) is not { IsNew: false } picked || !Guid.TryParse(picked.Key, out var accountId))
        {
            return [];
        }

        var people = (await records.PeopleOfAsync(request.Speaker, accountId, cancellationToken)).Where(person => person.Id != whom.Id).ToList();
        var holders = (await records.HoldingsAtAsync(request.Speaker, accountId, cancellationToken))
            .Where(holding => holding.Until is null).GroupBy(holding => holding.PositionId)
            .ToDictionary(group => group.Key, group => group.Last().PersonId);
        var posts = await records.PositionsAtAsync(request.Speaker, accountId, cancellationToken);
        var noted = holders.Values.ToHashSet();
        return
        [
            .. people.Where(person => person.Title is not null && !noted.Contains(person.Id))
                .Select(person => new Picked(NewPost + person.Id, $"{person.Name} · {person.Title}")),
            .. posts.Where(post => holders.GetValueOrDefault(post.Id) != whom.Id)
                .Select(post => new Picked(post.Id.ToString(), Label(post, people.Find(person => person.Id == holders.GetValueOrDefault(post.Id))))),
        ];
    }

    private static string Label(Position post, Person? holder) => holder is null ? post.Title : $"{holder.Name} · {post.Title}";
}
