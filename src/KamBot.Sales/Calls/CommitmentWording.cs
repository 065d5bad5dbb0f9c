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

    public static string What(Commitment commitment) =>
        commitment.Who is null ? commitment.What : $"{commitment.Who}: {commitment.What}";

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
