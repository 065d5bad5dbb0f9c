using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Profiles;

/// <summary>P1–P7: what is known about an account, section by section.</summary>
internal static class ProfilesCapability
{
    private static readonly Phrase ProfilePurpose = new("command.profile.purpose", "what is known about an account, and what to ask next");
    private static readonly Phrase SectionPurpose = new("command.profile-section.purpose", "one part of what is known about an account");
    private static readonly Phrase FillPurpose = new("command.profile-fill.purpose", "a few questions about an account, a section at a time");
    private static readonly Phrase SystemPurpose = new("command.system.purpose", "keep the list of installed systems");
    private static readonly Phrase HistoryPurpose = new("command.profile-history.purpose", "earlier values, who said them and when");
    private static readonly Phrase QuestionsPurpose = new("command.open-questions.purpose", "what is still to be found out, and to answer it");
    private static readonly Phrase TextPurpose = new("command.profile-text.purpose", "the whole profile as text");

    private static readonly Phrase LinkTitle = new("account-link.profile", "Profile");

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var pages = new ProfilePages(records);
        var choice = new AccountChoice(records, new AccountWords(records));
        var profiles = new ProfileCommands(pages, choice);
        var systems = new SystemCommands(pages, choice);
        var questions = new QuestionCommands(pages, choice);
        var takeBacks = new ProfileTakeBacks(records, new SourceWithdrawal(records), pages);
        return new Capability
        {
            Title = LinkTitle,
            Flows =
            [
                .. ProfileParts.All.Select(part => new FlowBinding(part.Flow, new ProfileEnding(records, pages, part).FinishAsync)),
                new FlowBinding(AnswerQuestion.Script, new AnswerQuestionEnding(records, pages).FinishAsync),
            ],
            Commands = Commands(profiles, systems, questions),
            Buttons =
            [
                .. new[] { ProfileButtons.ViewVerb, ProfileButtons.FillVerb, ProfileButtons.HistoryVerb, ProfileButtons.TextVerb }
                    .Select(verb => new Button(verb, profiles.PressedAsync)),
                .. new[] { ProfileButtons.AddSystemVerb, ProfileButtons.ChangeSystemVerb, ProfileButtons.RemoveSystemVerb }
                    .Select(verb => new Button(verb, systems.PressedAsync)),
                new Button(ProfileButtons.QuestionsVerb, questions.PressedAsync),
                new Button(ProfileButtons.AnswerVerb, questions.PressedAsync),
            ],
            AccountLinks = [new AccountLink(LinkTitle, ProfileWords.Profile)],
            AccountFacts = [new AccountFact(LinkTitle, async (turn, account, token) => ProfileWording.Overall(await pages.OfAsync(turn, account, token), turn.Book))],
            TakeBacks = new Dictionary<string, TakeBack>
            {
                [ProfileEnding.UndoKind] = takeBacks.FilledAsync,
                [SystemCommands.RemovalUndoKind] = takeBacks.RemovedAsync,
            },
            Picks = new Dictionary<string, IPickSource>
            {
                [FillSystem.Systems] = new SystemPicks(records),
                [AnswerQuestion.OpenQuestions] = new QuestionPicks(records),
            },
        };
    }

    private static IReadOnlyList<Command> Commands(
        ProfileCommands profiles, SystemCommands systems, QuestionCommands questions) =>
    [
        new("profile", ProfileWords.Profile, ProfilePurpose, profiles.ProfileAsync) { TakesWords = true, IsPrivate = true },
        new("profile-fill", ProfileWords.Fill, FillPurpose, profiles.FillAsync) { TakesWords = true, IsPrivate = true },
        .. Enum.GetValues<ProfileSection>().Select(section => new Command(
            $"profile-{section}", ProfileWords.Of(section), SectionPurpose, (turn, rest, token) => profiles.SectionAsync(turn, section, rest, token))
        {
            TakesWords = true, IsPrivate = true, InHelp = false, YieldsToAnswers = true,
        }),
        new("add-system", ProfileWords.AddSystem, SystemPurpose, systems.AddAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
        new("change-system", ProfileWords.ChangeSystem, SystemPurpose, systems.ChangeAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
        new("remove-system", ProfileWords.RemoveSystem, SystemPurpose, systems.RemoveAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
        new("open-questions", ProfileWords.Questions, QuestionsPurpose, questions.ShowAsync) { TakesWords = true, IsPrivate = true },
        new("answer-question", ProfileWords.Answer, QuestionsPurpose, questions.AnswerAsync) { TakesWords = true, IsPrivate = true, InHelp = false },
        new("profile-history", ProfileWords.History, HistoryPurpose, profiles.HistoryAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true },
        new("profile-text", ProfileWords.Text, TextPurpose, profiles.TextAsync) { TakesWords = true, IsPrivate = true },
    ];
}
