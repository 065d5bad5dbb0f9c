using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P6: one system that is installed at the customer.</summary>
public static class FillSystem
{
    public const string Systems = "installed-systems";

    public static readonly Phrase NewOne = new("profile-system.new-one", "Another system|another one|a new one|none of these");

    public static readonly Question<Picked> System = Ask.PickKnown("system", "Which system is it?", Systems, NewOne)
        .Called("System");

    public static readonly Question<string> Name = Ask.Text("name", "What is the system called, and which version?")
        .Called("Name and version").Needed();

    public static readonly Question<string> Vendor = Ask.Text("vendor", "Who supplied it?")
        .Called("Vendor").Because("That vendor sits at the table in every later deal.");

    public static readonly Question<string> Scope = Ask.Text("scope", "Who uses it, and for what?")
        .Called("Scope");

    public static readonly Question<string> Since = Ask.Text("since", "Since when?")
        .Called("In use since");

    public static readonly Question<SystemHealth> Health = Ask.OneOf("health", "How does it run?", SystemOptions.Healths)
        .Called("How it runs");

    public static readonly Question<string> Trouble = Ask.Text("trouble", "What is the urgent trouble with it?")
        .Called("Urgent trouble").Because("Urgent trouble is the shortest way into a project.");

    public static readonly Question<Replacement> Replace = Ask.OneOf("replace", "Will it be replaced?", SystemOptions.Replacements)
        .Called("Replacement");

    public static readonly Flow Script = Flow.Named("profile-system", "An installed system")
        .Ask(ProfileSource.Account, System, Name, Vendor, Scope, Since, Health)
        .WhenAnyOf(Health, [SystemHealth.Fair, SystemHealth.Badly], ask: Trouble)
        .Ask(Replace)
        .WhenAny([Name, Vendor, Scope, Since, Health, Trouble, Replace], ask: [ProfileSource.Known, ProfileSource.Note])
        .CheckAnswers()
        .Finish();
}
