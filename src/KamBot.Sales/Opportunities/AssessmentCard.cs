using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Opportunities;

/// <summary>O5: the result of an assessment. Score and coverage are two numbers, and everything on it can be recomputed by hand.</summary>
public static class AssessmentCard
{
    public const string PursueVerb = "deal.pursue";
    public const string DeferVerb = "deal.defer";
    public const string CloseVerb = "deal.close";
    public const string UndoVerb = "undo";
    private const int MostMoves = 6;
    private const int MostWeak = 3;

    public static string Title(Opportunity deal, Assessment now, PhraseBook book) => now.Competitor is { } competitor
        ? book.Plain(AssessmentPhrases.CompetitorTitle, ("name", deal.Name), ("competitor", competitor))
        : book.Plain(AssessmentPhrases.Title, ("name", deal.Name));

    public static AdaptiveCard Show(OpportunityPage page, Assessment now, Assessment? before, TurnScope turn)
    {
        var (book, deal, limits) = (turn.Book, page.Deal, page.Limits);
        var title = Title(deal, now, book);
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new FactSet(
                [
                    new Fact(book.Plain(AssessmentPhrases.Score), Score(now, before, limits, book)),
                    new Fact(book.Plain(AssessmentPhrases.Coverage), Coverage(now, before, book)),
                ]),
                .. Enum.GetValues<Theme>().Select(theme => new TextBlock(ThemeLine(now, theme, book)) { Spacing = Spacing.Small }),
                .. Moved(now, before, turn),
                .. Weak(now, book),
                .. now.Competitor is null ? FindOut(now, book) : [],
                .. now.Competitor is null ? Advice(now, limits, book) : [],
                new TextBlock(book.Say(AssessmentPhrases.Kept)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions =
            [
                .. now.Competitor is null
                    ? new[]
                    {
                        Button(OpportunityOptions.Decisions.PhraseOf(Decision.Pursue), PursueVerb),
                        Button(OpportunityOptions.Decisions.PhraseOf(Decision.Defer), DeferVerb),
                        Button(OpportunityOptions.Decisions.PhraseOf(Decision.Close), CloseVerb),
                    }
                    : [Button(OpportunityPhrases.CompareButton, OpportunityCard.CompareVerb)],
                ExecuteButton.Ask(
                    book.Plain(Calls.CallPhrases.UndoButton), new CardButtonData(UndoVerb) { KamSubject = now.Id.ToString() }),
            ],
        };

        ExecuteButton Button(Phrase words, string verb) =>
            ExecuteButton.Ask(book.Plain(words), new CardButtonData(verb) { KamSubject = deal.Id.ToString() });
    }

    private static string Score(Assessment now, Assessment? before, OpportunityLimits limits, PhraseBook book)
    {
        var shown = OpportunityRules.Score(now, limits) is { } score
            ? book.Plain(AssessmentPhrases.OfHundred, ("score", score))
            : book.Plain(AssessmentPhrases.NoScore);
        return before is null ? shown : $"{shown} ({book.Plain(AssessmentPhrases.ScoreTrend, ("before", AssessmentWording.ScoreOf(OpportunityRules.Score(before, limits), book)))})";
    }

    private static string Coverage(Assessment now, Assessment? before, PhraseBook book)
    {
        var shown = book.Plain(AssessmentPhrases.OfTwenty, ("known", OpportunityRules.Coverage(now)));
        return before is null ? shown : $"{shown} ({book.Plain(AssessmentPhrases.ScoreTrend, ("before", OpportunityRules.Coverage(before)))})";
    }

    private static string ThemeLine(Assessment now, Theme theme, PhraseBook book)
    {
        var ratings = OpportunityRules.CriteriaOf(theme).Select(criterion => now.Of(criterion).Rating).ToList();
        var strength = OpportunityRules.Strength(now, theme);
        return book.Say(
            AssessmentPhrases.ThemeLine,
            ("bar", AssessmentWording.Bar(strength)),
            ("theme", book.Plain(AssessmentWording.HeadingOf(theme))),
            ("strength", AssessmentWording.ScoreOf(strength, book)),
            ("good", ratings.Count(rating => rating == Rating.Good)),
            ("unknown", ratings.Count(rating => rating == Rating.Unknown)),
            ("poor", ratings.Count(rating => rating == Rating.Poor)));
    }

