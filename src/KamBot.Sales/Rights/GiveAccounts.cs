using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Rights;

/// <summary>Accounts get a new owner: somebody leaves, or the areas are divided anew.</summary>
public static class GiveAccounts
{
    public static readonly Question<Picked> From = Ask.Person("from", "Whose accounts?", RightsPicks.Owners)
        .Called("From").Needed();

    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which account, or all of them?", RightsPicks.AccountsOfOwner)
        .Called("Account").Because("Open promises, planned calls and open deals go with the account. Who said and did what before stays as it was.").Needed();

    public static readonly Question<Picked> To = Ask.Person("to", "Who is the new owner?", RightsPicks.EveryColleague)
        .Called("To").Because("The new owner is told at once and gets a page for each account with what matters.").Needed();

    public static readonly Flow Script = Flow.Named("hand-over", "Hand accounts over")
        .Ask(From, Account, To)
        .CheckAnswers()
        .Finish();
}
