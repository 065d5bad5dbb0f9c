using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>All dialogs of the profile in the order of the sections.</summary>
internal static class ProfileParts
{
    public static readonly ProfilePart Company = new(
        ProfileSection.Company, FillCompany.Script,
        (FillCompany.Basics, FactPace.Yearly), (FillCompany.Strategy, FactPace.Moving), (FillCompany.Culture, FactPace.Lasting),
        (FillCompany.Website, FactPace.Yearly), (FillCompany.Promotion, FactPace.Lasting));

    public static readonly ProfilePart Industry = new(
        ProfileSection.Industry, FillIndustry.Script,
        (FillIndustry.Association, FactPace.Lasting), (FillIndustry.Sources, FactPace.Lasting), (FillIndustry.Pains, FactPace.Moving),
        (FillIndustry.Regulation, FactPace.Moving));

    public static readonly ProfilePart Figures = new(
        ProfileSection.Figures, FillFigures.Script,
        (FillFigures.Revenue, FactPace.Yearly), (FillFigures.Profit, FactPace.Yearly), (FillFigures.Report, FactPace.Yearly),
        (FillFigures.Statements, FactPace.Yearly), (FillFigures.Comparison, FactPace.Yearly));

    public static readonly ProfilePart Business = new(
        ProfileSection.Business, FillBusiness.Script,
        (FillBusiness.Products, FactPace.Yearly), (FillBusiness.Markets, FactPace.Yearly), (FillBusiness.Customers, FactPace.Yearly),
        (FillBusiness.InnerDrivers, FactPace.Moving), (FillBusiness.OuterDrivers, FactPace.Moving), (FillBusiness.Measures, FactPace.Yearly));

    public static readonly ProfilePart Needs = new(
        ProfileSection.Needs, FillNeeds.Script,
        (FillNeeds.Application, FactPace.Moving), (FillNeeds.ServiceLevel, FactPace.Moving), (FillNeeds.Treatment, FactPace.Moving),
        (FillNeeds.Cooperation, FactPace.Moving));

    public static readonly ProfilePart Technology = new(
        ProfileSection.Needs, FillTechnology.Script,
        (FillTechnology.Interfaces, FactPace.Yearly), (FillTechnology.Platform, FactPace.Yearly), (FillTechnology.Hardware, FactPace.Yearly),
        (FillTechnology.Certificates, FactPace.Yearly), (FillTechnology.Administration, FactPace.Yearly));

    /// <summary>Its facts are known for each installed system by itself.</summary>
    public static readonly ProfilePart System = new(
        ProfileSection.Systems, FillSystem.Script,
        (FillSystem.Name, FactPace.Yearly), (FillSystem.Vendor, FactPace.Lasting), (FillSystem.Scope, FactPace.Yearly),
        (FillSystem.Since, FactPace.Lasting), (FillSystem.Health, FactPace.Moving), (FillSystem.Trouble, FactPace.Moving),
        (FillSystem.Replace, FactPace.Moving));

    public static readonly ProfilePart Infrastructure = new(
        ProfileSection.Systems, FillInfrastructure.Script,
        (FillInfrastructure.Network, FactPace.Yearly), (FillInfrastructure.Servers, FactPace.Yearly),
        (FillInfrastructure.Databases, FactPace.Yearly), (FillInfrastructure.Middleware, FactPace.Yearly));

    public static readonly ProfilePart Goals = new(
        ProfileSection.Goals, FillGoals.Script,
        (FillGoals.ShortTerm, FactPace.Moving), (FillGoals.ShortMeasure, FactPace.Moving), (FillGoals.LongTerm, FactPace.Yearly),
        (FillGoals.LongInvestment, FactPace.Yearly));

    public static readonly IReadOnlyList<ProfilePart> All =
        [Company, Industry, Figures, Business, Needs, Technology, System, Infrastructure, Goals];

    private static readonly Dictionary<string, ProfileFact> ByAttribute = All.SelectMany(part => part.Facts).ToDictionary(fact => fact.Attribute);

    public static IEnumerable<ProfilePart> Of(ProfileSection section) => All.Where(part => part.Section == section);

    /// <summary>The fact kept under an attribute; that of a year, too.</summary>
    public static ProfileFact? FactOf(string attribute) => ByAttribute.GetValueOrDefault(attribute.Split('/')[0]);

    public static ProfileFact FactOf(Question question) => All.SelectMany(part => part.Facts).First(fact => fact.Question == question);
}
