using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Profiles;

/// <summary>P3: how the customer is doing, year by year and against others.</summary>
public static class FillFigures
{
    public static readonly Question<int> Year = Ask.Year("year", "For which year do you have figures?")
        .Called("Year").Because("Two years make a trend. Give one year now; the others can follow.");

    public static readonly Question<Money> Revenue = Ask.Money("revenue", "What was their revenue in that year?")
        .Called("Revenue");

    public static readonly Question<Money> Profit = Ask.Profit("profit", "And their profit, or loss?")
        .Called("Profit").Because("For example “EUR 4m” or “loss of EUR 2m”. Currencies are kept as you say them and never added up.");

    public static readonly Question<string> Report = Ask.Text("report", "What stands out in their annual report?")
        .Called("Annual report");

    public static readonly Question<string> Statements = Ask.Text("statements", "What do balance sheet and cash flow say: can they pay, do they invest?")
        .Called("Financial statements");

    public static readonly Question<string> Comparison = Ask.Text("comparison", "How do they stand against similar companies?")
        .Called("Against similar companies").Because("Whoever falls behind the others listens to those who know how they do it.");

    public static readonly Flow Script = Flow.Named("profile-figures", "Fill in: figures")
        .Ask(ProfileSource.Account, Year)
        .WhenAny([Year], ask: [Revenue, Profit])
        .Ask(Report, Statements, Comparison)
        .WhenAny([Revenue, Profit, Report, Statements, Comparison], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
