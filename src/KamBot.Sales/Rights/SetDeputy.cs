using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Rights;

/// <summary>Somebody works on the accounts of whoever is away, within some days.</summary>
public static class SetDeputy
{
    public static readonly Question<Picked> Who = Ask.Person("who", "Who stands in for you?", RightsPicks.Colleagues)
        .Called("Deputy").Because("The deputy sees and works on your accounts within these days, and decides what waits for you. What you noted for yourself alone stays yours.").Needed();

    public static readonly Question<DateOnly> From = Ask.Day("from", "From which day?")
        .Called("From").Needed();

    public static readonly Question<DateOnly> Until = Ask.Day("until", "Until which day, that day included?")
        .Called("Until").Needed();

    public static readonly Flow Script = Flow.Named("set-deputy", "Name a deputy")
        .Ask(Who, From, Until)
        .CheckAnswers()
        .Finish();
}
