using KamBot.Dialogs;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;

namespace KamBot.Sales.Accounts;

/// <summary>K1: the customers that wait for a manager.</summary>
internal sealed class AccountApprovals(ISalesRecords records, RatingPages ratings, Deciders deciders)
{
    private const int MostCounted = 50;

    public async ValueTask<IReadOnlyList<WaitingApproval>> WaitingAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var waiting = await records.ProposedAccountsAsync(turn.Speaker, MostCounted, cancellationToken);
        var claims = (await records.ClaimsAboutAsync(turn.Speaker, [.. waiting.Select(each => each.Id)], cancellationToken)).ToLookup(claim => claim.SubjectId);
        return
        [
            .. from account in waiting
               let proposal = Proposal.Of([.. claims[account.Id]])
               where proposal is not null
               select new WaitingApproval(
                   account.Id.ToString(), account.Name, account.SearchName, proposal.By, proposal.At, token => ShowAsync(turn, account, token)),
        ];
    }

    /// <summary>The approval card of the proposal that stands; null where nobody proposed the account.</summary>
    public async ValueTask<Reply?> ShowAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken);
        if (Proposal.Of(claims) is not { } proposal)
        {
            return null;
        }

        var people = await records.PeopleOfAsync(turn.Speaker, account.Id, cancellationToken);
        var calls = await records.DocumentedCallsAsync(turn.Speaker, account.Id, MostCounted, cancellationToken);
        return ApprovalCard.Show(turn, new ApprovalPage
        {
            Account = account,
            Proposal = proposal,
            Proposer = await NameAsync(turn, proposal.By, cancellationToken),
            Decider = proposal.Answer is { } answer ? await NameAsync(turn, answer.By, cancellationToken) : null,
            Channel = AccountView.ChannelOf(claims),
            Earlier = Earlier(claims, proposal),
            People = people.Count,
            Calls = calls.Count,
            Criteria = claims.Any(AccountRating.IsPart) ? RatingCard.Advice(await ratings.OfAsync(turn, account, [], cancellationToken), turn.Book) : null,
            HasNamesake = await records.IsNameTakenAsync(turn.Speaker, account.SearchName, account.Id, cancellationToken),
            MayDecide = await deciders.MayAsync(turn.Speaker, cancellationToken),
        });
    }

    public async ValueTask<string> NameAsync(TurnScope turn, string userId, CancellationToken cancellationToken) =>
        await ColleagueNames.ReadAsync(records, turn, userId, cancellationToken);

    /// <summary>What was decided in the round before: the reason why it was turned down, or the question that was asked.</summary>
    private static string? Earlier(IReadOnlyList<Claim> claims, Proposal proposal) =>
        claims.LastOrDefault(claim => claim.Attribute == AccountAttributes.Decision && Proposal.RoundOf(claim) != proposal.Round)?.Note;
}
