using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>R1: takes a person out of everything KamBot keeps, for good.</summary>
public static class ErasePerson
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "Whom shall I erase?", PersonPicks.Known)
        .Called("Person").Needed();

    public static readonly Question<ErasureChoice> Sure = Ask.OneOf(
            "sure",
            "I would take out the name and every fact, also what colleagues noted, in plans, reports, promises, drafts and in the chats kept here. Calls stay, without the person. It cannot be undone. What stands in Teams itself I cannot erase. Shall I?",
            PersonOptions.Erasures)
        .Called("Decision").Because("Who asks to be forgotten has a right to it. *undo* does not bring anything back, so I ask before.").Needed();

    public static readonly Flow Script = Flow.Named("erase-person", "Erase a person")
        .Ask(Whom, Sure)
        .Finish();
}
