namespace KamBot.Sales.Opportunities;

/// <summary>O5: the twenty criteria, five to a theme. The names are stored: never change one.</summary>
public enum Criterion
{
    Project,
    Business,
    Finances,
    Budget,
    Urgency,

    RevenueSoon,
    RevenueLater,
    Profit,
    Risk,
    StrategicValue,

    FormalCriteria,
    SolutionFit,
    SalesResources,
    Relationship,
    UniqueValue,

    InsiderSupport,
    CulturalFit,
    UndisclosedCriteria,
    DecisionMakers,
    SeniorTrust,
}

/// <summary>The four questions behind the criteria.</summary>
public enum Theme
{
    Real,
    Worth,
    Compete,
    Win,
}
