using System.Globalization;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>An amount with its currency. Stored as <c>EUR 120000</c>.</summary>
public sealed class MoneyQuestion(string id, string wording) : Question<Money>(id, wording)
{
    public static readonly Phrase CurrencyLabel = new("question.currency-label", "Currency");

    private static readonly string[] Currencies = ["EUR", "USD", "CNY", "TWD", "HKD", "GBP", "JPY", "SGD", "CHF"];

    public override Money Value(string stored) =>
        new(decimal.Parse(stored.AsSpan(4), NumberStyles.Number, CultureInfo.InvariantCulture), stored[..3]);

    public override string Stored(Money value) => $"{value.Currency} {value.Amount.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>True where the amount may be below nothing: a profit.</summary>
    public bool MayBeLoss { get; init; }

    public override Understanding Read(string text, AskScope scope)
    {
        var (amount, isLoss) = MayBeLoss ? WithoutLoss(text, scope) : (text, false);
        return MoneyReader.Read(amount, scope.Book.Culture, scope.Currency) is { } money
            ? Understanding.Of(Stored(isLoss ? money with { Amount = -money.Amount } : money))
            : Understanding.Complain(scope.Book.Say(QuestionPhrases.NotMoney));
    }

    public override Understanding? ReadForm(string inputId, IReadOnlyDictionary<string, string> values, AskScope scope) =>
        values.TryGetValue(inputId, out var amount)
            ? Read(amount, values.TryGetValue(inputId + "~currency", out var currency) ? scope with { Currency = currency } : scope)
            : null;

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current)
    {
        Money? money = current?.Value is { } value ? Value(value) : null;
        return
        [
            new TextInput { Id = inputId, Label = label, Value = money?.Amount.ToString(scope.Book.Culture) },
            new ChoiceSetInput
            {
                Id = inputId + "~currency",
                Label = scope.Book.Plain(CurrencyLabel),
                Style = ChoiceStyle.Compact,
                Choices = [.. Currencies.Select(code => new CardChoice(code, code))],
                Value = money?.Currency ?? scope.Currency,
            },
        ];
    }

    public override string Show(string value, AskScope scope) =>
        Value(value) is var money ? $"{money.Currency} {money.Amount.ToString("#,0.##", scope.Book.Culture)}" : value;

    /// <summary>The amount without the word or sign that makes a loss of it: <c>loss of EUR 3m</c>, <c>亏损300万</c>, <c>EUR -3m</c>.</summary>
    private static (string Amount, bool IsLoss) WithoutLoss(string text, AskScope scope)
    {
        var said = TextFolding.FoldHan(text);
        var word = scope.ReadingBooks.SelectMany(book => book.Synonyms(QuestionPhrases.LossWords)).Select(TextFolding.FoldHan)
            .OrderByDescending(each => each.Length)
            .FirstOrDefault(each => said.StartsWith(each, StringComparison.Ordinal) || (each.Length > 1 && said.EndsWith(each, StringComparison.Ordinal)));
        return word is not null
            ? (said.Replace(word, "", StringComparison.Ordinal).Trim(), true)
            : said.IndexOf(" -", StringComparison.Ordinal) is > 0 and var at ? (said.Remove(at + 1, 1), true) : (text, false);
    }
}
