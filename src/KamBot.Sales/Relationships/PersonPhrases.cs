using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Relationships;

/// <summary>What is said about people.</summary>
internal static class PersonPhrases
{
    public static readonly Phrase Works = new("person.works", "{title} · {account}");
    public static readonly Phrase Known = new("person.known", "{value} ({how}, {day})");
    public static readonly Phrase KnownPrivate = new("person.known-private", "{value} ({how}, {day}; only you see it)");
    public static readonly Phrase KnownBy = new("person.known-by", "{value} ({how} by {who}, {day})");
    public static readonly Phrase RoleIn = new("person.role-in", "Role in {deal}");
    public static readonly Phrase ReportsTo = new("person.reports-to", "Reports to");
    public static readonly Phrase Seen = new("person.seen", "Visits: {count}, the last {day}");
    public static readonly Phrase NeverSeen = new("person.never-seen", "No documented visit yet");
    public static readonly Phrase Before = new("person.before", "Positions so far");
    public static readonly Phrase HeldUntil = new("person.held-until", "{title}, {account}, until {until}");
    public static readonly Phrase HeldFromUntil = new("person.held-from-until", "{title}, {account}, {since} to {until}");
    public static readonly Phrase HeldSince = new("person.held-since", "{title}, {account}, since {since}");
    public static readonly Phrase HeldNow = new("person.held-now", "{title}, {account}");
    public static readonly Phrase NotKnown = new("person.not-known", "Not known yet: {list}");
    public static readonly Phrase AllKnown = new("person.all-known", "The sheet is complete.");
    public static readonly Phrase LikelySame = new("person.likely-same", "Probably the same person: {name}.");
    public static readonly Phrase AskFor = new("person.ask-for", "{fact}?");
    public static readonly Phrase AskMore = new("person.ask-more", "Ask me more");
    public static readonly Phrase RoleButton = new("person.role-button", "Role in a deal");
    public static readonly Phrase MovedButton = new("person.moved-button", "New position");
    public static readonly Phrase MergeButton = new("person.merge-button", "Merge the two");
    public static readonly Phrase ShareButton = new("person.share-button", "Share");

    public static readonly Phrase Added = new("person.added", "Noted: **{name}** at **{account}**.");
    public static readonly Phrase KnownAlready = new("person.known-already", "**{name}** is on record at **{account}** already, so I kept nothing twice.");
    public static readonly Phrase Unknown = new("person.unknown", "I know nobody called “{name}” at your accounts.");
    public static readonly Phrase NobodyYet = new("person.nobody-yet", "There are no people at your accounts yet. Add one, or plan or document a call: whoever you name is kept.");
    public static readonly Phrase WhichPerson = new("person.which", "Several people fit. Whom do you mean?");
    public static readonly Phrase Who = new("person.who", "Whom do you mean?");

    public static readonly Phrase PeopleTitle = new("people.title", "People of {account}");
    public static readonly Phrase PeopleLine = new("people.line", "**{name}** · {what}");
    public static readonly Phrase PeopleMore = new("people.more", "And {count} more: say the name.");
    public static readonly Phrase PeopleNone = new("people.none", "Nobody is known at **{account}** yet. Add somebody, or plan or document a call: whoever you name is kept.");
    public static readonly Phrase PeopleWhere = new("people.where", "Of which account?");
    public static readonly Phrase PeopleWho = new("people.who", "Who?");
    public static readonly Phrase PeopleShow = new("people.show", "Show");

    public static readonly Phrase Noted = new("person.noted", "Noted about **{name}**: {list}.");
    public static readonly Phrase NotedNothing = new("person.noted-nothing", "Nothing new about **{name}**; I will ask again another day.");
    public static readonly Phrase RoleNoted = new("person.role-noted", "**{name}**: {role}.");
    public static readonly Phrase RoleNotedIn = new("person.role-noted-in", "**{name}** in “{deal}”: {role}.");
    public static readonly Phrase MovedNoted = new("person.moved-noted", "**{name}** is now {title} at **{account}**. The old post stays in the history.");
    public static readonly Phrase Follows = new("person.follows", " {name} takes over as {title}.");
    public static readonly Phrase Merged = new("person.merged", "**{duplicate}** is now part of **{name}**: facts, positions and visits count together. *undo* parts them again for ten minutes.");
    public static readonly Phrase Gone = new("person.gone", "One of the two is no longer there, so I changed nothing.");
    public static readonly Phrase SamePerson = new("person.same", "That is the same entry twice. Choose the other one.");

    public static readonly Phrase Shared = new("person.shared", "Shared: whoever may see the account now sees of **{name}**: {list}. *stop sharing* makes it yours again.");
    public static readonly Phrase NothingToShare = new("person.nothing-to-share", "There is nothing about **{name}** that only you see.");
    public static readonly Phrase Unshared = new("person.unshared", "Only you see this of **{name}** again: {list}. What others have read already, they have read.");
    public static readonly Phrase NothingShared = new("person.nothing-shared", "You share nothing personal about **{name}**.");

    public static readonly Phrase FileTitle = new("person-file.title", "Everything kept about {name}");
    public static readonly Phrase FileHint = new("person-file.hint", "What you may see is in it; what colleagues keep for themselves is not.");
    public static readonly Phrase FileButton = new("person-file.button", "Open the file");
    public static readonly Phrase FileFacts = new("person-file.facts", "Facts");
    public static readonly Phrase FilePosts = new("person-file.posts", "Positions");
    public static readonly Phrase FileCalls = new("person-file.calls", "Calls");
    public static readonly Phrase FileCall = new("person-file.call", "{day} · {kind}");
    public static readonly Phrase FilePromises = new("person-file.promises", "Promises");
    public static readonly Phrase FileLine = new("person-file.line", "{label}: {value}");
    public static readonly Phrase FileCut = new("person-file.cut", "… and {count} more {count|line|lines} in the file.");

    public static readonly Phrase Erased = new("person.erased", "Erased. The person stands in nothing any more that I keep; the audit trail says only that somebody was erased. It cannot be undone. Messages in Teams itself and copies made before today are beyond my reach: whoever looks after them must delete those.");
    public static readonly Phrase Kept = new("person.kept", "Nothing was erased.");
}
