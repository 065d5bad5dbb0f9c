using System.Text.Json.Serialization;

namespace KamBot.Sales.Reminders;

/// <summary>What people are reminded of; each can be switched off alone. The names are stored: never change one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReminderKind>))]
public enum ReminderKind
{
    /// <summary>N1, R9: the map, thought through before sleep.</summary>
    Night,

    /// <summary>N2: the day's calls and promises; with it N4 and N5.</summary>
    Morning,

    /// <summary>N3: the plan, an hour before a call.</summary>
    BeforeCall,

    /// <summary>N3: document it now.</summary>
    AfterCall,

    /// <summary>N6: a manager's week, in the bundle of its first morning.</summary>
    Week,

    /// <summary>N5: birthdays, in the morning's bundle; off unless asked for.</summary>
    Birthdays,
}
