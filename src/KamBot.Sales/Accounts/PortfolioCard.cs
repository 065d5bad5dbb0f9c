using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Accounts;

/// <summary>K6: the portfolio as two by two fields, with the names in them and what each field means.</summary>
internal static class PortfolioCard
{
    private const int MostNames = 6;
    private const int MostNotPlaced = 8;

    public static Reply Show(TurnScope turn, PortfolioMatrix matrix)
    {
        var book = turn.Book;
        var title = book.Plain(turn.Speaker.Role == SpeakerRole.Rep ? PortfolioPhrases.Title : PortfolioPhrases.TeamTitle);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                CardSection.Heading(book, PortfolioPhrases.MuchToCome),
                Row(book, matrix, PortfolioField.Develop, PortfolioField.Invest),
                CardSection.Heading(book, PortfolioPhrases.LittleToCome),
                Row(book, matrix, PortfolioField.Reconsider, PortfolioField.Keep),
                .. NotPlaced(book, matrix.NotPlaced),
                .. matrix.Benchmarks.Count == 0 ? Array.Empty<CardElement>() :
                [
                    new TextBlock(book.Say(
                        PortfolioPhrases.Benchmark, ("amounts", string.Join(" / ", matrix.Benchmarks.Select(each => StoredMoney.Say(each with { Amount = decimal.Round(each.Amount) }, book))))))
                    {
                        IsSubtle = true, Size = TextSize.Small,
                    },
                ],
            ],
        };
        return Reply.Show(card, title);
    }

    private static ColumnSet Row(PhraseBook book, PortfolioMatrix matrix, PortfolioField left, PortfolioField right) =>
        new([Cell(book, left, matrix.Fields[left]), Cell(book, right, matrix.Fields[right])]);

    private static Column Cell(PhraseBook book, PortfolioField field, IReadOnlyList<PortfolioEntry> entries)
    {
        var (name, meaning, style) = field switch
        {
            PortfolioField.Invest => (PortfolioPhrases.Invest, PortfolioPhrases.InvestMeans, ContainerStyle.Good),
            PortfolioField.Develop => (PortfolioPhrases.Develop, PortfolioPhrases.DevelopMeans, ContainerStyle.Accent),
            PortfolioField.Keep => (PortfolioPhrases.Keep, PortfolioPhrases.KeepMeans, ContainerStyle.Emphasis),
            _ => (PortfolioPhrases.Reconsider, PortfolioPhrases.ReconsiderMeans, ContainerStyle.Warning),
        };
        return new Column(
        [
            new Container(
            [
                new TextBlock(book.Say(PortfolioPhrases.FieldTitle, ("field", book.Plain(name)), ("count", entries.Count))) { Weight = TextWeight.Bolder },
                new TextBlock(book.Say(meaning)) { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.None },
                .. Names(book, entries).Select(line => new TextBlock(line) { Spacing = Spacing.Small }),
            ]) { Style = style },
        ]);
    }

    private static IEnumerable<string> Names(PhraseBook book, IReadOnlyList<PortfolioEntry> entries) => entries.Count == 0
        ? [book.Say(PortfolioPhrases.Nobody)]
        : [
            .. entries.Take(MostNames).Select(entry => CardText.Escape(entry.Name)),
            .. entries.Count > MostNames ? [book.Say(PortfolioPhrases.More, ("count", entries.Count - MostNames))] : Array.Empty<string>(),
        ];

    private static IEnumerable<CardElement> NotPlaced(PhraseBook book, IReadOnlyList<PortfolioEntry> entries)
    {
        if (entries.Count == 0)
        {
            yield break;
        }

        yield return new TextBlock(book.Say(PortfolioPhrases.NotPlaced, ("count", entries.Count))) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium };
        foreach (var entry in entries.Take(MostNotPlaced))
        {
            var phrase = (entry.Revenue, entry.Future) switch
            {
                (null, FuturePotential.Unknown) => PortfolioPhrases.BothUnknown,
                (null, _) => PortfolioPhrases.RevenueUnknown,
                _ => PortfolioPhrases.FutureUnknown,
            };
            yield return new TextBlock(book.Say(phrase, ("account", entry.Name))) { Spacing = Spacing.None };
        }

        if (entries.Count > MostNotPlaced)
        {
            yield return new TextBlock(book.Say(PortfolioPhrases.More, ("count", entries.Count - MostNotPlaced))) { Spacing = Spacing.None };
        }
    }
}
