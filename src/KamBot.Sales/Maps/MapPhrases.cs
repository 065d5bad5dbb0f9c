using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>What the map's cards and its text say.</summary>
public static class MapPhrases
{
    public static readonly Phrase Title = new("map.title", "Relationship map: {account}");
    public static readonly Phrase DealTitle = new("map.deal-title", "Relationship map: {account} – {deal}");
    public static readonly Phrase PictureText = new("map.picture", "Relationship map of {account}: {people} {people|person|people}, {lines} {lines|line|lines}. The text twin says all that the picture shows.");
    public static readonly Phrase Empty = new("map.empty", "Nobody is on this map yet. *new person* adds somebody; *plan call* and *log call* bring in whoever you name.");
    public static readonly Phrase Numbers = new("map.numbers", "{people} {people|person|people} · {supporters} for us · {opponents} against · key people covered: {covered} of {keys}");
    public static readonly Phrase Oldest = new("map.oldest", "Oldest value on it: {age}");
    public static readonly Phrase Findings = new("map.findings", "What stands out");
    public static readonly Phrase NoFindings = new("map.no-findings", "Nothing stands out: no rule of the map has anything to say.");
    public static readonly Phrase MoreFindings = new("map.more-findings", "{count} more: *warnings*");
    public static readonly Phrase WarningsTitle = new("map.warnings-title", "Warnings – {title}");
    public static readonly Phrase MoreWarnings = new("map.more-warnings", "{count} more; they show when these are dealt with.");
    public static readonly Phrase Changed = new("map.changed", "Changed since last week");
    public static readonly Phrase MoreChanges = new("map.more-changes", "and {count} more");
    public static readonly Phrase OpenPage = new("map.open-page", "Open the map");
    public static readonly Phrase UpdateButton = new("map.update-button", "Update");
    public static readonly Phrase TextButton = new("map.text-button", "As text");
    public static readonly Phrase WarningsButton = new("map.warnings-button", "All warnings");
    public static readonly Phrase ReviewButton = new("map.review-button", "Review");
    public static readonly Phrase NoRenderer = new("map.no-renderer", "The picture is missing because this host cannot draw. Note for the administrator: see “Relationship map” in the operations guide.");
    public static readonly Phrase NoFont = new("map.no-font", "The picture is missing because this host has no font with Chinese signs. Note for the administrator: see “Relationship map” in the operations guide.");

    public static readonly Phrase ValueAged = new("map.value", "{value} ({evidence}, {age})");
    public static readonly Phrase Contested = new("map.contested", "contested");
    public static readonly Phrase Doubted = new("map.doubted", "no longer certain");
    public static readonly Phrase LabelStance = new("map.label-stance", "Stance");
    public static readonly Phrase LabelWeight = new("map.label-weight", "Weight");
    public static readonly Phrase LabelPower = new("map.label-power", "Power");
    public static readonly Phrase LabelRole = new("map.label-role", "Role");
    public static readonly Phrase LabelFocus = new("map.label-focus", "Cares about");
    public static readonly Phrase LabelInterest = new("map.label-interest", "Loses if we win");
    public static readonly Phrase LabelHandling = new("map.label-handling", "What we do about it");
    public static readonly Phrase LabelPartner = new("map.label-partner", "Paired with");
    public static readonly Phrase LabelCloseness = new("map.label-closeness", "Closeness");
    public static readonly Phrase LabelMet = new("map.label-met", "Last met");
    public static readonly Phrase LabelTrust = new("map.label-trust", "Trust");
    public static readonly Phrase LabelPractice = new("map.label-practice", "Entrenched practice");
    public static readonly Phrase LabelExecutiveVisit = new("map.label-executive-visit", "Executive visit");
    public static readonly Phrase LabelManagerChange = new("map.label-manager-change", "New account manager of ours");
    public static readonly Phrase NotKnown = new("map.not-known", "Not known");
    public static readonly Phrase FindOut = new("map.find-out", "Find out about {name}: {what}");
    public static readonly Phrase NeverMet = new("map.never-met", "Never met");
    public static readonly Phrase Met = new("map.met", "Met {count} {count|time|times}, last {age}");
    public static readonly Phrase ReportsTo = new("map.reports-to", "Reports to {name}");
    public static readonly Phrase LeadsOver = new("map.leads", "Above {name}");
    public static readonly Phrase Sways = new("map.sways", "Sways {name}");
    public static readonly Phrase SwayedBy = new("map.swayed-by", "Swayed by {name}");
    public static readonly Phrase AtOddsWith = new("map.at-odds", "At odds with {name}");
    public static readonly Phrase Strongly = new("map.strongly", "strongly");
    public static readonly Phrase ALittle = new("map.a-little", "a little");
    public static readonly Phrase Line = new("map.line", "{line}: {strength}");
    public static readonly Phrase TextTitle = new("map.text-title", "**{title}** – as text, page {page} of {pages}");
    public static readonly Phrase AndMore = new("map.and-more", "{names} and {count} more");
}
