using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P2: what moves the customer’s industry.</summary>
public static class FillIndustry
{
    public static readonly Question<string> Association = Ask.Text("association", "Which association do they belong to, and which part do they play in it?")
        .Called("Association");

    public static readonly Question<string> Sources = Ask.Text("sources", "Which trade press or sites do their managers read?")
        .Called("Trade press and sites").Because("There you learn what will keep them busy before they tell you.");

    public static readonly Question<string> Pains = Ask.Text("pains", "What keeps the managers of this industry awake?")
        .Called("What worries managers").Because("A worry with a date on it is the beginning of a project.");

    public static readonly Question<string> Regulation = Ask.Text("regulation", "Which regulation forces them to act, and by when?")
        .Called("Regulation that forces them").Because("Who must act by law finds the money. Write the day it bites.");

    public static readonly Flow Script = Flow.Named("profile-industry", "Fill in: industry")
        .Ask(ProfileSource.Account, Association, Sources, Pains, Regulation)
        .WhenAny([Association, Sources, Pains, Regulation], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
