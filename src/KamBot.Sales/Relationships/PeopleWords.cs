using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Relationships;

/// <summary>What people say to reach the people.</summary>
internal static class PeopleWords
{
    public static readonly Phrase Person = new("command.person", "person|who is|who’s|who's|contact|key person|show person|person card");

    /// <summary>Said after the name.</summary>
    public static readonly Phrase WhoIsThat = new("command.person.inside", "who is that|who is she|who is he");
    public static readonly Phrase LinkTitle = new("account-link.people", "People");
    public static readonly Phrase People = new("command.people", "people|people of|people at|contacts|contacts of|contacts at|who is at|who works at");
    public static readonly Phrase Add = new("command.add-person", "new person|add person|new contact|add contact|new key person|add a person");
    public static readonly Phrase TellMore = new("command.tell-more", "tell more about|tell more|tell me more about|more about|ask me more|ask me more about|ask more about");
    public static readonly Phrase Role = new("command.role", "role|role of|set role|set the role of");
    public static readonly Phrase Moved = new("command.moved", "moved|has moved|new position|promoted|changed jobs|new job");

    /// <summary>Stands between the name and the new position: <c>Anna Lee is now Head of Operations at Fabrikam</c>.</summary>
    public static readonly Phrase IsNow = new("command.moved.inside", "is now the|is now|has become|was promoted to|was appointed|moves to|moved to");
    public static readonly Phrase Merge = new("command.merge", "merge|merge people|merge contacts|same person|duplicate");
    public static readonly Phrase Share = new("command.share", "share|share facts about|share what i know about");
    public static readonly Phrase Unshare = new("command.unshare", "stop sharing|unshare|keep private|make private");
    public static readonly Phrase Export = new("command.export-person", "export person|export|data about|everything about");
    public static readonly Phrase Erase = new("command.erase-person", "erase|erase person|forget person|delete person|erase everything about");

    public static readonly Phrase PersonPurpose = new("command.person.purpose", "what is known about somebody, and what is not");
    public static readonly Phrase PeoplePurpose = new("command.people.purpose", "the people of an account");
    public static readonly Phrase AddPurpose = new("command.add-person.purpose", "somebody new at an account");
    public static readonly Phrase TellMorePurpose = new("command.tell-more.purpose", "three questions about somebody");
    public static readonly Phrase RolePurpose = new("command.role.purpose", "the role of somebody, also in one deal");
    public static readonly Phrase MovedPurpose = new("command.moved.purpose", "somebody has a new position");
    public static readonly Phrase MergePurpose = new("command.merge.purpose", "two entries are one person");
    public static readonly Phrase SharePurpose = new("command.share.purpose", "let colleagues see the personal facts you noted");
    public static readonly Phrase UnsharePurpose = new("command.unshare.purpose", "keep the personal facts to yourself again");
    public static readonly Phrase ExportPurpose = new("command.export-person.purpose", "everything kept about a person, as a file");
    public static readonly Phrase ErasePurpose = new("command.erase-person.purpose", "take a person out of everything, for good");
}
