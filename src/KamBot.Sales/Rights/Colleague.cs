using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Rights;

/// <summary>
/// Somebody of the company as the file of people tells it: role, manager, team. Who is in no file has the role that the settings say.
/// </summary>
public sealed record Colleague
{
    public required string TenantId { get; init; }

    /// <summary>As the channel tells it: the Entra object id, in small letters.</summary>
    public required string UserId { get; init; }
    public string Name { get; init; } = "";
    public SpeakerRole Role { get; init; }

    /// <summary>To whom the person reports; null at the top.</summary>
    public string? ManagerId { get; init; }
    public string? Team { get; init; }
    public string? Region { get; init; }
    public DateTimeOffset ChangedAt { get; init; }
    public int Version { get; init; }
}
