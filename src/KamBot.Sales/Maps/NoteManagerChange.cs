using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Maps;

/// <summary>R8: how often our own account manager changed.</summary>
public static class NoteManagerChange
{
    public static readonly Question<DateOnly> On = Ask.Day("on", "Since when?", DayPreference.Past)
        .Called("Since").Needed();

    public static readonly Question<string> Who = Ask.Text("who", "Who is the account manager now?")
        .Called("Account manager");

    public static readonly Flow Script = Flow.Named("manager-change", "Note a new account manager")
        .Ask(MapQuestions.Account, On, Who)
        .Finish();
}
