using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Rights;

/// <summary>Lets a colleague read an account, or work on it.</summary>
public static class ShareAccount
{
    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which account do you want to share?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<Picked> With = Ask.Person("with", "With whom?", RightsPicks.Colleagues)
        .Called("With").Because("Whoever has spoken with me or stands in the company’s list of people can be chosen.").Needed();

    public static readonly Question<ShareRight> Right = Ask.OneOf("right", "May this colleague only read, or work on it too?", RightsOptions.Rights)
        .Called("May").Because("Who works on it documents calls, sets actions and changes the map as you do. What you noted for yourself alone stays yours either way.").Needed();

    public static readonly Flow Script = Flow.Named("share-account", "Share an account")
        .Ask(Account, With, Right)
        .CheckAnswers()
        .Finish();
}
