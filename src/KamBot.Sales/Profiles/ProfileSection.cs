using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>P1–P7: the parts of what is known about an account.</summary>
public enum ProfileSection
{
    Company,
    Industry,
    Figures,
    Business,
    Needs,
    Systems,
    Goals,
}

/// <summary>The words of the sections, and why each is worth asking.</summary>
public static class ProfileSections
{
    public static readonly Options<ProfileSection> All = Options.Of(
        "profile-section",
        (ProfileSection.Company, "Company|the company|firm"),
        (ProfileSection.Industry, "Industry|the industry|sector|branch"),
        (ProfileSection.Figures, "Figures|the figures|financials|finances|numbers"),
        (ProfileSection.Business, "Business|their business|the business"),
        (ProfileSection.Needs, "Needs|their needs|need|requirements"),
        (ProfileSection.Systems, "Systems|installed systems|system|it systems"),
        (ProfileSection.Goals, "Goals|their goals|goal|targets|aims"));

    private static readonly Dictionary<ProfileSection, Phrase> Reasons = new()
    {
        [ProfileSection.Company] = new("profile.reason.company", "who does not know the company’s plan sells into yesterday’s"),
        [ProfileSection.Industry] = new("profile.reason.industry", "regulation and rivals force them to act when nothing else does"),
        [ProfileSection.Figures] = new("profile.reason.figures", "the trend of revenue and profit says whether there is money, and how urgent it is"),
        [ProfileSection.Business] = new("profile.reason.business", "whoever knows what they sell and to whom can show what our solution earns them"),
        [ProfileSection.Needs] = new("profile.reason.needs", "people buy what they need in the matter, in the relationship and for themselves"),
        [ProfileSection.Systems] = new("profile.reason.systems", "what runs today decides what fits tomorrow, and what will be replaced"),
        [ProfileSection.Goals] = new("profile.reason.goals", "short-term goals decide what they buy now, long-term ones what they invest in"),
    };

    public static Phrase ReasonFor(ProfileSection section) => Reasons[section];
}
