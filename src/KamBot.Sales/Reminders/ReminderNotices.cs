using System.Globalization;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>How reminders stand in the outbox: the kinds of notices and their keys. The names are stored: never change one.</summary>
public static class ReminderNotices
{
    /// <summary>Every kind of reminder begins with it, and so does every key that says a reminder was given.</summary>
    public const string Prefix = "reminder-";
    public const string Night = "reminder-night";
    public const string Morning = "reminder-morning";
    public const string BeforeCall = "reminder-before-call";
    public const string AfterCall = "reminder-after-call";

    /// <summary>The one question after three nights without an answer, in the place of a fourth.</summary>
    public const string Pause = "reminder-pause";
    private const string DayFormat = "yyyy-MM-dd";

    public static bool IsReminder(Notice notice) => notice.Kind.StartsWith(Prefix, StringComparison.Ordinal);

    public static string KindOf(ReminderKind kind) => kind switch
    {
        ReminderKind.Night => Night,
        ReminderKind.BeforeCall => BeforeCall,
        ReminderKind.AfterCall => AfterCall,
        _ => Morning,
    };

    public static string OnceOf(ReminderKind kind, DateOnly day, Guid subject) => kind is ReminderKind.BeforeCall or ReminderKind.AfterCall
        ? $"{KindOf(kind)}:{subject:N}"
        : $"{KindOf(kind)}:{day.ToString(DayFormat, CultureInfo.InvariantCulture)}";

    /// <summary>What goes into the outbox: due at once, since its moment has come.</summary>
    public static Notice Of(PersonLook look, Coming coming, bool isPause) => new()
    {
        Id = Guid.CreateVersion7(look.Now),
        TenantId = look.Person.TenantId,
        ToUserId = look.Person.UserId,
        Kind = isPause ? Pause : KindOf(coming.Kind),
        SubjectId = coming.SubjectId,
        Once = coming.Once,
        DueAt = look.Now.ToUniversalTime(),
    };

    /// <summary>The local day that a bundle was meant for.</summary>
    public static DateOnly? DayOf(Notice notice) =>
        notice.Once.LastIndexOf(':') is >= 0 and var at
        && DateOnly.TryParseExact(notice.Once.AsSpan(at + 1), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
