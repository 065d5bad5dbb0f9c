using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Rights;

/// <summary>What people say about rights.</summary>
internal static class RightsWords
{
    public static readonly Phrase MyRights = new("command.my-rights", "my rights|who am i|my role");
    public static readonly Phrase WhoSees = new("command.who-sees", "who sees|who may see|who has access to|access to");
    public static readonly Phrase ShareAccount = new("command.share-account", "share account|share customer|lend account|give access to");
    public static readonly Phrase StopSharing = new("command.stop-sharing-account", "stop sharing account|stop sharing customer|take back access to");
    public static readonly Phrase Deputy = new("command.deputy", "deputy|my deputy|set deputy|deputies");
    public static readonly Phrase StopDeputy = new("command.stop-deputy", "stop deputy|end deputy|no deputy|i am back");
    public static readonly Phrase HandOver = new("command.hand-over", "hand over|handover|hand over accounts|hand over account");
    public static readonly Phrase Brief = new("command.brief", "brief|briefing|brief me on|brief me about|new owner of");
    public static readonly Phrase Audit = new("command.audit", "audit|audit trail|who did what");
    public static readonly Phrase Jobs = new("command.jobs", "jobs|jobs page|page of jobs|background jobs");
    public static readonly Phrase ExportMe = new("command.export-me", "export me|my data|everything about me");
    public static readonly Phrase ExportUser = new("command.export-user", "export user|export colleague");
    public static readonly Phrase EraseUser = new("command.erase-user", "erase user|erase colleague|forget user|forget colleague");

    public static readonly Phrase MyRightsPurpose = new("command.my-rights.purpose", "your role, whose accounts you see, and who stands in for whom");
    public static readonly Phrase WhoSeesPurpose = new("command.who-sees.purpose", "who may see an account, and why");
    public static readonly Phrase ShareAccountPurpose = new("command.share-account.purpose", "let a colleague read an account or work on it");
    public static readonly Phrase StopSharingPurpose = new("command.stop-sharing-account.purpose", "end the sharing of an account");
    public static readonly Phrase DeputyPurpose = new("command.deputy.purpose", "who works on your accounts while you are away");
    public static readonly Phrase StopDeputyPurpose = new("command.stop-deputy.purpose", "you are back: the deputy ends");
    public static readonly Phrase HandOverPurpose = new("command.hand-over.purpose", "accounts of a colleague to a new owner, for managers");
    public static readonly Phrase BriefPurpose = new("command.brief.purpose", "what a new owner of an account must know first");
    public static readonly Phrase AuditPurpose = new("command.audit.purpose", "who did what, for operations and administrators");
    public static readonly Phrase JobsPurpose = new("command.jobs.purpose", "what runs by the clock and what did not go out, for operations and administrators");
    public static readonly Phrase ExportMePurpose = new("command.export-me.purpose", "everything kept about yourself, as a file");
    public static readonly Phrase ExportUserPurpose = new("command.export-user.purpose", "everything kept about a colleague, for administrators");
    public static readonly Phrase EraseUserPurpose = new("command.erase-user.purpose", "take a former colleague out of everything, for administrators");

    /// <summary>Stands between an account and whom it goes to.</summary>
    public static readonly Phrase To = new("rights.joint-to", "with|to");

    /// <summary>Stands before whom a deputy is named for.</summary>
    public static readonly Phrase For = new("rights.joint-for", "for");
    public static readonly Phrase From = new("rights.joint-from", "from|of");
    public static readonly Phrase Until = new("rights.joint-until", "until|till|to");
}
