using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Accounts;

/// <summary>K1: tells the proposer what a manager decided, why, and what comes next.</summary>
internal static class DecisionCard
{
    public static Reply Show(TurnScope turn, Account account, AccountDecision answer, string who)
    {
        var book = turn.Book;
        var title = book.Plain(AccountPhrases.ResultTitle, ("account", account.Name), ("what", What(turn, answer, who)));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Medium, Style = TextStyle.Heading },
                .. answer.Reason is { } reason ? [new TextBlock(CardText.Escape(reason))] : Array.Empty<CardElement>(),
                new TextBlock(book.Say(NextOf(answer.Decision))) { IsSubtle = true },
            ],
            Actions =
            [
                answer.Decision == Decision.AskBack
                    ? CommandButton.Say(book, AccountPhrases.AnswerButton, CustomerWords.Propose, account.Name)
                    : CommandButton.Say(book, AccountCard.OpenTitle, CustomerWords.Account, account.Name),
            ],
        };
        return Reply.Show(card, title);
    }

    /// <summary>The decision in a few words, as plain text: <c>taken on by Boss, today</c>.</summary>
    public static string What(TurnScope turn, AccountDecision answer, string who) => turn.Book.Plain(
        answer.Decision switch
        {
            Decision.TakeOn => AccountPhrases.TakenOn,
            Decision.TurnDown => AccountPhrases.TurnedDown,
            _ => AccountPhrases.AskedBack,
        },
        ("who", who), ("day", DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(answer.At, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag)));

    private static Phrase NextOf(Decision decision) => decision switch
    {
        Decision.TakeOn => AccountPhrases.NextTakenOn,
        Decision.TurnDown => AccountPhrases.NextTurnedDown,
        _ => AccountPhrases.NextAskedBack,
    };
}
