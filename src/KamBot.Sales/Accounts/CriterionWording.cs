using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>Criteria, values and thresholds in words; plain text.</summary>
internal static class CriterionWording
{
    public static string Threshold(CriterionSetting setting, PhraseBook book) => setting switch
    {
        { Criterion: KeyCriterion.Together } => book.Plain(CriterionPhrases.TogetherLine, ("share", Figure(setting.Threshold ?? 0, book))),
        { Weight: 0 } => book.Plain(CriterionPhrases.LeftOut, ("criterion", book.Plain(KeyCriteria.All.PhraseOf(setting.Criterion)))),
        _ => book.Plain(
            CriterionPhrases.CriteriaLine,
            ("criterion", book.Plain(KeyCriteria.All.PhraseOf(setting.Criterion))), ("weight", setting.Weight), ("threshold", From(setting, book))),
    };

    public static string Value(KeyCriterion criterion, AccountRating rating, CriterionSetting setting, PhraseBook book) => (criterion switch
    {
        KeyCriterion.Volume => Amount(rating.Volume, setting, book),
        KeyCriterion.Potential => Amount(rating.Elsewhere, setting, book),
        KeyCriterion.Margin => rating.Margin is { } margin ? book.Plain(CriterionPhrases.Points, ("value", Signed(margin, book))) : null,
        KeyCriterion.Growth => rating.Growth is { } growth ? book.Plain(CriterionPhrases.Percent, ("value", Signed(growth, book))) : null,
        KeyCriterion.Credit => Rated(rating.Credit, book),
        KeyCriterion.Access => Rated(rating.Access, book),
        KeyCriterion.Openness => Rated(rating.Openness, book),
        _ => rating.Traits switch
        {
            null => null,
            [] => book.Plain(CriterionPhrases.NoTraits),
            var traits => string.Join(book.Plain(SpokenList.Joint), traits.Select(trait => book.Plain(KeyCriteria.Traits.PhraseOf(trait)))),
        },
    }) ?? book.Plain(CriterionPhrases.Unknown);

    private static string From(CriterionSetting setting, PhraseBook book) => setting switch
    {
        { Amounts: { } amounts } => book.Plain(
            CriterionPhrases.From, ("value", string.Join(" / ", amounts.Select(each => StoredMoney.Say(new Money(each.Value, each.Key), book))))),
        { Threshold: { } threshold } => book.Plain(CriterionPhrases.From, ("value", Figure(threshold, book))),
        _ => book.Plain(CriterionPhrases.MustBeGood),
    };

    private static string? Amount(Money? amount, CriterionSetting setting, PhraseBook book) => amount switch
    {
        null => null,
        { } money when setting.Amounts?.ContainsKey(money.Currency) != true =>
            book.Plain(CriterionPhrases.NoThreshold, ("value", StoredMoney.Say(money, book))),
        { } money => StoredMoney.Say(money, book),
    };

    private static string? Rated(Rating? rating, PhraseBook book) => rating is { } known ? book.Plain(Ratings.All.PhraseOf(known)) : null;

    private static string Signed(decimal value, PhraseBook book) => (value > 0 ? "+" : "") + Figure(value, book);

    private static string Figure(decimal value, PhraseBook book) => value.ToString("0.##", book.Culture);
}
