using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P4: what the customer lives on and what drives it.</summary>
public static class FillBusiness
{
    public static readonly Question<string> Products = Ask.Text("products", "Which products and services do they sell?")
        .Called("Products and services");

    public static readonly Question<string> Markets = Ask.Text("markets", "To which markets?")
        .Called("Main markets");

    public static readonly Question<string> Customers = Ask.Text("customers", "Who are their main customers?")
        .Called("Main customers").Because("Their customers’ wishes become their projects, a year later.");

    public static readonly Question<string> InnerDrivers = Ask.Text("inner-drivers", "What drives them from inside: costs, growth, quality, an owner’s will?")
        .Called("Internal drivers");

    public static readonly Question<string> OuterDrivers = Ask.Text("outer-drivers", "What drives them from outside: rivals, rules, technology, their customers?")
        .Called("External drivers").Because("Without a driver there is interest and no order.");

    public static readonly Question<string> Measures = Ask.Text("measures", "By which key figures is management measured, and who answers for each?")
        .Called("Key figures and who answers").Because("A benefit counts when it moves a figure that somebody is measured by.");

    public static readonly Flow Script = Flow.Named("profile-business", "Fill in: their business")
        .Ask(ProfileSource.Account, Products, Markets, Customers, InnerDrivers, OuterDrivers, Measures)
        .WhenAny([Products, Markets, Customers, InnerDrivers, OuterDrivers, Measures], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
