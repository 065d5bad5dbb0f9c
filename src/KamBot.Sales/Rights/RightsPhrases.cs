using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Rights;

/// <summary>What is said about rights.</summary>
internal static class RightsPhrases
{
    public static readonly Phrase Shared = new("rights.shared", "**{name}** may read **{account}** now. *stop sharing* with its name ends it.");
    public static readonly Phrase SharedToWork = new("rights.shared-to-work", "**{name}** may work on **{account}** now. *stop sharing* with its name ends it.");
    public static readonly Phrase ShareEnded = new("rights.share-ended", "**{account}** is not shared with {names} any more.");
    public static readonly Phrase NotShared = new("rights.not-shared", "**{account}** is shared with nobody.");
    public static readonly Phrase NotYours = new("rights.not-yours", "**{account}** is not yours to share: its owner {owner} can, and whoever leads the team.");
    public static readonly Phrase OwnsIt = new("rights.owns-it", "**{name}** owns **{account}** already.");
    public static readonly Phrase SharedWithYou = new("rights.shared-with-you", "{who} shares **{account}** with you: you may read it.");
    public static readonly Phrase SharedWithYouToWork = new("rights.shared-with-you-to-work", "{who} shares **{account}** with you: you may work on it.");

    public static readonly Phrase DeputySet = new("rights.deputy-set", "**{name}** stands in for you from {from} until {until}. *stop deputy* ends it earlier.");
    public static readonly Phrase DeputySetFor = new("rights.deputy-set-for", "**{name}** stands in for **{whom}** from {from} until {until}. Both are told.");
    public static readonly Phrase DeputyNamedForYou = new("rights.deputy-named-for-you", "Your manager or an administrator named **{name}** to stand in for you from {from} until {until}. *stop deputy* ends it.");
    public static readonly Phrase OnlyManagersNameDeputies = new("rights.only-managers-name-deputies", "Only a manager names a deputy for somebody of the team, or an administrator; nothing was changed. For yourself, *deputy* does it.");
    public static readonly Phrase DeputyEnded = new("rights.deputy-ended", "Welcome back: nobody stands in for you any more.");
    public static readonly Phrase NoDeputy = new("rights.no-deputy", "Nobody stands in for you. *deputy* names somebody.");
    public static readonly Phrase DaysTurned = new("rights.days-turned", "The last day lies before the first.");
    public static readonly Phrase DaysPast = new("rights.days-past", "The last day is over already.");
    public static readonly Phrase YouStandIn = new("rights.you-stand-in", "You stand in for **{who}** from {from} until {until}: within these days you see and work on those accounts, and decide what waits there.");

    public static readonly Phrase OnlyManagersHandOver = new("rights.only-managers-hand-over", "Only a manager or sales operations hands accounts over; nothing was changed.");
    public static readonly Phrase NothingToHandOver = new("rights.nothing-to-hand-over", "**{name}** owns no account that you see.");
    public static readonly Phrase SameOwner = new("rights.same-owner", "That is the same person twice; nothing was changed.");
    public static readonly Phrase TooMany = new("rights.too-many", "More than {most} accounts at once are too many: hand them over one by one, or import a file with owners.");
    public static readonly Phrase HandedOver = new("rights.handed-over", "{count} {count|account|accounts} of **{from}** {count|is|are} with **{to}** now, with {promises} open {promises|promise|promises}, {calls} planned {calls|call|calls} and {deals} open {deals|deal|deals}. Who said what before stays as it was.");
    public static readonly Phrase HandedBack = new("rights.handed-back", "Handed back: everything is with **{from}** again.");
    public static readonly Phrase GoneToOthers = new("rights.gone-to-others", "Some of it has changed meanwhile, so I gave nothing back.");
    public static readonly Phrase YoursNow = new("rights.yours-now", "New with you: {count} {count|account|accounts} of {from}");
    public static readonly Phrase YoursNowHint = new("rights.yours-now-hint", "Half an hour is enough: open each one, read what stands out, and plan the first call.");
    public static readonly Phrase TakenFromYou = new("rights.taken-from-you", "{who} handed {count} of your accounts to **{to}**.");
    public static readonly Phrase AndMore = new("rights.and-more", "And {count} more; *account* opens each by its name.");

    public static readonly Phrase MineTitle = new("rights.mine-title", "Your rights");
    public static readonly Phrase Role = new("rights.role", "Role");
    public static readonly Phrase Sees = new("rights.sees", "Sees");
    public static readonly Phrase SeesOwn = new("rights.sees-own", "own accounts and those shared");
    public static readonly Phrase SeesTeam = new("rights.sees-team", "the accounts of {names}");
    public static readonly Phrase SeesAll = new("rights.sees-all", "all accounts, without what others noted for themselves");
    public static readonly Phrase DeputyLine = new("rights.deputy-line", "{who} for {whom}, {from} to {until}");
    public static readonly Phrase Deputies = new("rights.deputies", "Deputies");

    public static readonly Phrase WhoSeesTitle = new("rights.who-sees-title", "Who sees {account}");
    public static readonly Phrase Owner = new("rights.owner", "Owner");
    public static readonly Phrase Leads = new("rights.leads", "Managers");
    public static readonly Phrase ReadOnly = new("rights.may-read", "May read");
    public static readonly Phrase MayWork = new("rights.may-work", "May work on it");
    public static readonly Phrase EverybodyElse = new("rights.everybody-else", "Besides: sales operations, administrators, and managers without a team of their own.");

    public static readonly Phrase OnlyAdministrators = new("rights.only-administrators", "Only an administrator may do that; nothing was changed.");
    public static readonly Phrase OnlyOperations = new("rights.only-operations", "The audit trail is for sales operations and administrators.");
    public static readonly Phrase AuditLink = new("rights.audit-link", "[Who did what]({link}) – the link works for eight hours, and only shows acts, never words.");
    public static readonly Phrase JobsOnlyOperations = new("rights.jobs-only-operations", "The page of jobs is for sales operations and administrators.");
    public static readonly Phrase JobsLink = new("rights.jobs-link", "[Jobs]({link}) – the link works for eight hours. Whoever has it can have things tried again, so pass it to nobody.");
    public static readonly Phrase NoLink = new("rights.no-link", "I do not know my own address, so I cannot make a link: whoever runs me sets it.");
    public static readonly Phrase ExportLink = new("rights.export-link", "[Everything kept about {name}]({link}) – the link works for thirty minutes.");
    public static readonly Phrase StillOwns = new("rights.still-owns", "**{name}** still owns {count} {count|account|accounts}: *hand over* first, so that nobody's customer is left alone.");
    public static readonly Phrase NotYourself = new("rights.not-yourself", "You cannot erase yourself: another administrator does that.");
    public static readonly Phrase UserErased = new("rights.user-erased", "Erased. What this colleague said about customers stays, as said by a former colleague. Whoever looks after the settings and the file of people takes the id out there too; messages in Teams itself and copies made before today are beyond my reach.");
    public static readonly Phrase UserKept = new("rights.user-kept", "Nothing was erased.");
    public static readonly Phrase WhichColleague = new("rights.which-colleague", "Which colleague do you mean?");
}
