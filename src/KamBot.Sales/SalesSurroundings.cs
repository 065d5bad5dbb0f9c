using KamBot.Sales.Calls;

namespace KamBot.Sales;

/// <summary>The user ids of the managers of a tenant: the host's settings name them.</summary>
public delegate IReadOnlyList<string> ManagersOf(string tenantId);

/// <summary>What the sales side needs of the world around it.</summary>
public sealed record SalesSurroundings
{
    public required ISalesRecords Records { get; init; }
    public required CalendarLink Calendar { get; init; }
    public ManagersOf Managers { get; init; } = _ => [];
}
