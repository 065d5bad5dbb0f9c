using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Maps;

/// <summary>
/// The people of an account, or of one of its deals, and the lines between them as claims hold them now. A view; nothing of it is kept.
/// </summary>
public sealed record RelationshipMap
{
    public required Account Account { get; init; }

    /// <summary>Null for the map of the whole account.</summary>
    public Opportunity? Opportunity { get; init; }
    public required DateTimeOffset At { get; init; }
    public required IReadOnlyList<MapPerson> People { get; init; }
    public required IReadOnlyList<MapLine> Lines { get; init; }

    /// <summary>Entrenched habits of the customer that stand in our way.</summary>
    public IReadOnlyList<Practice> Practices { get; init; } = [];

    /// <summary>Visits between the two managements, youngest first.</summary>
    public IReadOnlyList<ExecutiveVisit> ExecutiveVisits { get; init; } = [];

    /// <summary>The days on which somebody else of us became account manager, youngest first.</summary>
    public IReadOnlyList<DateOnly> ManagerChanges { get; init; } = [];
}
