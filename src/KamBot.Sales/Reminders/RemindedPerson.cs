namespace KamBot.Sales.Reminders;

/// <summary>One person who is reminded: how, and when to look next. Holds no words and nothing about customers.</summary>
public sealed record RemindedPerson
{
    public required string TenantId { get; init; }
    public required string UserId { get; init; }

    /// <summary>Before this nothing can be due, so nobody looks.</summary>
    public required DateTimeOffset NextLookAt { get; init; }

    /// <summary>The IANA zone that <see cref="NextLookAt"/> was reckoned in; empty where the person's is not known. A traveller has moved where it differs.</summary>
    public required string Zone { get; init; }
    public required DateTimeOffset Since { get; init; }
    public ReminderSettings? Settings { get; init; }

    /// <summary>When a nightly question was answered last, if only with <i>not tonight</i>.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Set while the nightly question pauses because nobody answered it.</summary>
    public DateTimeOffset? PausedAt { get; init; }
    public int Version { get; init; }
}
