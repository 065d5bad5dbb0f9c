using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Opportunities;

/// <summary>O1–O6 by command and by button.</summary>
internal sealed class OpportunityCommands(ISalesRecords records, AccountWords accountWords, OpportunityChoice choice)
{
    private const int MostListed = 12;
    private const int MostRead = 200;
    private const int MostOffered = 4;

    /// <summary>Puts one on record; name, value and day may be said with the command, once the account is named.</summary>
    public async ValueTask<Outcome> NewAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (await accountWords.FindAsync(turn, rest, cancellationToken) is not { } account)
        {
            return new Outcome { Start = new FlowStart(NewOpportunity.Script.Name, Answers.None) { Said = rest } };
        }

        var said = SpokenDeal.Of(rest, account.Name, turn.Now, [.. turn.Asking.ReadingBooks]);
        return new Outcome
        {
            Start = new FlowStart(NewOpportunity.Script.Name, Answers.None.With(NewOpportunity.Account, SalesPicks.Pick(account)))
                .Hinting(NewOpportunity.Name, said.Name)
                .Hinting(NewOpportunity.Value, said.Value)
                .Hinting(NewOpportunity.Expected, said.Expected),
        };
    }

    /// <summary>All open ones, or those of the account named.</summary>
    public async ValueTask<Outcome> ListAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var deals = await records.OpenOpportunitiesAsync(turn.Speaker, rest.Length == 0 ? MostListed : MostRead, cancellationToken);
        if (rest.Length > 0 && await accountWords.FindAsync(turn, rest, cancellationToken) is { } account)
        {
            deals = [.. deals.Where(deal => deal.AccountId == account.Id)];
        }

        if (deals.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.None), $"{turn.Book.Plain(OpportunityWords.New)} {rest}".Trim());
        }

        var accounts = (await records.AccountsAsync(turn.Speaker, [.. deals.Select(deal => deal.AccountId).Distinct()], cancellationToken))
            .ToDictionary(each => each.Id, each => each.Name);
        var lines = deals.Take(MostListed).Select(deal => "- " + turn.Book.Say(
            OpportunityPhrases.ListLine,
            ("name", deal.Name),
            ("account", accounts.GetValueOrDefault(deal.AccountId) ?? ""),
            ("state", turn.Book.Plain(OpportunityOptions.States.PhraseOf(deal.State))))
            + (deal.Value is { } value ? " · " + CardText.Escape(OpportunityCard.Amount(value, turn.Book)) : ""));
        var word = turn.Book.Plain(OpportunityWords.Show);
        return Outcome.Say(
            $"**{turn.Book.Say(OpportunityPhrases.ListTitle)}**\n\n{string.Join("\n", lines)}{Totals(deals, turn.Book)}",
            [.. deals.Take(MostOffered).Select(deal => $"{word} {deal.Name}"), .. deals.Count > 1 ? [turn.Book.Plain(OpportunityWords.Rank)] : Array.Empty<string>()]);

        static string Totals(IReadOnlyList<Opportunity> deals, PhraseBook book) =>
            string.Concat(DealForecast.Lines(deals, book).Select(line => $"\n\n{line}"));
    }

    public ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        Showing(OpportunityWords.Show, Show)(turn, rest, cancellationToken);

    /// <summary>A command that begins a dialog about an opportunity.</summary>
    public Dialogs.Commands.RunCommand Starting(Phrase words, Func<OpportunityPage, TurnScope, FlowStart> start) => (turn, rest, cancellationToken) =>
        Showing(words, (page, scope) => new Outcome { Start = start(page, scope) })(turn, rest, cancellationToken);

    /// <summary>A command that shows something of an opportunity.</summary>
    public Dialogs.Commands.RunCommand Showing(Phrase words, Func<OpportunityPage, TurnScope, Outcome> show) => (turn, rest, cancellationToken) =>
        choice.WithAsync(turn, rest, words, page => new(show(page, turn)), cancellationToken);

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answer.Subject, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        return answer.Verb switch
        {
            OpportunityCard.StageVerb => NextStage(turn, page),
            OpportunityCard.ShowVerb => Show(page, turn),
            OpportunityCard.AssessVerb => Begin(AssessOpportunityEnding.Start(page, turn.Now)),
            OpportunityCard.QuickVerb => Begin(PreQualifyEnding.Start(page)),
            OpportunityCard.FindOutVerb => Begin(FindOutEnding.Start(page)),
            OpportunityCard.WonVerb => Begin(WinOpportunityEnding.Start(page)),
            OpportunityCard.LostVerb => Begin(LoseOpportunityEnding.Start(page)),
            OpportunityCard.ChangeVerb => Begin(ChangeOpportunityEnding.Start(page)),
            AssessmentCard.PursueVerb => Begin(DecideOpportunityEnding.Start(page, Decision.Pursue)),
            AssessmentCard.DeferVerb => Begin(DecideOpportunityEnding.Start(page, Decision.Defer)),
            AssessmentCard.CloseVerb => Begin(DecideOpportunityEnding.Start(page, Decision.Close)),
            _ => Begin(DecideOpportunityEnding.Start(page, null)),
        };

        static Outcome Begin(FlowStart start) => new() { Start = start };
    }

    /// <summary>The entry check advises; the rep decides.</summary>
    private static Outcome NextStage(TurnScope turn, OpportunityPage page)
    {
        if (StageRules.After(page.Deal.Stage) is not { } next)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.StageLast, ("name", page.Deal.Name)), turn.Book.Plain(OpportunityWords.Decide));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = page.Deal with { Stage = next, TouchedAt = source.At };
        source.Replace(after);
        source.Audit("opportunity.stage", after.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
            Replies =
            [
                Reply.Say(turn.Book.Say(
                    OpportunityPhrases.StageNow,
                    ("name", after.Name), ("stage", turn.Book.Plain(OpportunityOptions.Stages.PhraseOf(next))))),
                Reply.Show(OpportunityCard.Show(page with { Deal = after }, turn, justSaved: true), after.Name),
            ],
        };
    }

    private static Outcome Show(OpportunityPage page, TurnScope turn) =>
        new() { Replies = [Reply.Show(OpportunityCard.Show(page, turn, justSaved: false), page.Deal.Name)] };
}
