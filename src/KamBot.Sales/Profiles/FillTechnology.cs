using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P5, the fourth dimension: what technology and systems must fulfil.</summary>
public static class FillTechnology
{
    public static readonly Question<string> Interfaces = Ask.Text("interfaces", "Which databases and interfaces must it work with?")
        .Called("Databases and interfaces");

    public static readonly Question<string> Platform = Ask.Text("platform", "On which platform must it run?")
        .Called("Platform");

    public static readonly Question<string> Hardware = Ask.Text("hardware", "What do they require of hardware and network?")
        .Called("Hardware and network");

    public static readonly Question<string> Certificates = Ask.Text("certificates", "Which quality and security certificates do they ask for?")
        .Called("Certificates").Because("A missing certificate ends a tender before it begins, and getting one takes months.");

    public static readonly Question<string> Administration = Ask.Text("administration", "Who will run it, and what must administration look like?")
        .Called("Administration");

    public static readonly Flow Script = Flow.Named("profile-technology", "Fill in: technical requirements")
        .Ask(ProfileSource.Account, Interfaces, Platform, Hardware, Certificates, Administration)
        .WhenAny([Interfaces, Platform, Hardware, Certificates, Administration], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
