using KamBot.Dialogs;
using KamBot.Sales.Calls;
using KamBot.Sales.Profiles;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>Gathers what the account card shows.</summary>
internal sealed class AccountPages(ISalesRecords records, AccountApprovals approvals, IReadOnlyList<AccountFact> facts)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(60);

    public async ValueTask<AccountPage> OfAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        var people = await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken);
        var parts = await AccountParts.BelowAsync(records, turn, account, cancellationToken);
        var claims = await records.ClaimsAboutAsync(
            turn.Speaker, [account.Id, .. people.Select(each => each.Id), .. parts.Select(each => each.Id)], cancellationToken);
        var view = AccountView.Of(account.Id, claims);
        var revenues = parts.Select(part => AccountView.Of(part.Id, claims).Revenue).ToList();
        var documented = await records.DocumentedCallsAsync(turn.Speaker, account.Id, 1, cancellationToken);
        var coming = await records.CallsBetweenAsync(turn.Speaker, now, now + Ahead, cancellationToken);
        return new AccountPage
        {
            Account = account,
            View = view,
            Standing = await StandingAsync(turn, account, [.. claims.Where(claim => claim.SubjectId == account.Id)], cancellationToken),
            Owner = account.OwnerId == turn.Speaker.UserId ? null : await approvals.NameAsync(turn, account.OwnerId, cancellationToken),
            Parent = account.ParentId is { } parent ? await records.AccountAsync(turn.Speaker, parent, cancellationToken) : null,
            Parts = [.. parts.Where(part => part.ParentId == account.Id)],
            RolledUp = parts.Count == 0 ? [] : StoredMoney.Sums(revenues.Append(view.Revenue).OfType<Dialogs.Reading.Money>()),
            PartsWithoutRevenue = revenues.Count(each => each is null),
            People = [.. people.Select(person => PersonView.Of(person, claims))],
            LastCall = documented is [var last, ..] ? last : null,
            NextCall = coming.FirstOrDefault(call => call.AccountId == account.Id && call.DocumentedAt is null),
            Open = await records.OpenCommitmentsAsync(turn.Speaker, account.Id, cancellationToken),
            Unknowns = [.. OpenUnknowns.Of(claims, account.Id).Select(claim => UnknownWording.Say(claim, claims, turn.Book)).Distinct()],
            Potential = PotentialIndex.Of(AccountRating.Of(claims.Where(claim => claim.SubjectId == account.Id))),
            Others = await OthersAsync(turn, account, cancellationToken),
        };
    }

    private async ValueTask<string> StandingAsync(
        TurnScope turn, Account account, IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        var book = turn.Book;
        var proposal = Proposal.Of(claims);
        return (account.Standing, proposal) switch
        {
            (AccountStanding.Proposed, { Answer: { Decision: Decision.AskBack } asked }) =>
                ApprovalCard.WithReason(turn, asked, await approvals.NameAsync(turn, asked.By, cancellationToken)),
            (AccountStanding.Proposed, { } waiting) => book.Plain(
                AccountCard.StandingProposed, ("who", await approvals.NameAsync(turn, waiting.By, cancellationToken))),
            (AccountStanding.Accepted or AccountStanding.Rejected, { Answer: { } answer }) =>
                ApprovalCard.WithReason(turn, answer, await approvals.NameAsync(turn, answer.By, cancellationToken)),
            (AccountStanding.Accepted, _) => book.Plain(AccountCard.StandingAccepted),
            (AccountStanding.Rejected, _) => book.Plain(AccountCard.StandingRejected),
            _ => book.Plain(AccountCard.StandingWorking),
        };
    }

    private async ValueTask<IReadOnlyList<(string Title, string Text)>> OthersAsync(
        TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var said = new List<(string, string)>();
        foreach (var fact in facts)
        {
            if (await fact.Say(turn, account, cancellationToken) is { } text)
            {
                said.Add((turn.Book.Plain(fact.Title), text));
            }
        }

        return said;
    }
}
