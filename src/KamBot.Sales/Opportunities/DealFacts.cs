using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Opportunities;

/// <summary>A deal in one line: stage, amount, expected day.</summary>
internal static class DealFacts
{
    public static string Say(Opportunity deal, PhraseBook book, DateTimeOffset now) => string.Join(" · ", new[]
    {
        book.Plain(OpportunityOptions.Stages.PhraseOf(deal.Stage)),
        deal.Value is { } value ? OpportunityCard.Amount(value, book) : null,
        deal.ExpectedOn is { } day ? DayWording.Say(day, now, book.Language.Tag) : null,
    }.OfType<string>());
}
