using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>The open questions of the account that was answered before.</summary>
internal sealed class QuestionPicks(ISalesRecords records) : IPickSource
{
    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken)
    {
        if (request.Answers.Get(ProfileSource.Account) is not { } picked || !Guid.TryParse(picked.Key, out var account))
        {
            return [];
        }

        var claims = await records.ProfileClaimsAsync(request.Speaker, account, cancellationToken);
        return [.. OpenUnknowns.Of(claims, account).Where(IsAnsweredInWords).Take(request.Most).Select(claim => Pick(claim, claims, request.Book))];
    }

    public ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        SuggestAsync(request with { Most = int.MaxValue }, cancellationToken);

    /// <summary>A criterion of an opportunity is judged, not answered in words: *found out* does that.</summary>
    public static bool IsAnsweredInWords(Claim unknown) => Opportunities.OpportunityAttributes.CriterionOf(unknown.Value) is null;

    public static Picked Pick(Claim claim, IEnumerable<Claim> claims, Dialogs.Languages.PhraseBook book) =>
        new(claim.Id.ToString(), ProfileWording.Cut(UnknownWording.Say(claim, claims, book)));
}
