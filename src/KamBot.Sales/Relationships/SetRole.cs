using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>R2: the role of a person, for one deal or for the whole account.</summary>
public static class SetRole
{
    public static readonly Question<Picked> Whom = Ask.Person("whom", "Whose role is it?", PersonPicks.Known)
        .Called("Person").Needed();

    public static readonly Question<Picked> Deal = Ask.Pick("deal", "For which deal? *Skip* means everywhere at this account.", PersonPicks.Deals)
        .Called("Deal").Because("The same person may decide one purchase and only advise on another.");

    public static readonly Question<KeyRole> Role = Ask.OneOf("role", "Which part does the person play there?", KeyRoles.All)
        .Called("Role").Needed();

    public static readonly Question<Evidence> How = Ask.OneOf("how", "How do you know?", Evidences.All)
        .Called("Known how").Because("A guess and a signature weigh differently when you plan on them.");

    public static readonly Flow Script = Flow.Named("set-role", "Role of a person")
        .Ask(Whom, Deal, Role, How)
        .CheckAnswers()
        .Finish();
}
