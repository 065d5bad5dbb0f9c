using KamBot.Dialogs.Languages;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What is unknown, in the reader's language: the name of the fact, or the words somebody used. Plain text.</summary>
internal static class UnknownWording
{
    private static readonly Phrase OfSystem = new("unknown.of-system", "{system}: {what}");

    public static string Say(Claim unknown, IEnumerable<Claim> claims, PhraseBook book)
    {
        if (OpportunityAttributes.CriterionOf(unknown.Value) is { } criterion)
        {
            return book.Plain(OfSystem, ("what", book.Plain(AssessmentWording.QuestionOf(criterion))), ("system", unknown.Note));
        }

        var what = ProfileParts.FactOf(unknown.Value) is { } fact ? ProfileWording.Label(fact, unknown.Value, book) : unknown.Value switch
        {
            ClaimAttributes.Competitor => book.Plain(LogCall.Script.LabelOf(LogCall.Competitor)),
            ClaimAttributes.NeedFit => book.Plain(LogCall.Script.LabelOf(LogCall.Fit)),
            _ => unknown.Value,
        };
        var name = ProfileParts.FactOf(FillSystem.Name).Attribute;
        return unknown.ObjectId is { } system
            && claims.LastOrDefault(claim => claim.ObjectId == system && claim.Attribute == name) is { } named
                ? book.Plain(OfSystem, ("what", what), ("system", ProfileWording.Cut(named.Value)))
                : what;
    }
}
