using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P1: what kind of company the customer is and where it wants to go.</summary>
public static class FillCompany
{
    public static readonly Question<string> Basics = Ask.Text("basics", "What kind of company is it: what for, how big, where, who owns it?")
        .Called("Basics");

    public static readonly Question<string> Strategy = Ask.Text("strategy", "What is their strategy, and what do they plan for the next years?")
        .Called("Strategy and plan").Because("What fits their plan gets a budget; what does not needs a friend at the top.");

    public static readonly Question<string> Culture = Ask.Text("culture", "What is their culture like: how do they decide, how do they treat suppliers?")
        .Called("Culture").Because("It tells you how fast, how formal and how personal your way in has to be.");

    public static readonly Question<string> Website = Ask.Text("website", "What do their website and the press say about them?")
        .Called("Website and press");

    public static readonly Question<string> Promotion = Ask.Text("promotion", "What do their brochures and advertisements boast of?")
        .Called("Promotional material").Because("What they praise themselves for is what they will want to hear from you.");

    public static readonly Flow Script = Flow.Named("profile-company", "Fill in: company")
        .Ask(ProfileSource.Account, Basics, Strategy, Culture, Website, Promotion)
        .WhenAny([Basics, Strategy, Culture, Website, Promotion], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
