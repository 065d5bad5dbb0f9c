using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;

namespace KamBot.Sales;

/// <summary>What people can say that belongs to no single capability. The manifest lists the same words.</summary>
public static class SalesCommands
{
    public static readonly Phrase LanguageWords = new("command.language", "language|lang|语言|語言");
    public static readonly Phrase SampleWords = new("command.sample", "load sample data|sample data|load samples");
    public static readonly Phrase HelloWords = new("command.hello", "hello|hi|hey|hi there|good morning|good afternoon|good evening");

    public static readonly Phrase HelpWithWords = new("command.help-with", "help with|help on|help about");

    /// <summary>What the help calls them.</summary>
    public static readonly Phrase Title = new("capability.others", "Besides");

    private static readonly Phrase HelpWithPurpose = new("command.help-with.purpose", "what the words of one group do");
    private static readonly Phrase LanguagePurpose = new("command.language.purpose", "English, 简体中文 or 繁體中文");
    private static readonly Phrase HelloPurpose = new("command.hello.purpose", "a greeting, and what comes next");
    private static readonly Phrase SamplePurpose = new("command.sample.purpose", "five invented accounts to try it with");

    public static IReadOnlyList<Command> All(SampleAccounts samples, SalesWelcome welcome) =>
    [
        DialogCommands.Continue,
        new("language", LanguageWords, LanguagePurpose, LanguageChoice.RunAsync) { TakesWords = true },
        new("sample", SampleWords, SamplePurpose, samples.LoadAsync) { InHelp = false },
        new("hello", HelloWords, HelloPurpose, (turn, _, token) => welcome.AnswerAsync(turn, WelcomeReason.Arrival, token)) { InHelp = false },
        new("help-with", HelpWithWords, HelpWithPurpose, welcome.ExplainAsync) { TakesWords = true },
    ];
}
