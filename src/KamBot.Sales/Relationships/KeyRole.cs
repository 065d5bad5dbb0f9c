using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Relationships;

/// <summary>The five roles a key person can play in a purchase.</summary>
public enum KeyRole
{
    Coach,
    BusinessGatekeeper,
    TechnicalGatekeeper,
    DecisionMaker,
    ProjectLead,
}

/// <summary>The words of the roles.</summary>
public static class KeyRoles
{
    public static readonly Options<KeyRole> All = Options.Of(
        "role",
        (KeyRole.Coach, "Coach|our coach|insider"),
        (KeyRole.BusinessGatekeeper, "Business gatekeeper|user side|users|business"),
        (KeyRole.TechnicalGatekeeper, "Technical gatekeeper|technical|technology|tech"),
        (KeyRole.DecisionMaker, "Key decision maker|decision maker|decides|boss"),
        (KeyRole.ProjectLead, "Project lead|project leader|lead|project manager"));
}
