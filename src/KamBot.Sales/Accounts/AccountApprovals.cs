using KamBot.Dialogs;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K1: what waits for a manager, as a list and one by one.</summary>
internal sealed class AccountApprovals(ISalesRecords records, AccountWords words, RatingPages ratings)
{
    public const string OpenVerb = "account.open-approval";
    private const int MostShown = 8;
    private const int MostCounted = 50;

    public async ValueTask<Outcome> ListAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var waiting = await records.ProposedAccountsAsync(turn.Speaker, MostCounted, cancellationToken);
        var named = rest.Length == 0 ? null : await words.FindAsync(turn, rest, cancellationToken);
        var only = waiting.FirstOrDefault(each => each.Id == named?.Id) ?? (waiting.Count == 1 ? waiting[0] : null);
        if (only is not null && await ShowAsync(turn, only, cancellationToken) is { } card)
        {
            return new Outcome { Replies = [card] };
        }

        return waiting.Count == 0
            ? Outcome.Say(turn.Book.Say(AccountPhrases.NothingWaits), turn.Book.Plain(CustomerWords.Propose), turn.Book.Plain(OpportunityWords.Approvals))
            : new Outcome { Replies = [await ShowListAsync(turn, waiting, cancellationToken)] };
    }

    public async ValueTask<Outcome> OpenPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        Guid.TryParse(answer.Values.GetValueOrDefault(ApprovalCard.WhichInput), out var id)
        && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } account
        && await ShowAsync(turn, account, cancellationToken) is { } card
            ? new Outcome { Replies = [card] }
            : await ListAsync(turn, "", cancellationToken);

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
            MayDecide = turn.Speaker.Role == Dialogs.Conversations.SpeakerRole.Manager,
        });
    }

    public async ValueTask<string> NameAsync(TurnScope turn, string userId, CancellationToken cancellationToken) =>
        (await records.ColleaguesAsync(turn.Speaker, [userId], cancellationToken)).GetValueOrDefault(userId) ?? userId;

    /// <summary>What was decided in the round before: the reason why it was turned down, or the question that was asked.</summary>
    private static string? Earlier(IReadOnlyList<Claim> claims, Proposal proposal) =>
        claims.LastOrDefault(claim => claim.Attribute == AccountAttributes.Decision && Proposal.RoundOf(claim) != proposal.Round)?.Note;

    private async ValueTask<Reply> ShowListAsync(TurnScope turn, IReadOnlyList<Account> waiting, CancellationToken cancellationToken)
    {
        var shown = waiting.Take(MostShown).ToList();
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [.. shown.Select(each => each.Id)], cancellationToken);
        var proposals = shown.ToDictionary(each => each.Id, each => Proposal.Of([.. claims.Where(claim => claim.SubjectId == each.Id)]));
        var names = await records.ColleaguesAsync(turn.Speaker, [.. proposals.Values.OfType<Proposal>().Select(each => each.By).Distinct()], cancellationToken);
        return ApprovalCard.ShowList(turn, shown, waiting.Count, account => proposals[account.Id] is { } proposal
            ? turn.Book.Say(
                AccountPhrases.WaitingLine, ("account", account.Name), ("who", names.GetValueOrDefault(proposal.By) ?? proposal.By),
                ("day", DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(proposal.At, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag)))
            : CardText.Escape(account.Name));
    }
}
