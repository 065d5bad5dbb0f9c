namespace KamBot.Sales.Profiles;

/// <summary>How fast a kind of fact goes out of date.</summary>
public enum FactPace
{
    /// <summary>Culture, promotional style, association: changes with generations of managers.</summary>
    Lasting,

    /// <summary>What an annual report or a contract renews.</summary>
    Yearly,

    /// <summary>What the customer thinks over within a year: plans, needs, worries.</summary>
    Moving,
}

/// <summary>After how many days half of such facts are no longer so. Older ones are asked again.</summary>
public static class ProfileHalfLives
{
    public static int DaysOf(FactPace pace) => pace switch
    {
        FactPace.Lasting => 730,
        FactPace.Yearly => 365,
        _ => 180,
    };
}
