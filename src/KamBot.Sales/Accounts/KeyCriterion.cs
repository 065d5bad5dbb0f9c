using System.Text.Json.Serialization;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K4: by what a key account is recognised. The names are stored: never change one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<KeyCriterion>))]
public enum KeyCriterion
{
    Volume,
    Margin,
    Growth,
    Potential,
    Credit,
    Access,
    Openness,
    Traits,

    /// <summary>No criterion of its own: the share of all weights that is needed.</summary>
    Together,
}

/// <summary>K4: what else marks a target customer.</summary>
public enum TargetTrait
{
    Industry,
    Scope,
    TopOfIndustry,
    PublicUtility,
    HotelChain,
    StateEnterprise,
    None,
}

/// <summary>The words of criteria and traits.</summary>
public static class KeyCriteria
{
    public static readonly Options<KeyCriterion> All = Options.Of(
        "criterion",
        (KeyCriterion.Volume, "Volume bought in a year|volume"),
        (KeyCriterion.Margin, "Margin against our average|margin"),
        (KeyCriterion.Growth, "Growth in percent a year|growth"),
        (KeyCriterion.Potential, "Bought elsewhere in a year|potential|bought elsewhere"),
        (KeyCriterion.Credit, "Credit and payment|credit|payment"),
        (KeyCriterion.Access, "Access to their goals|access|goals"),
        (KeyCriterion.Openness, "Openness to suggestions|openness|open"),
        (KeyCriterion.Traits, "Traits of a target customer|traits"),
        (KeyCriterion.Together, "Share needed together|together|needed share|share"));

    public static readonly Options<TargetTrait> Traits = Options.Of(
        "target-trait",
        (TargetTrait.Industry, "Industry we aim at|industry|our industry"),
        (TargetTrait.Scope, "Wide scope|scope|many sites"),
        (TargetTrait.TopOfIndustry, "Among the first of its industry|top of the industry|leader|market leader|first"),
        (TargetTrait.PublicUtility, "Public utility|utility"),
        (TargetTrait.HotelChain, "Hotel or restaurant chain|hotel|restaurant|chain"),
        (TargetTrait.StateEnterprise, "State-supervised enterprise|state-owned|state owned|state enterprise|state"),
        (TargetTrait.None, "None of them|none of these"));
}
