using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P6: what the installed systems stand on.</summary>
public static class FillInfrastructure
{
    public static readonly Question<string> Network = Ask.Text("network", "How far does their network reach: sites, bandwidth, gaps?")
        .Called("Network coverage");

    public static readonly Question<string> Servers = Ask.Text("servers", "Which servers do they have, or which cloud?")
        .Called("Servers");

    public static readonly Question<string> Databases = Ask.Text("databases", "Which databases do they use?")
        .Called("Databases");

    public static readonly Question<string> Middleware = Ask.Text("middleware", "Which middleware ties the systems together?")
        .Called("Middleware");

    public static readonly Flow Script = Flow.Named("profile-infrastructure", "Fill in: network and servers")
        .Ask(ProfileSource.Account, Network, Servers, Databases, Middleware)
        .WhenAny([Network, Servers, Databases, Middleware], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
