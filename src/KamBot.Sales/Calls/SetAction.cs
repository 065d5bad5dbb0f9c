using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Calls;

/// <summary>C5: set the next action at an account. A key action waits until the one before it is verified.</summary>
public static class SetAction
{
    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account is the action for?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<IReadOnlyList<SpokenCommitment>> What = CommitmentsQuestion.Ours("what", "Who does what, and by when?")
        .Called("Action").Needed();

    public static readonly Question<Importance> IsKey = Ask.OneOf("key", "Is it a key action, one that should change something at the customer?", CallOptions.Importances)
        .Called("Importance").Because("A key action is checked for its effect before the next one is set. That keeps you from piling deed upon deed without looking.");

    public static readonly Flow Script = Flow.Named("set-action", "Set an action")
        .Ask(Account, What, IsKey)
        .CheckAnswers()
        .Finish();
}
