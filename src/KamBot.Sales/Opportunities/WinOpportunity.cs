using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Opportunities;

/// <summary>O11: a won order keeps its two lines, delivery and care, as dated promises.</summary>
public static class WinOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity is won?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<Money> Value = Ask.Money("value", "What is the order worth?")
        .Called("Order value");

    public static readonly Question<DateOnly> Delivery = Ask.Day("delivery", "When is it delivered?")
        .Called("Delivery");

    public static readonly Question<DateOnly> Acceptance = Ask.Day("acceptance", "When does the customer accept it?")
        .Called("Acceptance");

    public static readonly Question<DateOnly> Payment = Ask.Day("payment", "When is it paid?")
        .Called("Payment");

    public static readonly Question<DateOnly> Care = Ask.Day("care", "When do you look in after delivery, to hear how it runs?")
        .Called("Care visit").Because("The second order is decided in the months after the first. Complaints told to you are not told to others.");

    public static readonly Flow Script = Flow.Named("win-opportunity", "An order is won")
        .Ask(Deal, Value, Delivery, Acceptance, Payment, Care)
        .CheckAnswers()
        .Finish();
}
