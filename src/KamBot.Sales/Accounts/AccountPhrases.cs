using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Accounts;

/// <summary>What is said around proposing, deciding and changing customers.</summary>
public static class AccountPhrases
{
    public static readonly Phrase Proposed = new("account.proposed", "Proposed: **{account}**. {managers} decides; I tell you the result.");
    public static readonly Phrase ProposedNobody = new("account.proposed-nobody", "Proposed: **{account}**. No manager is named in the settings yet, so it waits: tell your administrator.");
    public static readonly Phrase AlreadyAccepted = new("account.already-accepted", "**{account}** is taken on already.");
    public static readonly Phrase ProposalTakenBack = new("account.proposal-taken-back", "The proposal is taken back; nobody has to decide any more.");
    public static readonly Phrase Exists = new("account.exists", "There is already **{account}**, so I did not add it a second time.");
    public static readonly Phrase Similar = new("account.similar", "There is already something like it: {accounts}. If it is the same customer, say *stop*.");
    public static readonly Phrase ExistsElsewhere = new("account.exists-elsewhere", "Somebody in your company looks after a customer of exactly this name already. Ask before you go on; your manager sees both.");

    public static readonly Phrase ApprovalTitle = new("approval.title", "Please decide: {account}");
    public static readonly Phrase ApprovalAdd = new("approval.add", "{who} proposes to take this customer on.");
    public static readonly Phrase ApprovalReject = new("approval.reject", "{who} proposes to turn this customer down.");
    public static readonly Phrase ApprovalSettled = new("approval.settled", "Settled: {account}");
    public static readonly Phrase Case = new("approval.case", "What speaks for it");
    public static readonly Phrase NothingSaid = new("approval.nothing-said", "nothing was said");
    public static readonly Phrase Source = new("approval.source", "Source");
    public static readonly Phrase Known = new("approval.known", "Known so far");
    public static readonly Phrase KnownLine = new("approval.known-line", "{people} {people|person|people}, {calls} {calls|call|calls}");
    public static readonly Phrase Before = new("approval.before", "Before");
    public static readonly Phrase SameName = new("approval.same-name", "There is another customer of exactly this name.");
    public static readonly Phrase ConfirmButton = new("approval.confirm", "Confirm");
    public static readonly Phrase TurnDownButton = new("approval.turn-down", "Turn down");
    public static readonly Phrase ConfirmTurningDown = new("approval.confirm-turning-down", "Confirm: turn down");
    public static readonly Phrase TakeOnAfterAll = new("approval.take-on-after-all", "Take on after all");
    public static readonly Phrase AskBackButton = new("approval.ask-back", "Ask back");
    public static readonly Phrase WaitingTitle = new("approval.waiting-title", "To be decided");
    public static readonly Phrase WaitingMineTitle = new("approval.waiting-mine", "Asked by you, not decided yet");
    public static readonly Phrase WaitingLine = new("approval.waiting-line", "**{name}** · {who}, {day}");
    public static readonly Phrase WaitingMore = new("approval.waiting-more", "and {count} more");
    public static readonly Phrase WhichWaiting = new("approval.which", "Which one?");
    public static readonly Phrase OpenButton = new("approval.open", "Open");
    public static readonly Phrase NothingWaits = new("approval.nothing", "Nothing waits for a decision.");

    public static readonly Phrase OnlyManagers = new("decision.only-managers", "Only a manager decides this; nothing was changed.");
    public static readonly Phrase OwnProposal = new("decision.own-proposal", "You proposed **{account}** yourself, so another manager decides. Nothing was changed.");
    public static readonly Phrase Settled = new("decision.settled", "**{account}** is decided already: {what}");
    public static readonly Phrase NotProposed = new("decision.not-proposed", "**{account}** is not proposed at the moment, so there is nothing to decide.");
    public static readonly Phrase NewerProposal = new("decision.newer", "**{account}** was proposed anew since; here is what stands now.");
    public static readonly Phrase Gone = new("decision.gone", "This customer is not there any more, or not yours to see.");
    public static readonly Phrase WhichToDecide = new("decision.which", "Which customer do you mean? *approvals* shows what waits.");
    public static readonly Phrase TakenOn = new("decision.taken-on", "taken on by {who}, {day}");
    public static readonly Phrase TurnedDown = new("decision.turned-down", "turned down by {who}, {day}");
    public static readonly Phrase AskedBack = new("decision.asked-back", "{who} asks back, {day}");
    public static readonly Phrase WithReason = new("decision.with-reason", "{what}: “{reason}”");
    public static readonly Phrase DecidedTakenOn = new("decision.done-taken-on", "**{account}** is taken on. I tell {who}.");
    public static readonly Phrase DecidedTurnedDown = new("decision.done-turned-down", "**{account}** is turned down and stays on record with the reason. I tell {who}.");
    public static readonly Phrase DecidedAskedBack = new("decision.done-asked-back", "I ask {who}. **{account}** waits until then.");
    public static readonly Phrase DecisionTakenBack = new("decision.taken-back", "The decision is taken back; **{account}** waits again.");

    public static readonly Phrase ResultTitle = new("decision.result", "{account}: {what}");
    public static readonly Phrase AnswerButton = new("decision.answer", "Answer");
    public static readonly Phrase NextTakenOn = new("decision.next-taken-on", "Next: put it into a segment and see whether it is a key account.");
    public static readonly Phrase NextTurnedDown = new("decision.next-turned-down", "It stays on record. If something changes, propose it again.");
    public static readonly Phrase NextAskedBack = new("decision.next-asked-back", "Answer by proposing it again with what was missing.");

    public static readonly Phrase Renamed = new("account.renamed", "“{before}” is now called **{account}**.");
    public static readonly Phrase DetailChanged = new("account.changed", "Changed: **{account}** – {detail}: {value}.");
    public static readonly Phrase DetailBack = new("account.changed-back", "Changed back: **{account}**.");
    public static readonly Phrase NameTooLong = new("account.name-too-long", "That name is too long: at most {most} characters.");
}
