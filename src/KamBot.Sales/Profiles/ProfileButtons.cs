using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Profiles;

/// <summary>The buttons of the profile. Each names its account, and behind a slash what it is about.</summary>
internal static class ProfileButtons
{
    public const string ViewVerb = "profile.view";
    public const string FillVerb = "profile.fill";
    public const string HistoryVerb = "profile.history";
    public const string TextVerb = "profile.text";
    public const string AddSystemVerb = "profile.system-add";
    public const string ChangeSystemVerb = "profile.system-change";
    public const string RemoveSystemVerb = "profile.system-remove";
    public const string QuestionsVerb = "profile.questions";
    public const string AnswerVerb = "profile.answer";
    public const string SystemInput = "system";
    public const string QuestionInput = "question";

    public static CardButton Profile(Account account, PhraseBook book) =>
        Of(book.Plain(ProfilePhrases.ViewButton), ViewVerb, account.Id.ToString());

    public static CardButton View(Account account, ProfileSection section, PhraseBook book) =>
        Of(ProfileWording.Name(section, book), ViewVerb, $"{account.Id}/{section}");

    public static CardButton Fill(Account account, ProfilePart part, PhraseBook book, ButtonStyle? style = null) =>
        ExecuteButton.Ask(
            book.Plain(part.Flow.Title), new CardButtonData(FillVerb) { KamSubject = $"{account.Id}/{part.Flow.Name}" }, style);

    public static CardButton History(Account account, ProfileSection? section, PhraseBook book) => Of(
        book.Plain(ProfilePhrases.HistoryButton), HistoryVerb, section is null ? account.Id.ToString() : $"{account.Id}/{section}");

    public static CardButton Text(Account account, PhraseBook book) =>
        Of(book.Plain(ProfilePhrases.TextButton), TextVerb, account.Id.ToString());

    public static CardButton Questions(Account account, PhraseBook book) =>
        Of(book.Plain(ProfilePhrases.QuestionsButton), QuestionsVerb, account.Id.ToString());

    public static CardButton Answer(Account account, PhraseBook book) =>
        Of(book.Plain(ProfilePhrases.AnswerButton), AnswerVerb, account.Id.ToString());

    public static CardButton System(string verb, Account account, PhraseBook book) => Of(
        book.Plain(verb switch
        {
            AddSystemVerb => ProfilePhrases.AddSystem,
            ChangeSystemVerb => ProfilePhrases.ChangeSystem,
            _ => ProfilePhrases.RemoveSystem,
        }),
        verb, account.Id.ToString());

    public static CardButton Undo(string subject, PhraseBook book) => Of(book.Plain(ProfilePhrases.Undo), CallReportCard.UndoVerb, subject);

    private static ExecuteButton Of(string title, string verb, string subject) =>
        ExecuteButton.Ask(title, new CardButtonData(verb) { KamSubject = subject });
}
