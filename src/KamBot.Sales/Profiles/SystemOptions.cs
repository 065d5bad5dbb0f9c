using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>How an installed system runs.</summary>
public enum SystemHealth
{
    Well,
    Fair,
    Badly,
}

/// <summary>Whether an installed system will be replaced.</summary>
public enum Replacement
{
    Yes,
    Undecided,
    No,
}

/// <summary>The words of the choices around an installed system.</summary>
public static class SystemOptions
{
    public static readonly Options<SystemHealth> Healths = Options.Of(
        "system-health",
        (SystemHealth.Well, "Runs well|well|good|fine"),
        (SystemHealth.Fair, "So-so|so so|fair|average"),
        (SystemHealth.Badly, "Runs badly|badly|bad|poorly"));

    public static readonly Options<Replacement> Replacements = Options.Of(
        "replacement",
        (Replacement.Yes, "To be replaced|yes|replaced|planned"),
        (Replacement.Undecided, "Undecided|open|not decided|maybe"),
        (Replacement.No, "Stays|no|it stays|kept"));
}
