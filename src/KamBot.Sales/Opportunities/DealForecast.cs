using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Opportunities;

/// <summary>O1: what an opportunity is expected to bring: its value by its probability.</summary>
internal static class DealForecast
{
    /// <summary>Null while value or probability is unknown: a guess in between would be nobody's word.</summary>
    public static Money? Of(Opportunity deal) =>
        deal.Value is { } value && deal.Probability is { } percent ? value with { Amount = value.Amount * percent / 100 } : null;

    /// <summary>The totals, a line per currency; currencies are not converted.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Opportunity> deals, PhraseBook book) =>
        from deal in deals
        where deal.Value is not null
        group deal by deal.Currency into same
        orderby same.Count() descending, same.Key
        let open = same.Count(deal => deal.Probability is null)
        let total = CardText.Escape(OpportunityCard.Amount(new Money(same.Sum(deal => deal.Amount!.Value), same.Key!), book))
        let forecast = CardText.Escape(OpportunityCard.Amount(new Money(same.Sum(deal => Of(deal)?.Amount ?? 0), same.Key!), book))
        select book.Say(
            open == 0 ? RankingPhrases.Totals : RankingPhrases.TotalsOpen, ("total", new Said(total)), ("forecast", new Said(forecast)), ("open", open));
}
