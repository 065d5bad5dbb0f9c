using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K1: a manager's decision that needs words: turning down, asking back, or deciding against what was proposed.</summary>
public static class DecideAccount
{
    public const string Waiting = "accounts-to-confirm";

    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer is it about?", Waiting)
        .Called("Customer").Needed();

    public static readonly Question<Decision> Decided = Ask.OneOf("decision", "What is your decision?", Decisions.All)
        .Called("Decision").Needed();

    public static readonly Question<string> Asked = Ask.Text("asked", "What do you want to know first?")
        .Called("Question").Needed();

    public static readonly Question<string> Reason = Ask.Text("reason", "Why? One sentence: it stays with the customer.")
        .Called("Reason").Needed();

    public static readonly Flow Script = Flow.Named("decide-account", "Decide on a customer")
        .Ask(Account, Decided)
        .When(Decided, Decision.AskBack, ask: Asked)
        .WhenAnyOf(Decided, [Decision.TakeOn, Decision.TurnDown], ask: Reason)
        .Finish();
}
