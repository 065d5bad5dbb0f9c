using System.Globalization;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>A number in digits or words; a percent sign behind it is left out. Stored in invariant digits.</summary>
public sealed class NumberQuestion(string id, string wording) : Question<decimal>(id, wording)
{
    public override decimal Value(string stored) => decimal.Parse(stored, NumberStyles.Number, CultureInfo.InvariantCulture);

    public override string Stored(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public override Understanding Read(string text, AskScope scope) =>
        NumberReader.Read(text.TrimEnd('%', '％', ' '), scope.Book.Culture) is { } number
            ? Understanding.Of(Stored(number))
            : Understanding.Complain(scope.Book.Say(QuestionPhrases.NotANumber));

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
        [new NumberInput { Id = inputId, Label = label, Value = current?.Value is { } value ? Value(value) : null }];

    public override string Show(string value, AskScope scope) => Value(value).ToString("#,0.####", scope.Book.Culture);
}
