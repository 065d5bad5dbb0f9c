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

    public static readonly Question<string> Position = Ask.Text("position", "What is the position, as it stands on the card?")
        .Called("Position").Because("The post stays when people move on. I keep both apart.");

    public static readonly Question<KeyRole> Role = Ask.OneOf("role", "Which part does the person play in a purchase?", KeyRoles.All)
        .Called("Role").Because("A technical gatekeeper can say no but never yes; a decision maker’s yes outweighs every no. The role tells you what to ask for.");

    public static readonly Question<Character> Character = Ask.OneOf("character", "What is the person like?", Characters.All)
        .Called("Character").Because("Tigers want speed, owls want proof, peacocks exaggerate, koalas promise too easily. I turn the type into advice for the call.");

    public static readonly Flow Script = Flow.Named("add-person", "A new person")
        .Ask(Account, Name, Position, Role, Character)
        .Finish();
}
