using System.Globalization;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>A year: 2025, FY25, last year, 去年, 2025年度, 民國114年. Stored in four digits.</summary>
public sealed class YearQuestion(string id, string wording) : Question<int>(id, wording)
{
    private const int Earliest = 1950;

    /// <summary>The years of the Republic count from 1912.</summary>
    private const int BeforeRepublic = 1911;

    private static readonly string[] Around = ["fy", "year", "in", "fiscal", "财年", "财政", "年度", "年报", "年"];

    public override int Value(string stored) => int.Parse(stored, CultureInfo.InvariantCulture);

    public override string Stored(int value) => value.ToString(CultureInfo.InvariantCulture);

    public override Understanding Read(string text, AskScope scope) =>
        (ByName(text, scope) ?? ByNumber(text, scope)) is >= Earliest and { } year && year <= scope.Now.Year
            ? Understanding.Of(Stored(year))
            : Understanding.Complain(
                scope.Book.Say(QuestionPhrases.NotAYear, ("example", Stored(scope.Now.Year - 1))), Choices(scope));

    public override IReadOnlyList<string> Choices(AskScope scope) =>
        [.. Enumerable.Range(1, 3).Select(back => Stored(scope.Now.Year - back))];

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
        [new TextInput { Id = inputId, Label = label, MaxLength = 20, Value = current?.Value }];

    public override string Show(string value, AskScope scope) => value;

    private static int? ByName(string text, AskScope scope)
    {
        var said = TextFolding.FoldHan(text);
        (Phrase Name, int Back)[] names = [(QuestionPhrases.ThisYear, 0), (QuestionPhrases.LastYear, 1), (QuestionPhrases.YearBeforeLast, 2)];
        foreach (var (name, back) in names)
        {
            if (scope.ReadingBooks.SelectMany(book => book.Synonyms(name)).Any(word => TextFolding.FoldHan(word) == said))
            {
                return scope.Now.Year - back;
            }
        }

        return null;
    }

    private static int? ByNumber(string text, AskScope scope)
    {
        var said = TextFolding.FoldHan(text);
        var ofRepublic = said.StartsWith("民国", StringComparison.Ordinal);
        said = Around.Aggregate(ofRepublic ? said[2..] : said, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Trim(' ', '/', '\'');
        return NumberReader.Read(said, scope.Book.Culture) is { } number && number == decimal.Truncate(number) && number is > 0 and < 10_000
            ? ofRepublic ? (int)number + BeforeRepublic
                : number < 100 && said.All(char.IsAsciiDigit) ? 2000 + (int)number
                : (int)number
            : null;
    }
}
