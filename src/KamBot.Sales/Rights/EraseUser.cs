using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Rights;

/// <summary>Takes somebody who worked with KamBot out of everything it keeps, for good.</summary>
public static class EraseUser
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "Which colleague shall I erase?", RightsPicks.Colleagues)
        .Called("Colleague").Needed();

    public static readonly Question<UserErasure> Sure = Ask.OneOf(
            "sure",
            "I would take out the name, the conversations and drafts, reminders, shares and everything this colleague noted for themselves alone. What was said about customers stays, as said by a former colleague. It cannot be undone. Shall I?",
            RightsOptions.Erasures)
        .Called("Decision").Because("Who leaves has a right to be forgotten. *undo* does not bring anything back, so I ask before.").Needed();

    public static readonly Flow Script = Flow.Named("erase-user", "Erase a colleague")
        .Ask(Whom, Sure)
        .Finish();
}
