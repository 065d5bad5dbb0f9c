using System.Globalization;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Questions;

/// <summary>A day in natural words. Stored as <c>yyyy-MM-dd</c>, the person's own calendar day.</summary>
public sealed class DayQuestion(string id, string wording, DayPreference preference) : Question<DateOnly>(id, wording)
{
    public override DateOnly Value(string stored) => DateOnly.ParseExact(stored, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string Stored(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override Understanding Read(string text, AskScope scope) =>
        DayReader.Read(text, scope.Now, scope.Book.Culture, preference) switch
        {
            { Day: var day } when preference == DayPreference.Past && day > scope.LatestToday => Understanding.Complain(scope.Book.Say(
                QuestionPhrases.StillToCome,
                ("day", DayWording.Say(day, scope.Now, scope.Book.Language.Tag)),
                ("example", Example(scope)))),
            { Day: var day } => Understanding.Of(Stored(day)),
            null => Understanding.Complain(scope.Book.Say(QuestionPhrases.NotADay, ("example", Example(scope)))),
        };

    public override IReadOnlyList<CardElement> Inputs(string inputId, string label, AskScope scope, Answer? current) =>
        [new DateInput { Id = inputId, Label = label, Value = current?.Value }];

    public override string Show(string value, AskScope scope) => DayWording.Say(Value(value), scope.Now, scope.Book.Language.Tag);

    private Said Example(AskScope scope) =>
        new(scope.Book.Plain(preference == DayPreference.Past ? QuestionPhrases.PastDayExample : QuestionPhrases.DayExample));
}
