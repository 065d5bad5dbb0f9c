using System.Globalization;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>Criteria, ratings and scores in words.</summary>
internal static class AssessmentWording
{
    private const int BarLength = 5;

    public static Phrase LabelOf(Criterion criterion) => AssessOpportunity.Script.LabelOf(AssessOpportunity.QuestionOf(criterion));

    public static Phrase QuestionOf(Criterion criterion) => AssessOpportunity.Script.WordingOf(AssessOpportunity.QuestionOf(criterion));

    public static Phrase HeadingOf(Theme theme) => AssessOpportunity.Headings[(int)theme];

    public static string SignOf(Rating rating) => rating switch
    {
        Rating.Good => "+",
        Rating.Poor => "−",
        _ => "?",
    };

    public static string ScoreOf(int? score, PhraseBook book) =>
        score?.ToString(CultureInfo.InvariantCulture) ?? book.Plain(AssessmentPhrases.NoScore);

    /// <summary>Five squares, filled by the share; all dotted where nothing is known.</summary>
    public static string Bar(int? strength) => strength is { } percent
        ? new string('■', (percent * BarLength + 50) / 100).PadRight(BarLength, '□')
        : new string('·', BarLength);
}
