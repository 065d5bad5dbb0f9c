using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>O6, O7: keeps the decision with its reason; a pursuit above a threshold is sent to the managers instead.</summary>
internal sealed class DecideOpportunityEnding(ISalesRecords records, ManagersOf managersOf)
{
    public static FlowStart Start(OpportunityPage page, Decision? decision)
    {
        var answers = Answers.None.With(DecideOpportunity.Deal, OpportunityPicks.Pick(page.Deal));
        return new FlowStart(DecideOpportunity.Script.Name, decision is { } chosen ? answers.With(DecideOpportunity.What, chosen) : answers);
    }

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(DecideOpportunity.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var (book, decision) = (turn.Book, answers.Chosen(DecideOpportunity.What)!.Value);
        var (discount, until) = (answers.Chosen(DecideOpportunity.Discount), answers.Chosen(DecideOpportunity.Until));
        var needs = decision == Decision.Pursue ? ApprovalNeeds.Of(page, discount) : [];
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = page.Deal with
        {
            State = needs.Count > 0 ? OpportunityState.Waiting : StateAfter(decision),
            DeferredUntil = until,
            TouchedAt = source.At,
        };
        source.Replace(after);
        Claim(OpportunityAttributes.Segment, answers.Chosen(DecideOpportunity.Segment)?.ToString());
        Claim(OpportunityAttributes.Discount, discount?.ToString(CultureInfo.InvariantCulture));
        Claim(
            needs.Count > 0 ? OpportunityAttributes.Request : OpportunityAttributes.Decision, decision.ToString(),
            answers.Get(DecideOpportunity.Reason) ?? answers.Get(DecideOpportunity.Wish));
        if (decision == Decision.Close)
        {
            await AssessmentUnknowns.CloseAsync(records, source, turn, after, cancellationToken);
        }

        source.Audit(needs.Count > 0 ? "opportunity.approval-asked" : "opportunity.decided", after.Id);
        var sentence = needs.Count > 0 ? await AskManagersAsync(turn, source, after, needs, cancellationToken) : Sentence(book, decision, after.Name, until, turn.Now);
        return Outcome.Say(
            sentence,
            [
                $"{book.Plain(OpportunityWords.Show)} {after.Name}",
                .. needs.Count > 0 ? [$"{book.Plain(OpportunityWords.FastTrack)} {after.Name}"] : Array.Empty<string>(),
                book.Plain(LoopWords.Phrases[LoopWord.Undo]),
            ]) with
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
        };

        void Claim(string attribute, string? value, string? note = null)
        {
            if (value is not null)
            {
                source.Claim(SubjectKind.Opportunity, after.Id, after.AccountId, attribute, value, Evidence.Said, note: note);
            }
        }
    }

    /// <summary>Tells every manager but the asker, who answers it only where there is no other.</summary>
    private async ValueTask<string> AskManagersAsync(
        TurnScope turn, SourceRecords source, Opportunity deal, IEnumerable<ApprovalNeed> needs, CancellationToken cancellationToken)
    {
        var others = managersOf.OthersThan(turn.Speaker);
        var deciders = others.Count > 0 ? others : managersOf(turn.Speaker);
        foreach (var manager in deciders)
        {
            OpportunityNotices.Add(source, manager, OpportunityNotices.ToApprove);
        }

        var names = await records.ColleaguesAsync(turn.Speaker, deciders, cancellationToken);
        var known = deciders.Select(names.GetValueOrDefault).OfType<string>().ToList();
        var why = ApprovalNeeds.Say(needs, turn.Book);
        return deciders.Count == 0
            ? turn.Book.Say(ApprovalPhrases.AskedNobody, ("name", deal.Name), ("why", why))
            : turn.Book.Say(
                ApprovalPhrases.Asked, ("name", deal.Name), ("why", why),
                ("managers", known.Count == 0 ? turn.Book.Plain(ApprovalPhrases.YourManager) : string.Join(turn.Book.Plain(ApprovalPhrases.Or), known)));
    }

    private static string Sentence(Dialogs.Languages.PhraseBook book, Decision decision, string name, DateOnly? until, DateTimeOffset now) => decision switch
    {
        Decision.Pursue => book.Say(OpportunityPhrases.PursuedNow, ("name", name)),
        Decision.Defer => book.Say(OpportunityPhrases.DeferredNow, ("name", name), ("day", DayWording.Say(until!.Value, now, book.Language.Tag))),
        _ => book.Say(OpportunityPhrases.ClosedNow, ("name", name)),
    };

    private static OpportunityState StateAfter(Decision decision) => decision switch
    {
        Decision.Pursue => OpportunityState.Pursued,
        Decision.Defer => OpportunityState.Deferred,
        _ => OpportunityState.Closed,
    };
}
