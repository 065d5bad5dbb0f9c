using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Profiles;

/// <summary>What people say to reach the profile.</summary>
internal static class ProfileWords
{
    public static readonly Phrase Profile = new("command.profile", "profile|account profile|customer profile|show profile");
    public static readonly Phrase Company = new("command.profile-company", "company profile|profile company");
    public static readonly Phrase Industry = new("command.profile-industry", "industry profile|profile industry");
    public static readonly Phrase Figures = new("command.profile-figures", "figures|financials|annual figures|profile figures");
    public static readonly Phrase Business = new("command.profile-business", "business profile|profile business|customer’s business");
    public static readonly Phrase Needs = new("command.profile-needs", "needs|customer needs|profile needs");
    public static readonly Phrase Systems = new("command.profile-systems", "systems|installed systems|profile systems");
    public static readonly Phrase Goals = new("command.profile-goals", "goals|customer goals|profile goals");
    public static readonly Phrase Fill = new("command.profile-fill", "fill in|fill|fill in profile|complete profile|update profile");
    public static readonly Phrase AddSystem = new("command.add-system", "add system|add a system|new system");
    public static readonly Phrase ChangeSystem = new("command.change-system", "change system|edit system|update system");
    public static readonly Phrase RemoveSystem = new("command.remove-system", "remove system|delete system|take off system");
    public static readonly Phrase History = new("command.profile-history", "history|profile history|earlier values");
    public static readonly Phrase Questions = new("command.open-questions", "open questions|unknowns|what is unknown|to find out");
    public static readonly Phrase Answer = new("command.answer-question", "answer question|answer a question|answer open question");
    public static readonly Phrase Text = new("command.profile-text", "profile text|profile as text|export profile");

    public static Phrase Of(ProfileSection section) => section switch
    {
        ProfileSection.Company => Company,
        ProfileSection.Industry => Industry,
        ProfileSection.Figures => Figures,
        ProfileSection.Business => Business,
        ProfileSection.Needs => Needs,
        ProfileSection.Systems => Systems,
        _ => Goals,
    };
}
