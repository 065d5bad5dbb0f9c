using System.Globalization;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>A day in natural words. Stored as <c>yyyy-MM-dd</c>, the person's own calendar day.</summary>
public sealed class DayQuestion(string id, string wording, DayPreference preference) : Question<DateOnly>(id, wording)
{
    public override DateOnly Value(string stored) => DateOnly.ParseExact(stored, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string Stored(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override Understanding Read(string text, AskScope scope) =>
        DayReader.Read(text, scope.Now, scope.Book.Culture, preference) is { } day
            ? Understanding.Of(Stored(day.Day))
            : Understanding.Complain(scope.Book.Say(
                QuestionPhrases.NotADay, ("example", new Languages.Said(scope.Book.Plain(QuestionPhrases.DayExample)))));

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
        [new DateInput { Id = inputId, Label = label, Value = current?.Value }];

    public override string Show(string value, AskScope scope) => DayWording.Say(Value(value), scope.Now, scope.Book.Language.Tag);
}
