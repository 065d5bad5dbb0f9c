using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Opportunities;

/// <summary>What stands on the cards of opportunities and around them.</summary>
public static class OpportunityPhrases
{
    public static readonly Phrase None = new("deal.none", "There is no open opportunity yet. Say *new opportunity* to put the first one on record.");
    public static readonly Phrase NotFound = new("deal.not-found", "I know no opportunity of that name among yours.");
    public static readonly Phrase ListTitle = new("deal.list", "Open opportunities");
    public static readonly Phrase ListLine = new("deal.list-line", "**{name}** · {account} · {state}");
    public static readonly Phrase At = new("deal.at", "{account} · {stage} · {state}");
    public static readonly Phrase Value = new("deal.value", "Value");
    public static readonly Phrase Expected = new("deal.expected", "Expected");
    public static readonly Phrase Probability = new("deal.probability", "Probability");
    public static readonly Phrase Percent = new("deal.percent", "{number} %");
    public static readonly Phrase Again = new("deal.again", "To look at again");
    public static readonly Phrase HeardFrom = new("deal.heard-from", "Heard from");
    public static readonly Phrase Relations = new("deal.relations", "Relations that help");
    public static readonly Phrase Funds = new("deal.funds", "Funds");
    public static readonly Phrase Competitors = new("deal.competitors", "Competitors");
    public static readonly Phrase NowTitle = new("deal.now", "What this stage asks of you");
    public static readonly Phrase PotentialAdvice = new("deal.advice-potential", "No need yet: win the goodwill of the people who will decide by what you do for them now.");
    public static readonly Phrase IntentionAdvice = new("deal.advice-intention", "Turn the event into a clear need, and get closer: liked is not enough, they should rely on you.");
    public static readonly Phrase ProposalAdvice = new("deal.advice-proposal", "Be seen as the best match, and let the terms say what only you can do.");
    public static readonly Phrase NegotiationAdvice = new("deal.advice-negotiation", "With your specialists, reach the top score; then ask for the decision.");
    public static readonly Phrase MissingTitle = new("deal.missing", "Still missing for this stage");
    public static readonly Phrase NotAssessed = new("deal.not-assessed", "Not assessed yet: twenty questions, four minutes.");
    public static readonly Phrase LastAssessed = new("deal.last-assessed", "Assessed {day}: {score} of 100, {coverage} of 20 known.");
    public static readonly Phrase AssessButton = new("deal.assess", "Assess");
    public static readonly Phrase QuickButton = new("deal.quick", "Quick look");
    public static readonly Phrase Which = new("deal.which", "Which opportunity?");
    public static readonly Phrase PhaseTitle = new("deal.phase", "Development of the customer");
    public static readonly Phrase PhaseLine = new("deal.phase-line", "{phase}: {advice}");
    public static readonly Phrase ChangeButton = new("deal.change", "Complete or change");
    public static readonly Phrase ShowButton = new("deal.show", "Show the opportunity");
    public static readonly Phrase CompareButton = new("deal.compare", "Side by side");
    public static readonly Phrase DecideButton = new("deal.decide", "Decide");
    public static readonly Phrase StageButton = new("deal.next-stage", "Next stage");
    public static readonly Phrase Saved = new("deal.saved", "On record. *Undo* takes it back for ten minutes.");
    public static readonly Phrase StageNow = new("deal.stage-now", "**{name}** is now at: {stage}.");
    public static readonly Phrase StageLast = new("deal.stage-last", "**{name}** is at the last stage. What follows is a decision, and then won or lost.");

    public static readonly Phrase QuickGood = new("quick.good", "**{name}** passes: nothing speaks against it. The twenty questions are worth your time.");
    public static readonly Phrase QuickBad = new("quick.bad", "**{name}** does not pass: {reasons}. Close it, defer it, or change that first.");
    public static readonly Phrase QuickOpen = new("quick.open", "**{name}**: nothing speaks against it, but this is not known: {reasons}. Find that out before you spend more.");

    public static readonly Phrase PursuedNow = new("deal-decision.pursued", "**{name}** is pursued.");
    public static readonly Phrase DeferredNow = new("deal-decision.deferred", "**{name}** is deferred until {day}.");
    public static readonly Phrase ClosedNow = new("deal-decision.closed", "**{name}** is closed. The record stays, with your reason.");
    public static readonly Phrase TakenBack = new("deal-decision.taken-back", "**{name}** stands where it stood before.");

    public static Phrase AdviceFor(OpportunityStage stage) => stage switch
    {
        OpportunityStage.Potential => PotentialAdvice,
        OpportunityStage.Intention => IntentionAdvice,
        OpportunityStage.Proposal => ProposalAdvice,
        _ => NegotiationAdvice,
    };
}
