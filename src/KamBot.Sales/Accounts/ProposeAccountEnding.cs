using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K1: keeps a proposal and tells the managers who may decide it.</summary>
internal sealed class ProposeAccountEnding(ISalesRecords records, ManagersOf managersOf)
{
    public const string UndoKind = "account-proposal";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var before = await source.AccountAsync(records, answers.Get(ProposeAccount.Account)!, cancellationToken);
        if (before.Standing == AccountStanding.Accepted)
        {
            return Outcome.Say(turn.Book.Say(AccountPhrases.AlreadyAccepted, ("account", before.Name)));
        }

        var account = before with { Standing = AccountStanding.Proposed, TouchedAt = source.At };
        source.Replace(account);
        Claim(AccountAttributes.SourceChannel, answers.Chosen(ProposeAccount.Channel)?.ToString());
        Claim(AccountAttributes.Case, answers.Get(ProposeAccount.Case));
        Claim(AccountAttributes.Recommendation, answers.Chosen(ProposeAccount.Recommended)!.Value.ToString());
        source.Audit("account.proposed", account.Id);
        var deciders = Deciders(turn);
        foreach (var manager in deciders)
        {
            AccountNotices.Add(source, manager, AccountNotices.ToDecide);
        }

        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), account.Id.ToString(), before.Standing.ToString(), .. source.Created]),
            Replies = Outcome.Say(await SentenceAsync(turn, account, deciders, cancellationToken), Choices(turn)).Replies,
        };

        void Claim(string attribute, string? value)
        {
            if (value is not null)
            {
                source.Claim(SubjectKind.Account, account.Id, account.Id, attribute, value, Evidence.Said);
            }
        }
    }

    /// <summary>Takes the proposal back as long as nobody decided; an account that came with it goes too.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var (sourceId, accountId) = (Guid.Parse(subjects[0]), Guid.Parse(subjects[1]));
        if (await records.AccountAsync(turn.Speaker, accountId, cancellationToken) is not { Standing: AccountStanding.Proposed } account
            || Proposal.Of(await records.ClaimsAboutAsync(turn.Speaker, [accountId], cancellationToken)) is not { Answer: null } proposal
            || proposal.Round != sourceId)
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var at = turn.Now.ToUniversalTime();
        var source = new SourceRecords(turn, sourceId);
        foreach (var claim in (await records.FromSourceAsync(turn.Speaker, sourceId, cancellationToken)).Claims)
        {
            source.Replace(claim with { WithdrawnAt = at });
        }

        source.Replace(account with
        {
            Standing = Enum.Parse<AccountStanding>(subjects[2]),
            WithdrawnAt = subjects.Contains($"account:{accountId}") ? at : null,
        });
        source.Audit("account.proposal-taken-back", accountId);
        return Outcome.Say(turn.Book.Say(AccountPhrases.ProposalTakenBack)) with { Changes = source.Changes };
    }

    /// <summary>The managers but for the speaker: nobody confirms the own proposal unless there is no other manager.</summary>
    private IReadOnlyList<string> Deciders(TurnScope turn)
    {
        var others = managersOf.OthersThan(turn.Speaker);
        return others.Count > 0 ? others : managersOf(turn.Speaker);
    }

    private async ValueTask<string> SentenceAsync(
        TurnScope turn, Account account, IReadOnlyList<string> deciders, CancellationToken cancellationToken)
    {
        var names = await records.ColleaguesAsync(turn.Speaker, deciders, cancellationToken);
        var known = deciders.Select(names.GetValueOrDefault).OfType<string>().ToList();
        return (deciders.Count, known.Count) switch
        {
            (0, _) => turn.Book.Say(AccountPhrases.ProposedNobody, ("account", account.Name)),
            (_, 0) => turn.Book.Say(AccountPhrases.Proposed, ("account", account.Name), ("managers", turn.Book.Plain(YourManager))),
            _ => turn.Book.Say(
                AccountPhrases.Proposed, ("account", account.Name),
                ("managers", string.Join(turn.Book.Plain(Or), known))),
        };
    }

    private static string[] Choices(TurnScope turn) =>
        [turn.Book.Plain(Calls.CallWords.PlanCallWords), turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])];

    private static readonly Dialogs.Languages.Phrase YourManager = new("account.your-manager", "Your manager");
    private static readonly Dialogs.Languages.Phrase Or = new("account.or", " or ");
}
