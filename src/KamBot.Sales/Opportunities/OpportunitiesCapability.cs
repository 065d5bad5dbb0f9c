using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Opportunities;

/// <summary>O1–O7, O10, O11: opportunities, their stages, the twenty questions, the decision and what is learned from it.</summary>
internal static class OpportunitiesCapability
{
    private static readonly Phrase NewPurpose = new("command.new-opportunity.purpose", "put a deal on record");
    private static readonly Phrase ShowPurpose = new("command.opportunity.purpose", "a deal on one card");
    private static readonly Phrase ListPurpose = new("command.opportunities.purpose", "all deals that are open");
    private static readonly Phrase ChangePurpose = new("command.change-opportunity.purpose", "complete or change what is on record of a deal");
    private static readonly Phrase PhasePurpose = new("command.phase.purpose", "note how far the development of a customer has come");
    private static readonly Phrase PreQualifyPurpose = new("command.pre-qualify.purpose", "four questions that can end it early");
    private static readonly Phrase AssessPurpose = new("command.qualify.purpose", "the twenty questions about a deal");
    private static readonly Phrase DecidePurpose = new("command.decide-opportunity.purpose", "pursue, defer or close a deal");
    private static readonly Phrase LimitsPurpose = new("command.opportunity-rules.purpose", "weights and thresholds of the advice");
    private static readonly Phrase SetLimitPurpose = new("command.set-opportunity-rule.purpose", "change a weight or a threshold of the advice");
    private static readonly Phrase FindOutPurpose = new("command.find-out.purpose", "answer an open question of a deal");
    private static readonly Phrase SendBackPurpose = new("command.send-back.purpose", "send a deal back that waits for an approval");
    private static readonly Phrase FastTrackPurpose = new("command.fast-track.purpose", "pursue what was decided before, as in a tender");
    private static readonly Phrase RankPurpose = new("command.rank-opportunities.purpose", "which deals come first, and why");
    private static readonly Phrase WithdrawPurpose = new("command.withdraw-request.purpose", "take back a deal that waits for an approval");
    private static readonly Phrase WinPurpose = new("command.win-opportunity.purpose", "an order is won: delivery and care");
    private static readonly Phrase LosePurpose = new("command.lose-opportunity.purpose", "an order is lost: the review, and how to keep the customer");
    private static readonly Phrase LossReportPurpose = new("command.loss-report.purpose", "what we misjudged in lost orders");
    private static readonly Phrase CompetitorPurpose = new("command.assess-competitor.purpose", "the twenty questions about a competitor");
    private static readonly Phrase ComparePurpose = new("command.compare.purpose", "us and the competitors, side by side");
    private static readonly Phrase LinkTitle = new("account-link.opportunities", "Opportunities");

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var words = new AccountWords(records);
        var choice = new OpportunityChoice(records, words);
        var commands = new OpportunityCommands(records, words, choice);
        var adding = new NewOpportunityEnding(records);
        var assessing = new AssessOpportunityEnding(records);
        var approvals = new OpportunityApprovals(records, choice, around.Managers, new Rights.Deciders(records, around.Roles));
        var comparison = new CompetitorComparison(records);
        var limits = new OpportunityLimitSettings(records);
        return new Capability
        {
            Title = LinkTitle,
            Flows =
            [
                new FlowBinding(NewOpportunity.Script, adding.FinishAsync),
                new FlowBinding(ChangeOpportunity.Script, new ChangeOpportunityEnding(records).FinishAsync),
                new FlowBinding(SetPhase.Script, new SetPhaseEnding(records).FinishAsync),
                new FlowBinding(PreQualify.Script, new PreQualifyEnding(records).FinishAsync),
                new FlowBinding(AssessOpportunity.Script, assessing.FinishAsync),
                new FlowBinding(DecideOpportunity.Script, new DecideOpportunityEnding(records, around.Managers).FinishAsync),
                new FlowBinding(FastTrack.Script, new FastTrackEnding(records, around.Managers).FinishAsync),
                new FlowBinding(SendBackOpportunity.Script, approvals.FinishAsync),
                new FlowBinding(FindOut.Script, new FindOutEnding(records).FinishAsync),
                new FlowBinding(WinOpportunity.Script, new WinOpportunityEnding(records).FinishAsync),
                new FlowBinding(LoseOpportunity.Script, new LoseOpportunityEnding(records).FinishAsync),
                new FlowBinding(SetOpportunityLimit.Script, limits.FinishAsync),
            ],
            Commands =
            [
                new("new-opportunity", OpportunityWords.New, NewPurpose, commands.NewAsync) { TakesWords = true, IsPrivate = true },
                new("opportunities", OpportunityWords.List, ListPurpose, commands.ListAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
                new("opportunity", OpportunityWords.Show, ShowPurpose, commands.ShowAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
                new("qualify", OpportunityWords.Assess, AssessPurpose, commands.Starting(
                    OpportunityWords.Assess, (page, turn) => AssessOpportunityEnding.Start(page, turn.Now))) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
                new("rank-opportunities", OpportunityWords.Rank, RankPurpose, new DealRanking(records).ShowAsync) { IsPrivate = true, YieldsToAnswers = true },
                More("change-opportunity", OpportunityWords.Change, ChangePurpose, commands.Starting(
                    OpportunityWords.Change, (page, _) => ChangeOpportunityEnding.Start(page))),
                More("phase", OpportunityWords.Phase, PhasePurpose, commands.Starting(OpportunityWords.Phase, (page, _) => SetPhaseEnding.Start(page))),
                More("pre-qualify", OpportunityWords.PreQualify, PreQualifyPurpose, commands.Starting(
                    OpportunityWords.PreQualify, (page, _) => PreQualifyEnding.Start(page))),
                More("decide-opportunity", OpportunityWords.Decide, DecidePurpose, commands.Starting(
                    OpportunityWords.Decide, (page, _) => DecideOpportunityEnding.Start(page, null))),
                More("find-out", OpportunityWords.FindOut, FindOutPurpose, commands.Starting(OpportunityWords.FindOut, (page, _) => FindOutEnding.Start(page))),
                More("send-back", OpportunityWords.SendBack, SendBackPurpose, approvals.SendBackAsync),
                More("fast-track", OpportunityWords.FastTrack, FastTrackPurpose, commands.Showing(OpportunityWords.FastTrack, FastTrackEnding.Start)),
                More("withdraw-request", OpportunityWords.Withdraw, WithdrawPurpose, approvals.WithdrawAsync),
                More("win-opportunity", OpportunityWords.Win, WinPurpose, commands.Starting(OpportunityWords.Win, (page, _) => WinOpportunityEnding.Start(page))),
                More("lose-opportunity", OpportunityWords.Lose, LosePurpose, commands.Starting(OpportunityWords.Lose, (page, _) => LoseOpportunityEnding.Start(page))),
                More("loss-report", OpportunityWords.LossReport, LossReportPurpose, new LossReport(records).ShowAsync),
                More("assess-competitor", OpportunityWords.AssessCompetitor, CompetitorPurpose, commands.Starting(
                    OpportunityWords.AssessCompetitor, (page, _) => CompetitorComparison.Start(page))),
                More("compare", OpportunityWords.Compare, ComparePurpose, commands.Showing(OpportunityWords.Compare, CompetitorComparison.Show)),
                More("opportunity-rules", OpportunityWords.Limits, LimitsPurpose, limits.ShowAsync),
                More("set-opportunity-rule", OpportunityWords.SetLimit, SetLimitPurpose, OpportunityLimitSettings.StartAsync),
            ],
            Buttons =
            [
                .. new[]
                {
                    OpportunityCard.AssessVerb, OpportunityCard.QuickVerb, OpportunityCard.DecideVerb, OpportunityCard.StageVerb, OpportunityCard.ShowVerb,
                    OpportunityCard.ChangeVerb, OpportunityCard.FindOutVerb, OpportunityCard.WonVerb,
                    OpportunityCard.LostVerb, AssessmentCard.PursueVerb, AssessmentCard.DeferVerb, AssessmentCard.CloseVerb,
                }.Select(verb => new Button(verb, commands.PressedAsync)),
                new Button(OpportunityCard.CompareVerb, comparison.PressedAsync),
                new Button(CompetitorComparison.AgainVerb, comparison.PressedAsync),
                new Button(OpportunityApprovalCard.ApproveVerb, approvals.PressedAsync),
                new Button(OpportunityApprovalCard.SendBackVerb, approvals.PressedAsync),
            ],
            Waiting = [approvals.WaitingAsync],
            AccountLinks = [new AccountLink(LinkTitle, OpportunityWords.List)],
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [NewOpportunityEnding.UndoKind] = adding.TakeBackAsync,
                [AssessOpportunityEnding.UndoKind] = assessing.TakeBackAsync,
                [OpportunityUndo.Kind] = new OpportunityUndo(records).TakeBackAsync,
            },
            Picks = new Dictionary<string, IPickSource>
            {
                [OpportunityPicks.Open] = new OpportunityPicks(records),
                [CriterionPicks.All] = new CriterionPicks(records, unknownOnly: false),
                [CriterionPicks.Unknown] = new CriterionPicks(records, unknownOnly: true),
            },
            Notices = new OpportunityNotices(records, approvals).Shows,
        };
    }

    /// <summary>A command that the opportunity's card or another command leads to: the help stays short.</summary>
    private static Command More(string name, Phrase words, Phrase purpose, RunCommand run) =>
        new(name, words, purpose, run) { TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true };
}
