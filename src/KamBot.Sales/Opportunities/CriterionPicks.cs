using KamBot.Dialogs;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>Criteria by their names: all of them, or those that the last assessment of the opportunity left unknown.</summary>
internal sealed class CriterionPicks(ISalesRecords records, bool unknownOnly) : IPickSource
{
    public const string All = "criteria";
    public const string Unknown = "unknown-criteria";

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<Criterion> criteria = Enum.GetValues<Criterion>();
        if (unknownOnly && request.Answers.Get(FindOut.Deal) is { } deal && Guid.TryParse(deal.Key, out var id))
        {
            var last = (await records.AssessmentsOfAsync(request.Speaker, [id], cancellationToken)).LastOrDefault(each => each.Competitor is null);
            criteria = last is null ? OpportunityRules.ByNeed : OpportunityRules.Unknown(last);
        }

        return [.. criteria.Take(request.Most).Select(criterion => Pick(criterion, request.Book))];
    }

    public ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        SuggestAsync(request with { Most = int.MaxValue }, cancellationToken);

    public static Picked Pick(Criterion criterion, Dialogs.Languages.PhraseBook book) => new(criterion.ToString(), book.Plain(AssessmentWording.LabelOf(criterion)));

    public static Criterion? Read(Picked? picked) => Enum.TryParse<Criterion>(picked?.Key, out var criterion) ? criterion : null;
}
