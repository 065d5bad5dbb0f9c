using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Calls;

/// <summary>C5: look whether a key action had the effect it was meant to have.</summary>
public static class VerifyAction
{
    public static readonly Question<Picked> Action = Ask.PickKnown("action", "Which key action do you verify?", SalesPicks.ActionsToVerify)
        .Called("Key action").Needed();

    public static readonly Question<ActionEffect> Effect = Ask.OneOf("effect", "Did it have the effect you wanted?", CallOptions.Effects)
        .Called("Effect").Because("Done is not yet worked. Look for something the customer does differently now.");

    public static readonly Question<string> Seen = Ask.Text("seen", "By what do you see it?")
        .Called("Seen by");

    public static readonly Flow Script = Flow.Named("verify-action", "Verify a key action")
        .Ask(Action, Effect, Seen)
        .Finish();
}
