using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;

namespace KamBot.Sales.Opportunities;

/// <summary>
/// O7: a manager approves or sends back. Cards are forwarded, grow old and are pressed by two at once, so every way here passes the
/// same door: only a manager or who stands in for one, only the request that was shown, only while it waits, and nobody the own request unless alone.
/// </summary>
internal sealed class OpportunityApprovals(ISalesRecords records, OpportunityChoice choice, ManagersOf managersOf, Deciders deciders)
{
    private const int MostListed = 50;
    private const int MostOffered = 5;

    public async ValueTask<IReadOnlyList<WaitingApproval>> WaitingAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var waiting = await records.OpportunitiesThatAreAsync(turn.Speaker, OpportunityState.Waiting, MostListed, cancellationToken);
        var claims = (await records.ClaimsAboutAsync(turn.Speaker, [.. waiting.Select(each => each.Id)], cancellationToken)).ToLookup(claim => claim.SubjectId);
        return
        [
            .. from deal in waiting
               let request = OpportunityRequest.Of([.. claims[deal.Id]])
               where request is not null
               select new WaitingApproval(deal.Id.ToString(), deal.Name, deal.SearchName, request.By, request.At, async token =>
                   await OpportunityPage.ReadAsync(records, turn, deal, token) is { } page ? await ShowAsync(turn, page, token) : null),
        ];
    }

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (AccountSubject.Read(answer.Subject) is not var (dealId, round)
            || await OpportunityPage.ReadAsync(records, turn, dealId.ToString(), cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(await deciders.MayAsync(turn.Speaker, cancellationToken) ? OpportunityPhrases.NotFound : ApprovalPhrases.OnlyManagers));
        }

        if (await RefusalAsync(turn, page, round, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return answer.Verb == OpportunityApprovalCard.ApproveVerb
            ? await AnswerAsync(turn, page, isApproved: true, reason: null, cancellationToken)
            : StartSendingBack(page);
    }

    /// <summary>Sends back by words: the one named, or the only one that waits.</summary>
    public async ValueTask<Outcome> SendBackAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(turn, cancellationToken);
        return WaitingApproval.Named(waiting, rest) is [var only] && await OpportunityPage.ReadAsync(records, turn, only.Key, cancellationToken) is { } page
            ? await RefusalAsync(turn, page, null, cancellationToken) ?? StartSendingBack(page)
            : waiting.Count == 0
                ? Outcome.Say(turn.Book.Say(ApprovalPhrases.NothingWaits), turn.Book.Plain(OpportunityWords.List))
                : Outcome.Say(turn.Book.Say(ApprovalPhrases.WhichWaits), [.. waiting.Take(MostOffered).Select(each => $"{turn.Book.Plain(OpportunityWords.SendBack)} {each.Name}")]);
    }

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        await OpportunityPage.ReadAsync(records, turn, answers.Get(SendBackOpportunity.Deal)!.Key, cancellationToken) is not { } page
            ? Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound))
            : await RefusalAsync(turn, page, null, cancellationToken)
                ?? await AnswerAsync(turn, page, isApproved: false, answers.Get(SendBackOpportunity.Reason), cancellationToken);

    /// <summary>The asker takes the request back; the opportunity is open again.</summary>
    public ValueTask<Outcome> WithdrawAsync(TurnScope turn, string rest, CancellationToken cancellationToken) => choice.WithAsync(
        turn, rest, OpportunityWords.Withdraw,
        page => new(page.Deal.State == OpportunityState.Waiting
            ? Withdraw(turn, page)
            : Outcome.Say(turn.Book.Say(ApprovalPhrases.NothingToWithdraw, ("name", page.Deal.Name)))),
        cancellationToken);

    /// <summary>The card of the request that stands; null where nobody asked.</summary>
    public async ValueTask<Reply?> ShowAsync(TurnScope turn, OpportunityPage page, CancellationToken cancellationToken) =>
        OpportunityRequest.Of(page.Claims) is { } request
            ? OpportunityApprovalCard.Show(
                page, request, await NameAsync(turn, request.By, cancellationToken),
                request.Answer is { } answer ? await NameAsync(turn, answer.By, cancellationToken) : null,
                await deciders.MayAsync(turn.Speaker, cancellationToken), turn)
            : null;

    public async ValueTask<string> NameAsync(TurnScope turn, string userId, CancellationToken cancellationToken) =>
        await ColleagueNames.ReadAsync(records, turn, userId, cancellationToken);

    private static Outcome StartSendingBack(OpportunityPage page) => new()
    {
        Start = new FlowStart(SendBackOpportunity.Script.Name, Answers.None.With(SendBackOpportunity.Deal, OpportunityPicks.Pick(page.Deal))),
    };

    /// <summary>Why the speaker cannot answer this now, said in a way that helps; null where the way is free.</summary>
    private async ValueTask<Outcome?> RefusalAsync(TurnScope turn, OpportunityPage page, Guid? round, CancellationToken cancellationToken)
    {
        var request = OpportunityRequest.Of(page.Claims);
        if (!await deciders.MayAsync(turn.Speaker, cancellationToken))
        {
            return Outcome.Say(turn.Book.Say(ApprovalPhrases.OnlyManagers));
        }

        if (request is null || page.Deal.State != OpportunityState.Waiting)
        {
            return request?.Answer is { } answer
                ? Outcome.Say(turn.Book.Say(
                    ApprovalPhrases.Settled, ("name", page.Deal.Name),
                    ("what", OpportunityApprovalCard.WithReason(answer, await NameAsync(turn, answer.By, cancellationToken), turn))))
                : Outcome.Say(turn.Book.Say(ApprovalPhrases.NotWaiting, ("name", page.Deal.Name)));
        }

        if (round is not null && round != request.Round && await ShowAsync(turn, page, cancellationToken) is { } card)
        {
            var newer = Outcome.Say(turn.Book.Say(ApprovalPhrases.Newer, ("name", page.Deal.Name)));
            return newer with { Replies = [.. newer.Replies, card] };
        }

        return request.By == turn.Speaker.UserId && managersOf.OthersThan(turn.Speaker).Count > 0
            ? Outcome.Say(turn.Book.Say(ApprovalPhrases.OwnRequest, ("name", page.Deal.Name)))
            : null;
    }

    private async ValueTask<Outcome> AnswerAsync(
        TurnScope turn, OpportunityPage page, bool isApproved, string? reason, CancellationToken cancellationToken)
    {
        var (request, source) = (OpportunityRequest.Of(page.Claims)!, new SourceRecords(turn, Guid.CreateVersion7(turn.Now)));
        var after = page.Deal with { State = isApproved ? OpportunityState.Pursued : OpportunityState.Open, TouchedAt = source.At };
        source.Replace(after);
        source.Claim(
            SubjectKind.Opportunity, after.Id, after.AccountId, OpportunityAttributes.Approval, OpportunityApproval.ValueOf(isApproved, request.Round),
            Evidence.Said, note: reason);
        source.Audit(isApproved ? "opportunity.approved" : "opportunity.sent-back", after.Id);
        if (request.By != turn.Speaker.UserId)
        {
            OpportunityNotices.Add(source, request.By, OpportunityNotices.Answered);
        }

        var who = await NameAsync(turn, request.By, cancellationToken);
        return Outcome.Say(
            turn.Book.Say(isApproved ? ApprovalPhrases.ApprovedNow : ApprovalPhrases.SentBackNow, ("name", after.Name), ("who", who)),
            turn.Book.Plain(CustomerWords.Approvals), turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
        };
    }

    private static Outcome Withdraw(TurnScope turn, OpportunityPage page)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = page.Deal with { State = OpportunityState.Open, TouchedAt = source.At };
        source.Replace(after);
        source.Audit("opportunity.request-withdrawn", after.Id);
        return Outcome.Say(turn.Book.Say(ApprovalPhrases.Withdrawn, ("name", after.Name)), turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
        };
    }
}
