using KamBot.Storage.Retention;

namespace KamBot.Host.Retention;

/// <summary>The section <c>Retention</c>: for how many days what is kept. 0 keeps it for ever.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    public int ChatDays { get; set; } = 365;

    public int DraftDays { get; set; } = 180;

    public int AuditDays { get; set; } = 1825;

    public int ImportDays { get; set; } = 90;

    public int PrivateNoteDays { get; set; } = 730;

    public bool IsValid => Math.Min(Math.Min(ChatDays, DraftDays), Math.Min(AuditDays, Math.Min(ImportDays, PrivateNoteDays))) >= 0;

    public int DaysOf(Forgettable what) => what switch
    {
        Forgettable.Chats => ChatDays,
        Forgettable.Drafts => DraftDays,
        Forgettable.Audit => AuditDays,
        Forgettable.Imports => ImportDays,
        _ => PrivateNoteDays,
    };
}
