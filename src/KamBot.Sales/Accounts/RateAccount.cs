using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>K4 and K5: what is known of an account by the criteria. Whatever is skipped stays as it was.</summary>
public static class RateAccount
{
    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<Money> Volume = Ask.Money("volume", "How much do they buy from you in a year?")
        .Called("Volume a year");

    public static readonly Question<decimal> Margin = Ask.Number("margin", "By how many percentage points is the margin above your average? Below it: a minus.")
        .Called("Margin against the average");

    public static readonly Question<decimal> Growth = Ask.Number("growth", "By how many percent a year do they buy more from you? Less: a minus.")
        .Called("Growth in percent");

    public static readonly Question<Money> Elsewhere = Ask.Money("elsewhere", "How much of what you could deliver do they buy elsewhere in a year?")
        .Called("Bought elsewhere a year").Because("What they buy elsewhere is the nearest potential there is.");

    public static readonly Question<Judgement> Credit = Ask.Judgement("credit", "Credit and payment: good or poor? A comment may follow in the same message.")
        .Called("Credit and payment");

    public static readonly Question<Judgement> Access = Ask.Judgement("access", "Do they let you see their goals, those of today and those to come?")
        .Called("Access to their goals");

    public static readonly Question<Judgement> Openness = Ask.Judgement("openness", "Are they open to new ideas and suggestions?")
        .Called("Openness");

    public static readonly Question<IReadOnlyList<TargetTrait>> Traits = Ask.ManyOf("traits", "Which traits of a target customer do they have? Several are fine; or say “none of them”.", KeyCriteria.Traits)
        .Called("Traits");

    public static readonly Question<string> Evidence = Ask.Text("evidence", "How do you know? What did you see, or who said it?")
        .Called("Evidence").Because("A figure with its source can be trusted next year, too.");

    public static readonly Flow Script = Flow.Named("rate-account", "Rate a customer")
        .Say("Answer what you know; *don’t know* is worth more than a guess.")
        .Ask(Account, Volume, Margin, Growth, Elsewhere, Credit, Access, Openness, Traits, Evidence)
        .CheckAnswers()
        .Finish();
}
