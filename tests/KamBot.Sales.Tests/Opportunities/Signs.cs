using KamBot.Dialogs.Questions;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Opportunities;

/// <summary>Assessments written as twenty signs, a bar between the themes: <c>++?-+|+++++|?????|--+-+</c>.</summary>
internal static class Signs
{
    public static readonly DateTimeOffset Day = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static Assessment Of(string signs, DateTimeOffset? at = null) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = "t",
        AccountId = Guid.Empty,
        OpportunityId = Guid.Empty,
        AuthorId = "kim",
        At = at ?? Day,
        Stage = OpportunityStage.Potential,
        Answers = [.. signs.Where(sign => sign != '|').Select((sign, at) => new CriterionAnswer((Criterion)at, Judged(sign), Day))],
    };

    private static CriterionJudgement Judged(char sign) => sign switch
    {
        '+' => new CriterionJudgement(Rating.Good, Evidence.Said),
        '-' => new CriterionJudgement(Rating.Poor),
        '?' => CriterionJudgement.NotKnown,
        _ => throw new FormatException($"{sign} is no sign."),
    };
}
