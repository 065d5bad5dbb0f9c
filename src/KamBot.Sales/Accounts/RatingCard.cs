using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Accounts;

/// <summary>K4 and K5: which criteria an account meets, what they say together, and the index of potential.</summary>
internal static class RatingCard
{
    public static readonly Phrase ClassifyTitle = new("account-link.classify", "Classify");
    public static readonly Phrase AssessTitle = new("account-link.assess", "Assess the future");

    public static Reply Show(TurnScope turn, RatingPage page)
    {
        var book = turn.Book;
        var title = book.Plain(CriterionPhrases.RatingTitle, ("account", page.Account.Name));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(Advice(page, book)) { Weight = TextWeight.Bolder },
                .. page.Judgement.Results.Select(result => new TextBlock(Line(page, result, book))
                {
                    Spacing = Spacing.None,
                    Color = result.State switch { CriterionState.Met => TextColor.Good, CriterionState.Missed => TextColor.Attention, _ => null },
                }),
                new TextBlock(book.Say(CriterionPhrases.Rule)) { IsSubtle = true, Size = TextSize.Small },
                CardSection.Heading(book, CriterionPhrases.Potential),
                new TextBlock(Potential(page.Index, book)) { Spacing = Spacing.None },
                .. page.Index.Unknown.Any()
                    ? [new TextBlock(book.Say(CriterionPhrases.AskNext, ("factors", string.Join(book.Plain(SpokenList.Joint), page.Index.Unknown.Select(each => book.Plain(NameOf(each))))))) { Spacing = Spacing.None }]
                    : Array.Empty<CardElement>(),
            ],
            Actions =
            [
                CommandButton.Say(book, ClassifyTitle, CustomerWords.Classify, page.Account.Name),
                CommandButton.Say(book, AssessTitle, CustomerWords.Assess, page.Account.Name),
                CommandButton.Say(book, AccountCard.OpenTitle, CustomerWords.Account, page.Account.Name),
            ],
        };
        return Reply.Show(card, title);
    }

    public static string Advice(RatingPage page, PhraseBook book)
    {
        var judgement = page.Judgement;
        return book.Say(
            judgement.Advice switch
            {
                KeyAccountAdvice.Key => CriterionPhrases.Key,
                KeyAccountAdvice.NotKey => CriterionPhrases.NotKey,
                _ => CriterionPhrases.NotEnough,
            },
            ("met", judgement.Met), ("all", judgement.All), ("unknown", judgement.Unknown),
            ("needed", (int)Math.Ceiling(page.Criteria.NeededShare * judgement.All / 100)));
    }

    public static string Potential(PotentialIndex index, PhraseBook book) => index.Value is { } value
        ? book.Say(CriterionPhrases.PotentialLine, ("value", value), ("coverage", index.Coverage), ("most", index.AtMost))
        : book.Say(CriterionPhrases.PotentialUnknown);

    public static Phrase NameOf(PotentialFactor factor) => factor switch
    {
        PotentialFactor.Unused => CriterionPhrases.Unused,
        PotentialFactor.Growth => CriterionPhrases.Growth,
        PotentialFactor.Openness => CriterionPhrases.Openness,
        _ => CriterionPhrases.Access,
    };

    private static string Line(RatingPage page, CriterionResult result, PhraseBook book) => book.Say(
        CriterionPhrases.Line,
        ("sign", result.State switch { CriterionState.Met => "✓", CriterionState.Missed => "✗", _ => "?" }),
        ("criterion", book.Plain(KeyCriteria.All.PhraseOf(result.Criterion))),
        ("value", CriterionWording.Value(result.Criterion, page.Rating, page.Criteria[result.Criterion], book)),
        ("weight", result.Weight));
}
