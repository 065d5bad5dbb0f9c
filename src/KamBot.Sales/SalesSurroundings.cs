using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>The user ids of the managers of a tenant: the host's settings name them.</summary>
public delegate IReadOnlyList<string> ManagersOf(string tenantId);

/// <summary>What the sales side needs of the world around it.</summary>
public sealed record SalesSurroundings
{
    public required ISalesRecords Records { get; init; }
    public required CalendarLink Calendar { get; init; }

    /// <summary>Where a person’s file is fetched; nowhere unless the host says.</summary>
    public PersonFileLink PersonFile { get; init; } = (_, _) => null;
    public Files.FileLinks Files { get; init; } = Sales.Files.FileLinks.None;
    public ManagersOf Managers { get; init; } = _ => [];
    public MapPictureLink MapPicture { get; init; } = (_, _) => null;
    public HalfLives HalfLives { get; init; } = new();
    public Reminders.PublicHolidays Holidays { get; init; } = Reminders.PublicHolidays.Known;
}
