using KamBot.Dialogs;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>All that the cards of a profile show, as this reader may see it.</summary>
internal sealed record ProfilePage
{
    public required Account Account { get; init; }

    /// <summary>Claims of the profile, news from calls, and what is unknown; oldest first.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    public required ProfileView View { get; init; }

    public required ProfileCompleteness Completeness { get; init; }

    /// <summary>The account's documented calls, for the news that came from them.</summary>
    public required IReadOnlyList<Call> Calls { get; init; }

    public required IReadOnlyDictionary<Guid, string> People { get; init; }

    /// <summary>Names of the authors by user id.</summary>
    public required IReadOnlyDictionary<string, string> Authors { get; init; }

    /// <summary>The page with what this turn adds.</summary>
    public ProfilePage With(IEnumerable<Claim> added, DateTimeOffset now) => Of([.. Claims, .. added], now);

    /// <summary>The page without what one source brought, where this turn takes it back.</summary>
    public ProfilePage Without(Guid source, DateTimeOffset now) => Of([.. Claims.Where(claim => claim.SourceId != source)], now);

    private ProfilePage Of(IReadOnlyList<Claim> claims, DateTimeOffset now)
    {
        var own = claims.Where(claim => claim.SubjectId == Account.Id).ToList();
        return this with { Claims = claims, View = ProfileView.Of(own, now), Completeness = ProfileCompleteness.Of(own, now) };
    }
}

/// <summary>Gathers what the cards of a profile show.</summary>
internal sealed class ProfilePages(ISalesRecords records)
{
    private const int MostCalls = 50;

    /// <summary>The page of the account; <paramref name="unsaved"/> are claims of this turn, not in the database yet.</summary>
    public async ValueTask<ProfilePage> OfAsync(
        TurnScope turn, Account account, IEnumerable<Claim> unsaved, IEnumerable<Person> unsavedPeople, CancellationToken cancellationToken)
    {
        var claims = (await records.ProfileClaimsAsync(turn.Speaker, account.Id, cancellationToken)).Concat(unsaved).ToList();
        var own = claims.Where(claim => claim.SubjectId == account.Id).ToList();
        var authors = claims.Select(claim => claim.AuthorId).Distinct().ToList();
        var colleagues = await records.ColleaguesAsync(turn.Speaker, authors, cancellationToken);
        return new ProfilePage
        {
            Account = account,
            Claims = claims,
            View = ProfileView.Of(own, turn.Now),
            Completeness = ProfileCompleteness.Of(own, turn.Now),
            Calls = claims.Any(claim => ProfileNews.SectionOf(claim) is not null)
                ? await records.DocumentedCallsAsync(turn.Speaker, account.Id, MostCalls, cancellationToken)
                : [],
            People = claims.Any(claim => claim.SubjectKind == SubjectKind.Person)
                ? (await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken)).Concat(unsavedPeople)
                    .DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.Name)
                : new Dictionary<Guid, string>(),
            Authors = new Dictionary<string, string>(colleagues) { [turn.Speaker.UserId] = turn.Speaker.Name },
        };
    }

    public ValueTask<ProfilePage> OfAsync(TurnScope turn, Account account, CancellationToken cancellationToken) =>
        OfAsync(turn, account, [], [], cancellationToken);
}