    private static IEnumerable<CardElement> Moved(Assessment now, Assessment? before, TurnScope turn)
    {
        if (before is null)
        {
            return [];
        }

        var (book, day) = (turn.Book, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(before.At, turn.Zone).DateTime));
        var moves = OpportunityRules.Moves(before, now);
        return
        [
            new TextBlock(book.Say(AssessmentPhrases.MovedTitle, ("day", DayWording.Say(day, turn.Now, book.Language.Tag))))
            {
                Weight = TextWeight.Bolder, Spacing = Spacing.Medium, Size = TextSize.Small, Color = TextColor.Accent,
            },
            .. moves.Take(MostMoves).Select(move => new TextBlock(book.Say(
                AssessmentPhrases.Move,
                ("criterion", book.Plain(AssessmentWording.LabelOf(move.Criterion))),
                ("before", AssessmentWording.SignOf(move.Before)),
                ("now", AssessmentWording.SignOf(move.Now)))) { Spacing = Spacing.None }),
            .. moves.Count == 0 ? [new TextBlock(book.Say(AssessmentPhrases.NothingMoved)) { Spacing = Spacing.None }] : Array.Empty<CardElement>(),
        ];
    }

    private static IEnumerable<CardElement> Weak(Assessment now, PhraseBook book)
    {
        var weak = OpportunityRules.Weak(now);
        return weak.Count == 0
            ? []
            :
            [
                CardSection.Heading(book, AssessmentPhrases.WeakTitle),
                .. weak.Take(MostWeak).Select(criterion => new TextBlock(
                    book.Say(AssessmentWording.LabelOf(criterion))
                    + (now.Of(criterion).Note is { } note ? " · " + CardText.Escape(note) : "")) { Spacing = Spacing.None }),
            ];
    }

    private static IEnumerable<CardElement> FindOut(Assessment now, PhraseBook book) => OpportunityRules.NextToFindOut(now) is { } next
        ?
        [
            CardSection.Heading(book, AssessmentPhrases.FindOutTitle),
            new TextBlock(book.Say(AssessmentWording.QuestionOf(next))) { Spacing = Spacing.None },
        ]
        : [];

    private static IEnumerable<CardElement> Advice(Assessment now, OpportunityLimits limits, PhraseBook book)
    {
        var advice = OpportunityRules.Advise(now, limits);
        var decision = book.Plain(OpportunityOptions.Decisions.PhraseOf(advice.Decision));
        yield return new TextBlock(book.Say(AssessmentPhrases.AdviceTitle, ("decision", decision))) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium };
        yield return new TextBlock(Reason(advice, now, limits, book)) { Spacing = Spacing.None };
    }

    public static string Reason(Advice advice, Assessment now, OpportunityLimits limits, PhraseBook book) => advice.Reason switch
    {
        AdviceReason.LowScore => book.Say(
            AssessmentPhrases.LowScore, ("coverage", OpportunityRules.Coverage(now)), ("limit", limits[OpportunityLimit.CloseBelow])),
        AdviceReason.MustBeKnown => book.Say(
            AssessmentPhrases.MustBeKnown, ("question", book.Plain(AssessmentWording.QuestionOf(advice.Criterion!.Value)))),
        AdviceReason.TooLittleKnown => book.Say(
            AssessmentPhrases.TooLittleKnown, ("coverage", OpportunityRules.Coverage(now)), ("limit", limits[OpportunityLimit.EnoughAnswers])),
        AdviceReason.UnknownTheme => book.Say(
            AssessmentPhrases.UnknownTheme, ("theme", book.Plain(AssessmentWording.HeadingOf(advice.Theme!.Value)))),
        AdviceReason.WeakTheme => book.Say(
            AssessmentPhrases.WeakTheme,
            ("theme", book.Plain(AssessmentWording.HeadingOf(advice.Theme!.Value))),
            ("strength", OpportunityRules.Strength(now, advice.Theme!.Value)!.Value)),
        AdviceReason.MiddlingScore => book.Say(AssessmentPhrases.MiddlingScore, ("limit", limits[OpportunityLimit.PursueFrom])),
        _ => book.Say(
            AssessmentPhrases.HighScore,
            ("score", OpportunityRules.Score(now, limits)!.Value), ("coverage", OpportunityRules.Coverage(now))),
    };
}
