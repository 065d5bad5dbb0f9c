using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Plans;

/// <summary>Plans that were looked at, and those whose next look is due.</summary>
internal sealed class PlanReviews(ISalesRecords records)
{
    /// <summary>What a look at the plan found, a <see cref="PlanStanding"/>; the note says what must change.</summary>
    public const string Attribute = "plan-standing";

    private const int MostDue = 20;

    public ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        AboutAccount.SayAsync(
            records, turn, answers.Get(ReviewPlan.Account)!, about => ValueTask.FromResult(Reviewed(turn, answers, about)), cancellationToken);

    /// <summary>The speaker's own accounts whose day has come, the longest waiting first.</summary>
    public ValueTask<IReadOnlyList<Account>> DueAsync(TurnScope turn, CancellationToken cancellationToken) =>
        records.PlansToReviewAsync(turn.Speaker, DateOnly.FromDateTime(turn.Now.DateTime), MostDue, cancellationToken);

    public async ValueTask<string?> SayAsync(TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        if (account.PlanReviewOn is not { } next)
        {
            return null;
        }

        var claims = await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken);
        return claims.LastOrDefault(claim => claim.Attribute == Attribute) is { } last && Enum.TryParse<PlanStanding>(last.Value, out var standing)
            ? turn.Book.Say(PlanWords.Fact, ("standing", Say(turn, standing)), ("day", Say(turn, next)))
            : null;
    }

    public static string Line(TurnScope turn, Account account) =>
        turn.Book.Say(PlanWords.DueLine, ("account", account.Name), ("day", Say(turn, account.PlanReviewOn!.Value)));

    public static CardButton Button(TurnScope turn, Account account) =>
        CommandButton.Say(turn.Book, PlanWords.FactTitle, PlanWords.Review, account.Name) with
        {
            Title = turn.Book.Plain(PlanWords.ReviewButton, ("account", account.Name)),
        };

    private static Outcome Reviewed(TurnScope turn, Answers answers, AboutAccount about)
    {
        var account = about.Before;
        var (standing, next) = (answers.Chosen(ReviewPlan.Standing)!.Value, answers.Chosen(ReviewPlan.Next)!.Value);
        if (next <= about.Today)
        {
            return new Outcome { NotYet = true, Replies = [Reply.Say(turn.Book.Say(PlanWords.MustBeAhead))], Continue = "" };
        }

        about.Claim(Attribute, standing.ToString(), answers.Get(ReviewPlan.Correction));
        return about.Saved(account with { PlanReviewOn = next }, "plan.reviewed", Reply.Say(
            turn.Book.Say(PlanWords.Reviewed, ("account", account.Name), ("standing", Say(turn, standing)), ("day", Say(turn, next))),
            $"{turn.Book.Plain(CustomerWords.Account)} {account.Name}", turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])));
    }

    private static string Say(TurnScope turn, PlanStanding standing) => turn.Book.Plain(ReviewPlan.Standings.PhraseOf(standing));

    private static string Say(TurnScope turn, DateOnly day) => DayWording.Say(day, turn.Now, turn.Book.Language.Tag);
}
