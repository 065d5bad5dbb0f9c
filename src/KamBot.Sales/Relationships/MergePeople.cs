using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>Two records that are one person become one.</summary>
public static class MergePeople
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "Which entry shall stay?", PersonPicks.Known)
        .Called("Stays").Needed();

    public static readonly Question<Picked> Duplicate = Ask.Person("duplicate", "And which one is the same person?", PersonPicks.Duplicates)
        .Called("Is the same person").Needed();

    public static readonly Flow Script = Flow.Named("merge-people", "Merge two entries")
        .Ask(Whom, Duplicate)
        .CheckAnswers()
        .Finish();
}
