using System.Text.Json.Serialization;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>
/// The twenty criteria as they were judged on one day. Frozen: a later assessment is another record, so that it can be seen which answer
/// was wrong since when.
/// </summary>
public sealed record Assessment
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required Guid OpportunityId { get; init; }
    public required string AuthorId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The competitor whose standing was assessed; null for our own.</summary>
    public string? Competitor { get; init; }

    /// <summary>The stage of the opportunity on that day.</summary>
    public required OpportunityStage Stage { get; init; }

    /// <summary>One for each criterion; a criterion without an answer counts as unknown.</summary>
    public required IReadOnlyList<CriterionAnswer> Answers { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }

    public CriterionJudgement Of(Criterion criterion) =>
        Answers.FirstOrDefault(answer => answer.Criterion == criterion)?.Judgement ?? CriterionJudgement.NotKnown;

    /// <summary>When the criterion was judged so; an answer that was kept from an earlier assessment keeps its day.</summary>
    public DateTimeOffset DayOf(Criterion criterion) =>
        Answers.FirstOrDefault(answer => answer.Criterion == criterion)?.At ?? At;
}

public sealed record CriterionAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(JsonStringEnumConverter<Criterion>))] Criterion Criterion,
    CriterionJudgement Judgement,
    DateTimeOffset At);
