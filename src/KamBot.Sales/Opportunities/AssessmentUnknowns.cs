using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>
/// Each ? of an assessment becomes an open question of the account, which the next call plans show; an answer given later closes it.
/// Such a claim is about the account, leads to the opportunity and bears its name.
/// </summary>
internal static class AssessmentUnknowns
{
    public static async ValueTask ClaimAsync(
        ISalesRecords records, SourceRecords source, TurnScope turn, Opportunity deal, Assessment assessment, CancellationToken cancellationToken)
    {
        var claims = await records.QuestionsOfDealsAsync(turn.Speaker, deal.AccountId, cancellationToken);
        var open = OpenUnknowns.Of(claims, deal.AccountId).Where(claim => claim.ObjectId == deal.Id).Select(claim => claim.Value).ToHashSet();
        foreach (var criterion in OpportunityRules.ByNeed)
        {
            var attribute = OpportunityAttributes.Of(criterion);
            var judged = assessment.Of(criterion);
            if (judged.Rating == Rating.Unknown && !open.Contains(attribute))
            {
                source.Claim(
                    SubjectKind.Account, deal.AccountId, deal.AccountId, ClaimAttributes.Unknown, attribute, Evidence.Assumed,
                    note: deal.Name, objectId: deal.Id);
            }
            else if (judged.Rating != Rating.Unknown && open.Contains(attribute))
            {
                source.Claim(
                    SubjectKind.Account, deal.AccountId, deal.AccountId, attribute, judged.Rating.ToString(), judged.Evidence ?? Evidence.Assumed,
                    note: judged.Note, objectId: deal.Id);
            }
        }
    }

    /// <summary>Closes every question that the opportunity left open, because it is over.</summary>
    public static async ValueTask CloseAsync(
        ISalesRecords records, SourceRecords source, TurnScope turn, Opportunity deal, CancellationToken cancellationToken)
    {
        var claims = await records.QuestionsOfDealsAsync(turn.Speaker, deal.AccountId, cancellationToken);
        foreach (var open in OpenUnknowns.Of(claims, deal.AccountId).Where(claim => claim.ObjectId == deal.Id))
        {
            source.Claim(
                SubjectKind.Account, deal.AccountId, deal.AccountId, ClaimAttributes.UnknownAnswered, open.Value, Evidence.Assumed,
                note: null, objectId: deal.Id);
        }
    }
}
