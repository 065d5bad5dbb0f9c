using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Opportunities;

/// <summary>O5: our standing and that of the competitors, criterion by criterion.</summary>
internal sealed class CompetitorComparison(ISalesRecords records)
{
    public const string AgainVerb = "deal.assess-competitor";
    private const int MostCompetitors = 3;

    /// <summary>The twenty questions about a competitor who is named in the dialog.</summary>
    public static FlowStart Start(OpportunityPage page) =>
        new(AssessOpportunity.Script.Name, Answers.None.With(AssessOpportunity.Deal, OpportunityPicks.Pick(page.Deal)));

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var parts = (answer.Subject ?? "").Split('/', 2);
        if (await OpportunityPage.ReadAsync(records, turn, parts[0], cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        return answer.Verb == AgainVerb && parts is [_, var competitor] && page.LastOf(competitor) is { Competitor: { } known }
            ? new Outcome { Start = AssessOpportunityEnding.Start(page, turn.Now, known) }
            : Show(page, turn);
    }

    public static Outcome Show(OpportunityPage page, TurnScope turn)
    {
        var book = turn.Book;
        var rivals = page.Assessments.Where(each => each.Competitor is not null)
            .GroupBy(each => TextFolding.FoldHan(each.Competitor!)).Select(same => same.Last()).TakeLast(MostCompetitors).ToList();
        if (rivals.Count == 0)
        {
            return Outcome.Say(
                book.Say(OverPhrases.CompareNone, ("name", page.Deal.Name)), $"{book.Plain(OpportunityWords.AssessCompetitor)} {page.Deal.Name}");
        }

        var title = book.Plain(OverPhrases.CompareTitle, ("name", page.Deal.Name));
        IReadOnlyList<(string Who, Assessment? Said)> columns =
            [(book.Plain(OverPhrases.Ours), page.Last), .. rivals.Select(each => (each.Competitor!, (Assessment?)each))];
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. columns.Select(column => new TextBlock(book.Say(
                    OverPhrases.CompareColumn,
                    ("who", column.Who),
                    ("score", AssessmentWording.ScoreOf(column.Said is { } said ? OpportunityRules.Score(said, page.Limits) : null, book)),
                    ("coverage", column.Said is { } known ? OpportunityRules.Coverage(known) : 0))) { Spacing = Spacing.None }),
                .. Enum.GetValues<Theme>().SelectMany(theme => Lines(theme, columns, book)),
            ],
            Actions =
            [
                .. rivals.Select(each => ExecuteButton.Ask(
                    book.Plain(OverPhrases.AssessAgain, ("competitor", each.Competitor!)),
                    new CardButtonData(AgainVerb) { KamSubject = $"{page.Deal.Id}/{each.Competitor}" })),
            ],
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };
    }

    private static IEnumerable<CardElement> Lines(Theme theme, IReadOnlyList<(string Who, Assessment? Said)> columns, PhraseBook book) =>
    [
        CardSection.Heading(book, AssessmentWording.HeadingOf(theme)),
        new FactSet(
        [
            .. OpportunityRules.CriteriaOf(theme).Select(criterion => new Fact(
                book.Plain(AssessmentWording.LabelOf(criterion)),
                CardText.Escape(string.Join(" · ", columns.Select(column =>
                    $"{column.Who} {AssessmentWording.SignOf((column.Said?.Of(criterion) ?? CriterionJudgement.NotKnown).Rating)}"))))),
        ]),
    ];
}
