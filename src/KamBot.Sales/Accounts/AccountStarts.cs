using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Accounts;

/// <summary>K3–K7: begins the dialogs about an account, with what is known already.</summary>
internal sealed class AccountStarts(ISalesRecords records, AccountWords words, RatingPages ratings)
{
    /// <summary>What the criteria say comes first: it is what one has to decide against.</summary>
    public async ValueTask<Outcome> ClassifyAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (await words.FindAsync(turn, rest, cancellationToken) is not { } account)
        {
            return await StartAsync(turn, ClassifyAccount.Script, ClassifyAccount.Account, rest, cancellationToken);
        }

        var claims = await records.ClaimsAboutAsync(turn.Speaker, [account.Id], cancellationToken);
        var page = await ratings.OfAsync(turn, account, [], cancellationToken);
        var known = Answers.None.With(ClassifyAccount.Account, SalesPicks.Pick(account));
        if (AccountView.Of(account.Id, claims).Segment is { } segment)
        {
            known = known.With(ClassifyAccount.Segment, segment);
        }

        return new Outcome
        {
            Replies = claims.Any(AccountRating.IsPart)
                ? [Reply.Say(turn.Book.Say(StandingPhrases.ByCriteria, ("advice", new Dialogs.Languages.Said(RatingCard.Advice(page, turn.Book)))))]
                : [],
            Start = new FlowStart(ClassifyAccount.Script.Name, known),
        };
    }

    public async ValueTask<Outcome> RateAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, RateAccount.Script, RateAccount.Account, rest, cancellationToken);

    public async ValueTask<Outcome> AssessAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, AssessAccount.Script, AssessAccount.Account, rest, cancellationToken);

    public async ValueTask<Outcome> PrioritiseAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, PrioritiseAccount.Script, PrioritiseAccount.Account, rest, cancellationToken);

    public async ValueTask<Outcome> ReviewAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await StartAsync(turn, ReviewAccount.Script, ReviewAccount.Account, rest, cancellationToken);

    private async ValueTask<Outcome> StartAsync(
        TurnScope turn, Flow flow, Question<Picked> account, string rest, CancellationToken cancellationToken) =>
        new() { Start = await words.StartAsync(turn, flow, account, rest, cancellationToken) };
}
