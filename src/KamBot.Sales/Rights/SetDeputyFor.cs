using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Rights;

/// <summary>The same for somebody who is away already: a manager names a deputy for one of the team, an administrator for anybody.</summary>
public static class SetDeputyFor
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "For whom?", RightsPicks.Led)
        .Called("Away").Needed();

    public static readonly Question<Picked> Who = Ask.Person("who", "Who stands in?", RightsPicks.EveryColleague)
        .Called("Deputy").Because("The deputy sees and works on these accounts within these days, and decides what waits there. Both are told at once.").Needed();

    public static readonly Flow Script = Flow.Named("set-deputy-for", "Name a deputy for somebody")
        .Ask(Whom, Who, SetDeputy.From, SetDeputy.Until)
        .CheckAnswers()
        .Finish();
}
