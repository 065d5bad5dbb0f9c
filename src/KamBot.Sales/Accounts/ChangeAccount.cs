using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>Which detail of a customer is changed.</summary>
public enum AccountDetail
{
    Name,
    Number,
    Source,
}

/// <summary>K1: change a customer's details.</summary>
public static class ChangeAccount
{
    public static readonly Options<AccountDetail> Details = Options.Of(
        "account-detail",
        (AccountDetail.Name, "Name|the name|rename"),
        (AccountDetail.Number, "Customer number|number|our number"),
        (AccountDetail.Source, "Source|channel|how it came"));

    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<AccountDetail> Detail = Ask.OneOf("detail", "What shall be changed?", Details)
        .Called("Detail").Needed();

    public static readonly Question<string> Name = Ask.Text("name", "What is the customer called now?").Called("New name").Needed();

    public static readonly Question<string> Number = Ask.Text("number", "Which number does the customer have in your company’s systems?")
        .Called("Customer number").Needed();

    public static readonly Question<SourceChannel> Channel = Ask.OneOf("channel", "How did the customer come to us?", SourceChannels.All)
        .Called("Source").Needed();

    public static readonly Flow Script = Flow.Named("change-account", "Change a customer’s details")
        .Ask(Account, Detail)
        .When(Detail, AccountDetail.Name, ask: Name)
        .When(Detail, AccountDetail.Number, ask: Number)
        .When(Detail, AccountDetail.Source, ask: Channel)
        .CheckAnswers()
        .Finish();
}
