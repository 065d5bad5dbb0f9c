using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Maps;

/// <summary>R4: who sways whom, and who are at odds. Lines of reporting follow from positions and are not asked here.</summary>
public static class DrawLine
{
    public static readonly Question<Picked> From = Ask.Person("from", "Who is it that sways, or is at odds with somebody?", MapPicks.People, mayCreate: true)
        .Called("Who").Needed();

    public static readonly Question<Picked> To = Ask.Person("to", "And whom?", MapPicks.People, mayCreate: true)
        .Called("Whom").Needed();

    public static readonly Question<Tie> Tie = Ask.OneOf("tie", "What is between the two?", MapOptions.Ties)
        .Called("Between them").Needed()
        .Because("Sways strongly: the other one changes their mind. Sways a little: is listened to. At odds: what one wants, the other one stops. Nothing any more: the line comes off the map.");

    public static readonly Question<string> Note = Ask.Text("note", "By what do you see it?")
        .Called("Seen by").Because("Who speaks first, who looks at whom before answering: that is how influence shows.");

    public static readonly Flow Script = Flow.Named("map-line", "Draw a line")
        .Ask(MapQuestions.Account, MapQuestions.Deal, From, To, Tie, MapQuestions.Evidence, Note)
        .Finish();
}
