using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Maps;

/// <summary>R8: how often the two managements visit each other.</summary>
public static class NoteExecutiveVisit
{
    public static readonly Question<VisitDirection> Direction = Ask.OneOf("direction", "Who went to whom?", MapOptions.Directions)
        .Called("Direction").Needed();

    public static readonly Question<DateOnly> On = Ask.Day("on", "When was it?", DayPreference.Past)
        .Called("When").Needed();

    public static readonly Question<string> Who = Ask.Text("who", "Who met whom?")
        .Called("Who met");

    public static readonly Flow Script = Flow.Named("executive-visit", "Note an executive visit")
        .Ask(MapQuestions.Account, Direction, On, Who)
        .Finish();
}
