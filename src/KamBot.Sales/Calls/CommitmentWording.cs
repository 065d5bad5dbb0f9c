using KamBot.Dialogs;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Calls;

/// <summary>Promises in one line each.</summary>
public static class CommitmentWording
{
    /// <summary>A line for cards: Markdown, people's words escaped.</summary>
    public static string Line(Commitment commitment, TurnScope turn) => turn.Book.Say(
        commitment.Side == CommitmentSide.Ours ? CallPhrases.PromiseOurs : CallPhrases.PromiseTheirs,
        ("what", What(commitment)), ("day", Day(commitment, turn)));

    public static string What(Commitment commitment) => What(commitment.Who, commitment.What);

    /// <summary>With the name before it where one was given; the colon is that of the name's script.</summary>
    public static string What(string? who, string what) =>
        who is null ? what : who[^1] > '\u2e80' ? $"{who}：{what}" : $"{who}: {what}";

    public static string Day(Commitment commitment, TurnScope turn)
    {
        if (commitment.DueOn is not { } day)
        {
            return turn.Book.Plain(CallPhrases.NoDay);
        }

        var words = DayWording.Say(day, turn.Now, turn.Book.Language.Tag);
        return IsOverdue(commitment, turn) ? turn.Book.Plain(CallPhrases.Overdue, ("day", words)) : words;
    }

    public static bool IsOverdue(Commitment commitment, TurnScope turn) =>
        commitment.State == CommitmentState.Open && commitment.DueOn is { } day && day < DateOnly.FromDateTime(turn.Now.DateTime);
}
