using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>The user ids of the managers whom somebody's proposals concern: the host's settings and the file of people name them.</summary>
public delegate IReadOnlyList<string> ManagersOf(Speaker speaker);

/// <summary>What the sales side needs of the world around it.</summary>
public sealed record SalesSurroundings
{
    public required ISalesRecords Records { get; init; }
    public required CalendarLink Calendar { get; init; }

    /// <summary>Where a person’s file is fetched; nowhere unless the host says.</summary>
    public PersonFileLink PersonFile { get; init; } = (_, _) => null;
    public Files.FileLinks Files { get; init; } = Sales.Files.FileLinks.None;
    public ManagersOf Managers { get; init; } = _ => [];

    /// <summary>The roles of others than the speaker.</summary>
    public RoleOf Roles { get; init; } = (_, _) => SpeakerRole.Rep;
    public Rights.RightsLinks Rights { get; init; } = Sales.Rights.RightsLinks.None;
    public MapPictureLink MapPicture { get; init; } = (_, _) => null;
    public HalfLives HalfLives { get; init; } = new();
    public Reminders.PublicHolidays Holidays { get; init; } = Reminders.PublicHolidays.Known;
}
