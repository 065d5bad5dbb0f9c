using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;

namespace KamBot.Sales;

/// <summary>What KamBot says to a newcomer, to a cry for help and to what it did not understand: never a dead end.</summary>
public sealed class SalesWelcome(ISalesRecords records)
{
    private static readonly Phrase Hello = new("welcome.hello", "Hello {name}, I am KamBot. I help you plan sales calls, document them in a minute and a half, and keep promises in view. Try one of these:");
    private static readonly Phrase HelloNameless = new("welcome.hello-nameless", "Hello, I am KamBot. I help you plan sales calls, document them in a minute and a half, and keep promises in view. Try one of these:");
    private static readonly Phrase NotUnderstood = new("welcome.not-understood", "I did not understand that, and nothing of it is lost: you can copy it from above. Most likely you want one of these:");
    private static readonly Phrase Help = new("welcome.help", "You can say any of this at any time, in English, 简体中文 or 繁體中文:");
    private static readonly Phrase HelpLine = new("welcome.help-line", "- **{words}** – {purpose}");
    private static readonly Phrase GroupLine = new("welcome.group-line", "**{title}**: {words}");
    private static readonly Phrase InDialogs = new("welcome.in-dialogs", "While I ask: *back*, *skip*, *don’t know*, *later*, *why*, *stop*, *as a form*. After saving: *undo*. *help with* and a title, such as calls, says what each word does.");
    private static readonly Phrase OnlyBetweenUs = new("welcome.only-between-us", "That is better kept between the two of us: please ask me in our personal chat.");
    private static readonly Phrase SharedHello = new("welcome.shared-hello", "Hello, I am KamBot. Here others read along, so I keep to what is for everybody; plans, notes and promises stay in our personal chat.");
    private static readonly Phrase SharedHelp = new("welcome.shared-help", "Everything else stays between the two of us: write to me in our personal chat.");

    /// <summary>Set once, after the commands are put together.</summary>
    public IReadOnlyList<CommandGroup> Groups { get; set; } = [];

    public async ValueTask<Outcome> AnswerAsync(TurnScope turn, WelcomeReason reason, CancellationToken cancellationToken)
    {
        var likely = await LikelyAsync(turn, cancellationToken);
        return reason switch
        {
            WelcomeReason.Arrival when turn.IsShared => Outcome.Say(turn.Book.Say(SharedHello), likely),
            WelcomeReason.Arrival => Outcome.Say(
                turn.Speaker.Name.Length > 0 ? turn.Book.Say(Hello, ("name", turn.Speaker.Name)) : turn.Book.Say(HelloNameless), likely),
            WelcomeReason.NotUnderstood => Outcome.Say(turn.Book.Say(NotUnderstood), likely),
            _ => Outcome.Say(HelpFor(turn), turn.IsShared ? [] : likely),
        };
    }

    /// <summary>What each command of one group is for; without a known group the whole help.</summary>
    public ValueTask<Outcome> ExplainAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var said = TextFolding.FoldHan(rest);
        return Groups.FirstOrDefault(group => said.Length > 0 && turn.Books.All.Any(book => IsCalled(group, said, book))) is { } asked
            ? ValueTask.FromResult(Outcome.Say($"**{turn.Book.Plain(asked.Title)}**\n\n{Lines(asked, turn)}"))
            : AnswerAsync(turn, WelcomeReason.Help, cancellationToken);
    }

    private static bool IsCalled(CommandGroup group, string said, PhraseBook book) =>
        TextFolding.FoldHan(book.Plain(group.Title)).Contains(said, StringComparison.Ordinal);

    private static string Lines(CommandGroup group, TurnScope turn) => string.Join("\n", Offered(group, turn).Select(command => turn.Book.Say(
        HelpLine, ("words", turn.Book.Plain(command.Words)), ("purpose", turn.Book.Plain(command.Purpose)))));

    private static IEnumerable<Command> Offered(CommandGroup group, TurnScope turn) =>
        group.Commands.Where(command => command.InHelp && !(turn.IsShared && command.IsPrivate));

    /// <summary>The words of each group in a line: some forty commands, one below the other, are a wall on a phone.</summary>
    private string HelpFor(TurnScope turn)
    {
        var lines = Groups.Select(group => (group.Title, Words: Offered(group, turn).Select(command => turn.Book.Plain(command.Words)).ToList()))
            .Where(group => group.Words.Count > 0)
            .Select(group => turn.Book.Say(GroupLine, ("title", turn.Book.Plain(group.Title)), ("words", string.Join(" · ", group.Words))));
        return string.Join("\n\n", [turn.Book.Say(Help), .. lines, turn.Book.Say(turn.IsShared ? SharedHelp : InDialogs)]);
    }

    public static Outcome KeepPrivate(PhraseBook book) => Outcome.Say(book.Say(OnlyBetweenUs));

    /// <summary>The three next things that are most likely wanted now.</summary>
    private async ValueTask<IReadOnlyList<string>> LikelyAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared)
        {
            return [turn.Book.Plain(LoopWords.Phrases[LoopWord.Help])];
        }

        if ((await records.RecentAccountsAsync(turn.Speaker, 1, cancellationToken)).Count == 0)
        {
            return [turn.Book.Plain(SalesCommands.SampleWords), turn.Book.Plain(CallWords.PlanCallWords), turn.Book.Plain(LoopWords.Phrases[LoopWord.Help])];
        }

        var undocumented = await records.UndocumentedCallsAsync(turn.Speaker, turn.Now.ToUniversalTime(), 1, cancellationToken);
        Phrase[] likely = undocumented.Count > 0
            ? [CallWords.LogCallWords, CallWords.TodayWords, CallWords.PlanCallWords]
            : [CallWords.PlanCallWords, CallWords.LogCallWords, CallWords.TodayWords];
        return [.. likely.Select(phrase => turn.Book.Plain(phrase))];
    }
}
