using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O2: what each stage wants to be known on entry. Advice, never a barrier: the rep decides.</summary>
public static class StageRules
{
    private static readonly Dictionary<OpportunityStage, Criterion[]> Wanted = new Dictionary<OpportunityStage, Criterion[]>
    {
        [OpportunityStage.Potential] = [],
        [OpportunityStage.Intention] = [Criterion.Project, Criterion.Urgency, Criterion.InsiderSupport],
        [OpportunityStage.Proposal] = [Criterion.Budget, Criterion.FormalCriteria, Criterion.SolutionFit, Criterion.InsiderSupport],
        [OpportunityStage.Negotiation] = [Criterion.DecisionMakers, Criterion.UniqueValue, Criterion.UndisclosedCriteria, Criterion.SeniorTrust],
    };

    /// <summary>The criteria of the stage that are not good yet; all of them while nothing was assessed.</summary>
    public static IReadOnlyList<Criterion> Missing(OpportunityStage stage, Assessment? last) =>
        [.. Wanted[stage].Where(criterion => last?.Of(criterion).Rating != Rating.Good)];

    /// <summary>Null at the last stage.</summary>
    public static OpportunityStage? After(OpportunityStage stage) =>
        stage == OpportunityStage.Negotiation ? null : stage + 1;
}
