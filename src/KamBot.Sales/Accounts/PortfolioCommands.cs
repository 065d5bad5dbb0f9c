using System.Text.Json;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K5 and K6 by command: the ranking, the portfolio, and its benchmark.</summary>
internal sealed class PortfolioCommands(ISalesRecords records, CriterionSettings settings)
{
    public const string BenchmarkSetting = "portfolio-benchmark";

    /// <summary>The currency of an amount that names none.</summary>
    private const string DefaultCurrency = "EUR";
    private const int MostAccounts = 200;
    private const int MostRanked = 15;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var accounts = await records.KeyAccountsAsync(turn.Speaker, MostAccounts, cancellationToken);
        if (accounts.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(PortfolioPhrases.NoKeyAccounts), turn.Book.Plain(CustomerWords.Classify));
        }

        var claims = await ClaimsAsync(turn, accounts, cancellationToken);
        var entries = accounts.Select(account => new PortfolioEntry(
            account.Name, AccountRating.Of(claims[account.Id]).Volume,
            PortfolioRules.FutureOf(PortfolioRules.RatingsOf(claims[account.Id])))).ToList();
        return new Outcome { Replies = [PortfolioCard.Show(turn, PortfolioMatrix.Of(entries, await BenchmarksAsync(turn, cancellationToken)))] };
    }

    public async ValueTask<Outcome> RankAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (book, accounts) = (turn.Book, await records.KeyAccountsAsync(turn.Speaker, MostAccounts, cancellationToken));
        if (accounts.Count == 0)
        {
            return Outcome.Say(book.Say(PortfolioPhrases.NoKeyAccounts), book.Plain(CustomerWords.Classify));
        }

        var claims = await ClaimsAsync(turn, accounts, cancellationToken);
        var ranked = accounts.Where(account => account.Potential is not null).ToList();
        var unrated = accounts.Where(account => account.Potential is null).ToList();
        var title = book.Plain(PortfolioPhrases.RankingTitle);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. ranked.Take(MostRanked).Select((account, at) => new TextBlock(book.Say(
                    PortfolioPhrases.RankingLine, ("place", at + 1), ("account", account.Name), ("value", account.Potential),
                    ("coverage", PotentialIndex.Of(AccountRating.Of(claims[account.Id])).Coverage))) { Spacing = Spacing.Small }),
                .. ranked.Count > MostRanked ? [new TextBlock(book.Say(PortfolioPhrases.More, ("count", ranked.Count - MostRanked)))] : Array.Empty<CardElement>(),
                .. unrated.Count > 0 ? [new TextBlock(book.Say(PortfolioPhrases.RankingUnrated, ("accounts", Names(book, unrated))))] : Array.Empty<CardElement>(),
                new TextBlock(book.Say(PortfolioPhrases.RankingRule)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = unrated.Count > 0 ? [CommandButton.Say(book, RateTitle, CustomerWords.Rate, unrated[0].Name)] : null,
        };
        return new Outcome { Replies = [Reply.Show(card, title)] };
    }

    public static readonly Phrase RateTitle = new("account-link.rate", "Rate by the criteria");

    /// <summary>Shows from where on revenue is much; operations set it for a currency.</summary>
    public async ValueTask<Outcome> BenchmarkAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var (book, before) = (turn.Book, await BenchmarksAsync(turn, cancellationToken));
        if (rest.Length == 0)
        {
            return Outcome.Say(Sentence(book, before));
        }

        if (CriterionSettings.Refusal(turn) is { } refusal)
        {
            return refusal;
        }

        if (MoneyReader.Read(rest, book.Culture, DefaultCurrency) is not { } amount)
        {
            return Outcome.Say(book.Say(PortfolioPhrases.BenchmarkHow));
        }

        var after = new Dictionary<string, decimal>(before) { [amount.Currency] = amount.Amount };
        if (amount.Amount == 0)
        {
            after.Remove(amount.Currency);
        }

        return await settings.SaveAsync(turn, BenchmarkSetting, Json(before), Json(after), Sentence(book, after), cancellationToken);
    }

    private static string Sentence(PhraseBook book, Dictionary<string, decimal> benchmarks) => benchmarks.Count == 0
        ? book.Say(PortfolioPhrases.BenchmarkAverage)
        : book.Say(PortfolioPhrases.BenchmarkShown, ("amounts", string.Join(" / ", benchmarks.Select(each => StoredMoney.Say(new Money(each.Value, each.Key), book)))));

    private static string Json(Dictionary<string, decimal> benchmarks) =>
        JsonSerializer.Serialize(benchmarks, AccountsJson.Default.DictionaryStringDecimal);

    private static string Names(PhraseBook book, List<Account> accounts)
    {
        const int Most = 5;
        var names = string.Join(book.Plain(SpokenList.Joint), accounts.Take(Most).Select(account => account.Name));
        return accounts.Count > Most ? $"{names}{book.Plain(SpokenList.Joint)}{book.Plain(PortfolioPhrases.More, ("count", accounts.Count - Most))}" : names;
    }

    private async ValueTask<Dictionary<string, decimal>> BenchmarksAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var setting = await records.SettingAsync(turn.Speaker, BenchmarkSetting, cancellationToken);
        return setting is null ? [] : JsonSerializer.Deserialize(setting.Value, AccountsJson.Default.DictionaryStringDecimal) ?? [];
    }

    private async ValueTask<ILookup<Guid, Claim>> ClaimsAsync(
        TurnScope turn, IReadOnlyList<Account> accounts, CancellationToken cancellationToken) =>
        (await records.ClaimsAboutAsync(turn.Speaker, [.. accounts.Select(account => account.Id)], cancellationToken)).ToLookup(claim => claim.SubjectId);
}
