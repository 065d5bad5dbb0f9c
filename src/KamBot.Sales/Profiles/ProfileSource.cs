using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What every section of the profile asks: which account, how we know, and where it can be looked up.</summary>
public static class ProfileSource
{
    public static readonly Question<Picked> Account = Ask.Pick("account", "Which account is it about?", SalesPicks.Accounts)
        .Called("Account").Needed();

    public static readonly Question<Evidence> Known = Ask.OneOf("evidence", "How do we know that?", Evidences.All)
        .Called("How we know").Because("An assumption and a printed figure look the same a year later. One tap keeps them apart, for all you have just said.");

    public static readonly Question<string> Note = Ask.Text("note", "Where can it be looked up: a document and page, a link, a name?")
        .Called("Source").Because("For example “annual report 2025, p. 12”. Whoever doubts it can look there; otherwise *skip*.");
}
