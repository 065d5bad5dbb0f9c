using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Plans;

/// <summary>When plans for accounts are looked at again.</summary>
internal static class PlansCapability
{
    public static Capability Build(SalesSurroundings around)
    {
        var words = new AccountWords(around.Records);
        var reviews = new PlanReviews(around.Records);
        return new Capability
        {
            Title = PlanWords.Title,
            Flows = [new FlowBinding(ReviewPlan.Script, reviews.FinishAsync)],
            Commands =
            [
                new("review-plan", PlanWords.Review, PlanWords.ReviewPurpose, async (turn, rest, token) => new Outcome
                {
                    Start = await words.StartAsync(turn, ReviewPlan.Script, ReviewPlan.Account, rest, token),
                })
                { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
            ],
            AccountFacts = [new AccountFact(PlanWords.FactTitle, reviews.SayAsync)],
        };
    }
}
