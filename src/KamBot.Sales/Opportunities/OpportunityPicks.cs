using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Opportunities;

/// <summary>The opportunities that are not over yet, those touched last first.</summary>
public sealed class OpportunityPicks(ISalesRecords records) : IPickSource
{
    public const string Open = "opportunities";
    private const int MostFound = 8;

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
        [.. (await records.OpenOpportunitiesAsync(request.Speaker, request.Most, cancellationToken)).Select(Pick)];

    public async ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        [.. (await records.FindOpportunitiesAsync(request.Speaker, TextFolding.FoldHan(words), MostFound, cancellationToken)).Select(Pick)];

    public static Picked Pick(Opportunity opportunity) => new(opportunity.Id.ToString(), opportunity.Name);
}
