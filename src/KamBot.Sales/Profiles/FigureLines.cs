using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Profiles;

/// <summary>P3: revenue and profit by year with their trend. Amounts of different currencies are neither compared nor added up.</summary>
internal static class FigureLines
{
    private const int MostYears = 5;

    public static IEnumerable<CardElement> Of(ProfilePage page, TurnScope turn) =>
        Of(FillFigures.Revenue, page, turn).Concat(Of(FillFigures.Profit, page, turn));

    private static IEnumerable<CardElement> Of(Question<Money> question, ProfilePage page, TurnScope turn)
    {
        var years = Years(question, page);
        if (years.Count > 0)
        {
            yield return CardSection.Heading(turn.Book, ProfileParts.FactOf(question).Label);
        }

        for (var at = 0; at < Math.Min(years.Count, MostYears); at++)
        {
            yield return new TextBlock(turn.Book.Say(
                ProfilePhrases.YearLine, ("year", Year(years[at])), ("amount", Amount(years, at, question, turn)))) { Spacing = Spacing.None };
            yield return SectionCard.Source(ProfileWording.Source(years[at].Claim, page, turn, at == 0 && years[at].IsAged ? ProfilePhrases.NewerYear : null));
        }
    }

    /// <summary>Amounts with their move as plain text, the youngest year first.</summary>
    public static IEnumerable<(string Amount, KnownFact Fact)> Amounts(Question<Money> question, ProfilePage page, TurnScope turn)
    {
        var years = Years(question, page);
        return years.Select((fact, at) => (Amount(years, at, question, turn), fact));
    }

    private static List<KnownFact> Years(Question<Money> question, ProfilePage page) =>
        [.. page.View.Facts.Where(fact => fact.Fact.Question == question && fact.Year is not null && question.Reads(fact.Value))];

    private static string Amount(List<KnownFact> years, int at, Question<Money> question, TurnScope turn)
    {
        var amount = ProfileWording.Value(years[at], turn);
        return at + 1 < years.Count ? $"{amount} · {Move(years[at + 1], years[at], question, turn.Book)}" : amount;
    }

    private static string Move(KnownFact before, KnownFact after, Question<Money> question, PhraseBook book)
    {
        var (first, last) = (question.Value(before.Value), question.Value(after.Value));
        return ProfileRules.Growth(first, last) is { } percent
            ? book.Plain(
                ProfilePhrases.Growth, ("arrow", percent > 0 ? "↑" : percent < 0 ? "↓" : "→"), ("percent", Math.Abs(percent)), ("year", Year(before)))
            : first.Currency == last.Currency
                ? last.Amount > first.Amount ? "↑" : last.Amount < first.Amount ? "↓" : "→"
                : book.Plain(ProfilePhrases.OtherCurrency, ("year", Year(before)));
    }

    /// <summary>Without the sign that cultures put between thousands.</summary>
    private static string Year(KnownFact fact) => fact.Year!.Value.ToString(CultureInfo.InvariantCulture);
}
