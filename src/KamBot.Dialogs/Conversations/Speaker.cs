namespace KamBot.Dialogs.Conversations;

/// <summary>The person KamBot talks with, and what it needs to talk well.</summary>
public sealed record Speaker
{
    public required string TenantId { get; init; }
    public required string UserId { get; init; }
    public string Name { get; init; } = "";
    public SpeakerRole Role { get; init; }

    /// <summary>BCP 47 tag the person chose; nothing changes it but another choice.</summary>
    public string? ChosenLanguage { get; init; }

    /// <summary>BCP 47 tag of what the person wrote last, where that was clear.</summary>
    public string? WrittenLanguage { get; init; }

    /// <summary>IANA time zone name; null until a channel tells it or the person sets it.</summary>
    public string? TimeZone { get; init; }
}

/// <summary>What the person may see: own accounts, the team's, all. An administrator may besides look after people and the audit trail.</summary>
public enum SpeakerRole
{
    Rep,
    Manager,
    Operations,
    Administrator,
}
