using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>Whether the details were checked.</summary>
public enum Validation
{
    Checked,
    NotYet,
}

/// <summary>What a validated customer is.</summary>
public enum AccountClass
{
    KeyAccount,
    Territory,
}

/// <summary>K3: put a customer into a segment, check the details, and only then say whether it is a key account.</summary>
public static class ClassifyAccount
{
    public const string Parents = "parent-accounts";

    public static readonly Options<Validation> Validations = Options.Of(
        "validation",
        (Validation.Checked, "Yes, checked|yes|checked"),
        (Validation.NotYet, "Not yet|no|not checked"));

    public static readonly Options<AccountClass> Classes = Options.Of(
        "account-class",
        (AccountClass.KeyAccount, "Key account|key|yes"),
        (AccountClass.Territory, "Territory sales|territory|no|ordinary"));

    public static readonly Phrase NoParent = new("classify-account.no-parent", "Part of none|none|no parent");

    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<string> Segment = Ask.Text("segment", "Which segment is the customer in? For example hotel chains or water utilities.")
        .Called("Segment").Because("What works for one customer of a segment often works for the next.");

    public static readonly Question<Validation> Validated = Ask.OneOf("validated", "Are the details checked, against a second source or with somebody who knows?", Validations)
        .Called("Checked").Needed().Because("A key account costs much time. Nobody should become one by hearsay.");

    public static readonly Question<AccountClass> Class = Ask.OneOf("class", "Key account, or territory sales?", Classes)
        .Called("Kind").Needed().Because("*criteria* shows what counts. Several together decide, never a single one.");

    public static readonly Question<AccountTier> Tier = Ask.OneOf("tier", "Which tier?", AccountTiers.All)
        .Called("Tier").Needed();

    public static readonly Question<Picked> Parent = Ask.PickKnown("parent", "Which account one tier above is it part of?", Parents, NoParent)
        .Called("Part of").Because("Revenue of the parts is shown with the whole.");

    public static readonly Flow Script = Flow.Named("classify-account", "Classify a customer")
        .Ask(Account, Segment, Validated)
        .When(Validated, Validation.Checked, ask: Class)
        .When(Class, AccountClass.KeyAccount, ask: Tier)
        .WhenAnyOf(Tier, [AccountTier.Territory, AccountTier.Regional, AccountTier.National], ask: Parent)
        .CheckAnswers()
        .Finish();
}
