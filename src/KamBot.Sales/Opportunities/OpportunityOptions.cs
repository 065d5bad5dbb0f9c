using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>The words of the choices around an opportunity.</summary>
public static class OpportunityOptions
{
    public static readonly Options<OpportunityStage> Stages = Options.Of(
        "stage",
        (OpportunityStage.Potential, "Potential|no need yet|possible"),
        (OpportunityStage.Intention, "Intention|they intend to|interest"),
        (OpportunityStage.Proposal, "Proposal|offer|tender"),
        (OpportunityStage.Negotiation, "Negotiation and closing|negotiation|closing"));

    public static readonly Options<OpportunityState> States = Options.Of(
        "deal-state",
        (OpportunityState.Open, "Not decided"),
        (OpportunityState.Pursued, "Pursued"),
        (OpportunityState.Deferred, "Deferred"),
        (OpportunityState.Closed, "Closed"),
        (OpportunityState.Won, "Won"),
        (OpportunityState.Lost, "Lost"),
        (OpportunityState.Waiting, "Waits for approval"));

    public static readonly Options<FundSource> Funds = Options.Of(
        "fund-source",
        (FundSource.Own, "Own money|self|their own"),
        (FundSource.Bank, "Bank loan|bank|loan|credit"),
        (FundSource.Government, "Government|public money|state|subsidy"),
        (FundSource.Other, "Other|something else"));

    public static readonly Options<FundState> FundStates = Options.Of(
        "fund-state",
        (FundState.InPlace, "In place|yes|all of it|there"),
        (FundState.Half, "Half of it|half|partly"),
        (FundState.NotYet, "Not yet|no|none"));

    public static readonly Options<Decision> Decisions = Options.Of(
        "decision",
        (Decision.Pursue, "Pursue|go|yes|go after it"),
        (Decision.Defer, "Defer|wait|not now"),
        (Decision.Close, "Close|no|drop it|give up"));

    public static readonly Options<TargetSegment> Segments = Options.Of(
        "target-segment",
        (TargetSegment.Loyalist, "Loyal customer|loyalist|loyal"),
        (TargetSegment.EasyWin, "Easy win|easy"),
        (TargetSegment.Contested, "Contested|hard fight|competitive"),
        (TargetSegment.DoorOpener, "Door opener|strategic"));

    public static readonly Options<LossReason> LossReasons = Options.Of(
        "loss-reason",
        (LossReason.Price, "Price|too expensive"),
        (LossReason.Relations, "Relations|relationship|connections"),
        (LossReason.Solution, "Solution|product|technology"),
        (LossReason.Timing, "Timing|too late|too early"),
        (LossReason.NoDecision, "They decided nothing|no decision|nothing bought"),
        (LossReason.Other, "Something else|other"));

    public static readonly Options<MoreKnown> MoreKnowns = Options.Of(
        "more-known",
        (MoreKnown.No, "That is all for now|no|all for now|enough"),
        (MoreKnown.Yes, "Yes, ask me|yes|more"));

    public static readonly Options<KnockOut> KnockOuts = Options.Of(
        "knock-out",
        (KnockOut.Yes, "Yes|probably"),
        (KnockOut.No, "No|hardly"));
}

/// <summary>Where the customer's money comes from. The names are stored: never change one.</summary>
public enum FundSource
{
    Own,
    Bank,
    Government,
    Other,
}

/// <summary>How much of the money is there. The names are stored: never change one.</summary>
public enum FundState
{
    InPlace,
    Half,
    NotYet,
}

/// <summary>An answer of the quick look; not known is said by the dialog's own word.</summary>
public enum KnockOut
{
    Yes,
    No,
}

/// <summary>Whether there is more to put on record at once.</summary>
public enum MoreKnown
{
    No,
    Yes,
}

/// <summary>O6: the kind of target. The names are stored: never change one.</summary>
public enum TargetSegment
{
    Loyalist,
    EasyWin,
    Contested,
    DoorOpener,
}
