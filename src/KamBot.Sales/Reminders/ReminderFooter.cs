using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Reminders;

/// <summary>Under each reminder: why it came, and how to stop it.</summary>
internal static class ReminderFooter
{
    public const string StopVerb = "reminder.stop";
    private const int MostActions = 6;
    private static readonly Phrase Why = new("reminder.why", "You get this because: {why}.");
    private static readonly Phrase Stop = new("reminder.stop", "Stop this kind");
    private static readonly Phrase Settings = new("reminder.settings", "Reminders…");

    public static AdaptiveCard Under(AdaptiveCard card, ReminderKind kind, TurnScope turn) => Under(card, kind, ReminderPhrases.WhyOf(kind), turn);

    public static AdaptiveCard Under(AdaptiveCard card, ReminderKind kind, Phrase why, TurnScope turn) => card with
    {
        Body =
        [
            .. card.Body,
            new TextBlock(turn.Book.Say(Why, ("why", turn.Book.Plain(why)))) { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.Medium },
        ],
        Actions =
        [
            .. (card.Actions ?? []).Take(MostActions - 2),
            ExecuteButton.Ask(turn.Book.Plain(Stop), new CardButtonData(StopVerb) { KamSubject = kind.ToString() }),
            CommandButton.Say(turn.Book, Settings, ReminderWords.Remind, ""),
        ],
    };
}
