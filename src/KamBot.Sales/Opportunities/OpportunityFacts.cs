using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>What the dialogs about the record of an opportunity ask, and where it is kept.</summary>
internal static class OpportunityFacts
{
    public const int LongestName = 200;

    /// <summary>The facts that people change their minds about are claims; the others are columns.</summary>
    private static readonly IReadOnlyList<(Question Question, string Attribute)> Claimed =
    [
        (NewOpportunity.HeardFrom, OpportunityAttributes.HeardFrom),
        (NewOpportunity.Relations, OpportunityAttributes.Relations),
        (NewOpportunity.Funds, OpportunityAttributes.Funds),
        (NewOpportunity.FundsThere, OpportunityAttributes.FundsThere),
        (NewOpportunity.Competitors, OpportunityAttributes.Competitors),
    ];

    /// <summary>The opportunity with what was said; what was not said stays.</summary>
    public static Opportunity Apply(Opportunity deal, Answers answers)
    {
        var value = answers.Chosen(NewOpportunity.Value);
        var name = answers.Get(NewOpportunity.Name) is { } said ? Cut(said) : deal.Name;
        return deal with
        {
            Name = name,
            SearchName = TextFolding.FoldHan(name),
            Stage = answers.Chosen(NewOpportunity.Stage) ?? deal.Stage,
            Amount = value?.Amount ?? deal.Amount,
            Currency = value?.Currency ?? deal.Currency,
            ExpectedOn = answers.Chosen(NewOpportunity.Expected) ?? deal.ExpectedOn,
            Probability = answers.Chosen(NewOpportunity.Probability) is { } percent ? (int)Math.Clamp(percent, 0, 100) : deal.Probability,
        };
    }

    public static void Claim(SourceRecords source, Opportunity deal, Answers answers)
    {
        foreach (var (question, attribute) in Claimed)
        {
            if (answers.Of(question) is { Kind: AnswerKind.Given, Value: { } value })
            {
                source.Claim(SubjectKind.Opportunity, deal.Id, deal.AccountId, attribute, value, Evidence.Assumed);
            }
        }
    }

    /// <summary>What is on record, as answers that are not asked again.</summary>
    public static Answers Known(OpportunityPage page)
    {
        var deal = page.Deal;
        var answers = Answers.None.With(ChangeOpportunity.Deal, OpportunityPicks.Pick(deal))
            .With(NewOpportunity.Name.Id, Answer.Known(NewOpportunity.Name.Stored(deal.Name)))
            .With(NewOpportunity.Stage.Id, Answer.Known(NewOpportunity.Stage.Stored(deal.Stage)));
        answers = deal.Value is { } value ? answers.With(NewOpportunity.Value.Id, Answer.Known(NewOpportunity.Value.Stored(value))) : answers;
        answers = deal.ExpectedOn is { } day ? answers.With(NewOpportunity.Expected.Id, Answer.Known(NewOpportunity.Expected.Stored(day))) : answers;
        answers = deal.Probability is { } percent
            ? answers.With(NewOpportunity.Probability.Id, Answer.Known(NewOpportunity.Probability.Stored(percent)))
            : answers;
        foreach (var (question, attribute) in Claimed)
        {
            if (page.Latest(attribute) is { } known && question.Reads(known))
            {
                answers = answers.With(question.Id, Answer.Known(known));
            }
        }

        return answers;
    }

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
