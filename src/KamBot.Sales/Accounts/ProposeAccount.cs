using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K1 and K2: propose a customer; a manager confirms.</summary>
public static class ProposeAccount
{
    public static readonly Question<Picked> Account = Ask.Pick("account", "What is the customer called?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<SourceChannel> Channel = Ask.OneOf("channel", "How did the customer come to us? If none fits, say “another way”.", SourceChannels.All)
        .Called("Source").Because("Which channels bring good customers shows only when every customer has one.");

    public static readonly Question<string> Case = Ask.Text("case", "What speaks for this customer, or against? A sentence or two.")
        .Called("What speaks for it").Because("Your manager decides on these words, and they stay with the customer.");

    public static readonly Question<Recommendation> Recommended = Ask.OneOf("recommended", "What do you recommend?", Decisions.Recommendations)
        .Called("Recommendation").Needed().Because("Turning a customer down early is as useful as taking one on: it stays on record with the reason.");

    public static readonly Flow Script = Flow.Named("propose-account", "Propose a customer")
        .Ask(Account, Channel, Case, Recommended)
        .CheckAnswers()
        .Finish();
}
