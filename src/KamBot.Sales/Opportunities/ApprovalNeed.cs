using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O7: why a pursuit needs a manager. Below all thresholds the rep decides.</summary>
internal enum ApprovalNeed
{
    Value,
    Discount,
    Risk,
}

internal static class ApprovalNeeds
{
    private static readonly Phrase Value = new("deal-approval.value", "the value");
    private static readonly Phrase Discount = new("deal-approval.discount", "the discount");
    private static readonly Phrase Risk = new("deal-approval.risk", "the risk");

    public static IReadOnlyList<ApprovalNeed> Of(OpportunityPage page, decimal? discount)
    {
        var needs = new List<ApprovalNeed>();
        if (page.Deal.Value is { } value && page.Limits.Amounts.TryGetValue(value.Currency, out var threshold) && value.Amount >= threshold)
        {
            needs.Add(ApprovalNeed.Value);
        }

        if (discount > page.Limits[OpportunityLimit.Discount])
        {
            needs.Add(ApprovalNeed.Discount);
        }

        if (page.Last?.Of(Criterion.Risk).Rating == Rating.Poor)
        {
            needs.Add(ApprovalNeed.Risk);
        }

        return needs;
    }

    public static string Say(IEnumerable<ApprovalNeed> needs, PhraseBook book) => string.Join(
        book.Plain(Calls.CommitmentsQuestion.Joint),
        needs.Select(need => book.Plain(need switch { ApprovalNeed.Value => Value, ApprovalNeed.Discount => Discount, _ => Risk })));
}
