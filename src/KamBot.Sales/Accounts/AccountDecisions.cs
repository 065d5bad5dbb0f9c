using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;

namespace KamBot.Sales.Accounts;

/// <summary>
/// K1: a manager decides. Cards are forwarded, grow old and are pressed by two at once, so every way here passes the same door:
/// only a manager or who stands in for one, only the proposal that was shown, only while it waits, and nobody the own proposal unless alone.
/// </summary>
internal sealed class AccountDecisions(ISalesRecords records, AccountWords words, AccountApprovals approvals, ManagersOf managersOf, Deciders deciders)
{
    public const string UndoKind = "account-decision";

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var decision = answer.Verb switch
        {
            ApprovalCard.TakeOnVerb => Decision.TakeOn,
            ApprovalCard.TurnDownVerb => Decision.TurnDown,
            _ => Decision.AskBack,
        };
        return AccountSubject.Read(answer.Subject) is { } subject
            && await records.AccountAsync(turn.Speaker, subject.AccountId, cancellationToken) is { } account
            ? await DecideOrAskAsync(turn, account, decision, subject.Round, cancellationToken)
            : Outcome.Say(turn.Book.Say(await deciders.MayAsync(turn.Speaker, cancellationToken) ? AccountPhrases.Gone : AccountPhrases.OnlyManagers));
    }

    /// <summary>Decides by words: on the customer named, or on the only one that waits.</summary>
    public async ValueTask<Outcome> SayAsync(TurnScope turn, string rest, Decision decision, CancellationToken cancellationToken)
    {
        var waiting = await records.ProposedAccountsAsync(turn.Speaker, 2, cancellationToken);
        var account = rest.Length > 0
            ? await words.FindAsync(turn, rest, cancellationToken)
            : waiting is [var only] ? only : null;
        return account is null
            ? Outcome.Say(turn.Book.Say(AccountPhrases.WhichToDecide), turn.Book.Plain(CustomerWords.Approvals))
            : await DecideOrAskAsync(turn, account, decision, null, cancellationToken);
    }

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var decision = answers.Chosen(DecideAccount.Decided)!.Value;
        var reason = decision == Decision.AskBack ? answers.Get(DecideAccount.Asked) : answers.Get(DecideAccount.Reason);
        if (!Guid.TryParse(answers.Get(DecideAccount.Account)!.Key, out var id)
            || await records.AccountAsync(turn.Speaker, id, cancellationToken) is not { } account)
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.Gone));
        }

        var proposal = Proposal.Of(await records.ClaimsAboutAsync(turn.Speaker, [id], cancellationToken));
        return await RefusalAsync(turn, account, proposal, null, cancellationToken)
            ?? await DecideAsync(turn, account, proposal!, decision, reason, cancellationToken);
    }

    /// <summary>Takes a decision back while it is the last word; the customer waits again.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var sourceId = Guid.Parse(subjects[0]);
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [Guid.Parse(subjects[1])], cancellationToken);
        var decided = claims.LastOrDefault(claim => claim.Attribute is AccountAttributes.Decision or AccountAttributes.Recommendation);
        if (decided?.SourceId != sourceId
            || await records.AccountAsync(turn.Speaker, decided.SubjectId, cancellationToken) is not { } account)
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, sourceId);
        source.Replace(decided with { WithdrawnAt = source.At });
        source.Replace(account with { Standing = AccountStanding.Proposed });
        source.Audit("account.decision-taken-back", account.Id);
        return Outcome.Say(turn.Book.Say(AccountPhrases.DecisionTakenBack, ("account", account.Name))) with { Changes = source.Changes };
    }

    private async ValueTask<Outcome> DecideOrAskAsync(
        TurnScope turn, Account account, Decision decision, Guid? round, CancellationToken cancellationToken)
    {
        var proposal = Proposal.Of(await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken));
        if (await RefusalAsync(turn, account, proposal, round, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (!proposal!.NeedsReason(decision))
        {
            return await DecideAsync(turn, account, proposal, decision, null, cancellationToken);
        }

        var known = Answers.None.With(DecideAccount.Account, SalesPicks.Pick(account)).With(DecideAccount.Decided, decision);
        return new Outcome { Start = new FlowStart(DecideAccount.Script.Name, known) };
    }

    /// <summary>Why the speaker cannot decide this now, said in a way that helps; null where the way is free.</summary>
    private async ValueTask<Outcome?> RefusalAsync(
        TurnScope turn, Account account, Proposal? proposal, Guid? round, CancellationToken cancellationToken)
    {
        if (!await deciders.MayAsync(turn.Speaker, cancellationToken))
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.OnlyManagers));
        }

        if (proposal is null)
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.NotProposed, ("account", account.Name)));
        }

        if (account.Standing != AccountStanding.Proposed)
        {
            return proposal.Answer is { } answer
                ? Outcome.Say(turn.Book.Say(
                    AccountPhrases.Settled, ("account", account.Name),
                    ("what", ApprovalCard.WithReason(turn, answer, await approvals.NameAsync(turn, answer.By, cancellationToken)))))
                : Outcome.Say(turn.Book.Say(AccountPhrases.NotProposed, ("account", account.Name)));
        }

        if (round is not null && round != proposal.Round && await approvals.ShowAsync(turn, account, cancellationToken) is { } card)
        {
            var newer = Outcome.Say(turn.Book.Say(AccountPhrases.NewerProposal, ("account", account.Name)));
            return newer with { Replies = [.. newer.Replies, card] };
        }

        return proposal.By == turn.Speaker.UserId && managersOf.OthersThan(turn.Speaker).Count > 0
            ? Outcome.Say(turn.Book.Say(AccountPhrases.OwnProposal, ("account", account.Name)))
            : null;
    }

    private async ValueTask<Outcome> DecideAsync(
        TurnScope turn, Account before, Proposal proposal, Decision decision, string? reason, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = before with
        {
            TouchedAt = source.At,
            Standing = decision switch
            {
                Decision.TakeOn => AccountStanding.Accepted,
                Decision.TurnDown => AccountStanding.Rejected,
                _ => AccountStanding.Proposed,
            },
        };
        source.Replace(account);
        source.Claim(
            SubjectKind.Account, account.Id, account.Id, AccountAttributes.Decision, Proposal.ValueOf(decision, proposal.Round), Evidence.Said,
            note: reason ?? (decision == Decision.TurnDown ? proposal.Case : null));
        source.Audit("account.decided", account.Id);
        if (proposal.By != turn.Speaker.UserId)
        {
            AccountNotices.Add(source, proposal.By, AccountNotices.Decided);
        }

        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), account.Id.ToString()]),
            Replies = Outcome.Say(turn.Book.Say(
                decision switch
                {
                    Decision.TakeOn => AccountPhrases.DecidedTakenOn,
                    Decision.TurnDown => AccountPhrases.DecidedTurnedDown,
                    _ => AccountPhrases.DecidedAskedBack,
                },
                ("account", account.Name), ("who", await approvals.NameAsync(turn, proposal.By, cancellationToken))),
                turn.Book.Plain(CustomerWords.Approvals), turn.Book.Plain(Dialogs.Commands.LoopWords.Phrases[Dialogs.Commands.LoopWord.Undo])).Replies,
        };
    }
}
