using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>R1: somebody new at an account, in half a minute. Whatever else is known is asked for later, a little at a time.</summary>
public static class AddPerson
{
    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account is the person at?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<string> Name = Ask.Text("name", "What is the name?")
        .Called("Name").Needed();

    public static readonly Flow Script = Flow.Named("add-person", "A new person")
        .Ask(Account, Name, TellMore.Position, TellMore.Role, TellMore.Character)
        .Finish();
}
