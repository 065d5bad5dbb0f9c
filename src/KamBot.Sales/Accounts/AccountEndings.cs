using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Accounts;

/// <summary>K3–K7: what classifying, rating, assessing, prioritising and reviewing lead to.</summary>
internal sealed class AccountEndings(ISalesRecords records, RatingPages ratings)
{
    public ValueTask<Outcome> ClassifyAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        AboutAsync(turn, answers.Get(ClassifyAccount.Account)!, about => ClassifyAsync(turn, answers, about, cancellationToken), cancellationToken);

    public ValueTask<Outcome> RateAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        AboutAsync(turn, answers.Get(RateAccount.Account)!, about => RateAsync(turn, answers, about, cancellationToken), cancellationToken);

    public ValueTask<Outcome> AssessAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        AboutAsync(turn, answers.Get(AssessAccount.Account)!, about => AssessAsync(turn, answers, about, cancellationToken), cancellationToken);

    public ValueTask<Outcome> PrioritiseAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        AboutAsync(turn, answers.Get(PrioritiseAccount.Account)!, about => ValueTask.FromResult(Prioritise(turn, answers, about)), cancellationToken);

    public ValueTask<Outcome> ReviewAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken) =>
        AboutAsync(turn, answers.Get(ReviewAccount.Account)!, about => ValueTask.FromResult(Review(turn, answers, about)), cancellationToken);

    private async ValueTask<Outcome> ClassifyAsync(TurnScope turn, Answers answers, AboutAccount about, CancellationToken cancellationToken)
    {
        var account = about.Before;
        var kind = answers.Chosen(ClassifyAccount.Class);
        var parts = await records.PartsOfAsync(turn.Speaker, [account.Id], cancellationToken);
        var after = kind switch
        {
            AccountClass.KeyAccount => account with
            {
                IsKeyAccount = true,
                Tier = answers.Chosen(ClassifyAccount.Tier),
                ParentId = Guid.TryParse(answers.Get(ClassifyAccount.Parent)?.Key, out var parent) ? parent : null,
                ReviewOn = account.ReviewOn ?? about.Today.AddMonths(PriorityRules.ReviewMonths),
            },
            AccountClass.Territory => account with { IsKeyAccount = false, Tier = AccountTier.Territory, ParentId = null, ReviewOn = null },
            _ => account,
        };
        if (after.ParentId is { } above
            && (await records.AccountAsync(turn.Speaker, above, cancellationToken))?.Tier != after.Tier + 1)
        {
            return NotYet(turn.Book.Say(StandingPhrases.ParentTier));
        }

        if (kind is not null && parts.Any(part => part.Tier + 1 != after.Tier || after.IsKeyAccount != true))
        {
            return NotYet(turn.Book.Say(StandingPhrases.PartsTier, ("parts", string.Join(turn.Book.Plain(SpokenList.Joint), parts.Take(3).Select(part => part.Name)))));
        }

        if (answers.Get(ClassifyAccount.Segment) is { } segment)
        {
            about.Claim(AccountAttributes.Segment, segment);
        }

        about.Claim(AccountAttributes.Validated, answers.Chosen(ClassifyAccount.Validated)!.Value.ToString());
        var sentence = kind switch
        {
            AccountClass.KeyAccount => turn.Book.Say(
                StandingPhrases.IsKey, ("account", account.Name), ("tier", turn.Book.Plain(AccountTiers.All.PhraseOf(after.Tier!.Value)))),
            AccountClass.Territory => turn.Book.Say(StandingPhrases.IsTerritory, ("account", account.Name)),
            _ => turn.Book.Say(StandingPhrases.NotValidated, ("account", account.Name)),
        };
        return about.Saved(after, "account.classified", Answer(turn, sentence, account.Name));
    }

    private async ValueTask<Outcome> RateAsync(TurnScope turn, Answers answers, AboutAccount about, CancellationToken cancellationToken)
    {
        var evidence = answers.Get(RateAccount.Evidence);
        foreach (var (criterion, question) in new (KeyCriterion, Question)[]
        {
            (KeyCriterion.Volume, RateAccount.Volume), (KeyCriterion.Margin, RateAccount.Margin), (KeyCriterion.Growth, RateAccount.Growth),
            (KeyCriterion.Potential, RateAccount.Elsewhere), (KeyCriterion.Traits, RateAccount.Traits),
        })
        {
            about.Claim(AccountRating.AttributeOf(criterion), question, answers, stored => (stored, null), evidence);
        }

        foreach (var (criterion, question) in new[]
        {
            (KeyCriterion.Credit, RateAccount.Credit), (KeyCriterion.Access, RateAccount.Access), (KeyCriterion.Openness, RateAccount.Openness),
        })
        {
            about.Claim(AccountRating.AttributeOf(criterion), question, answers, stored => Parts(question.Value(stored)), evidence);
        }

        var page = await ratings.OfAsync(turn, about.Before, about.Claims, cancellationToken);
        return about.Saved(about.Before with { Potential = page.Index.Value }, "account.rated", RatingCard.Show(turn, page));
    }

    private async ValueTask<Outcome> AssessAsync(TurnScope turn, Answers answers, AboutAccount about, CancellationToken cancellationToken)
    {
        foreach (var (row, question) in AssessAccount.Rows)
        {
            about.Claim(PortfolioRules.AttributeOf(row), question, answers, stored => Parts(question.Value(stored)), null);
        }

        var claims = await records.ClaimsAboutAsync(turn.Speaker, [about.Before.Id], cancellationToken);
        var rows = PortfolioRules.RatingsOf(claims.Concat(about.Claims));
        var known = PortfolioRules.AboutTheFuture.Count(rows.ContainsKey);
        var sentence = turn.Book.Say(
            PortfolioPhrases.FutureOf(PortfolioRules.FutureOf(rows)), ("account", about.Before.Name),
            ("good", PortfolioRules.AboutTheFuture.Count(row => rows.TryGetValue(row, out var rating) && rating == Rating.Good)),
            ("known", known), ("all", PortfolioRules.AboutTheFuture.Count));
        return about.Saved(about.Before, "account.assessed", Answer(turn, sentence, about.Before.Name));
    }

    private static Outcome Prioritise(TurnScope turn, Answers answers, AboutAccount about)
    {
        if (answers.Chosen(PrioritiseAccount.Results) is { } results)
        {
            about.Claim(AccountAttributes.ResultsBy, results.ToString());
        }

        if (answers.Chosen(PrioritiseAccount.Senior) is { } senior)
        {
            about.Claim(AccountAttributes.SeniorVisit, senior.ToString(), answers.Get(PrioritiseAccount.Why));
        }

        return about.Saved(about.Before, "account.prioritised", Answer(
            turn, turn.Book.Say(StandingPhrases.Prioritised, ("account", about.Before.Name)), about.Before.Name));
    }

    private static Outcome Review(TurnScope turn, Answers answers, AboutAccount about)
    {
        var account = about.Before;
        var decided = answers.Chosen(ReviewAccount.Decided)!.Value;
        about.Claim(AccountAttributes.Review, decided.ToString(), answers.Get(ReviewAccount.Reason));
        if (answers.Chosen(ReviewAccount.Results) is { } results)
        {
            about.Claim(AccountAttributes.ResultsBy, results.ToString());
        }

        var next = about.Today.AddMonths(PriorityRules.ReviewMonths);
        return decided == ReviewDecision.GiveUp
            ? about.Saved(
                account with { IsKeyAccount = false, Tier = AccountTier.Territory, ParentId = null, ReviewOn = null }, "account.reviewed",
                Answer(turn, turn.Book.Say(StandingPhrases.GivenUp, ("account", account.Name)), account.Name))
            : about.Saved(
                account with { ReviewOn = next }, "account.reviewed",
                Answer(turn, turn.Book.Say(
                    StandingPhrases.Reviewed, ("account", account.Name),
                    ("day", Dialogs.Reading.DayWording.Say(next, turn.Now, turn.Book.Language.Tag))), account.Name));
    }

    private static (string Value, string? Note) Parts(Judgement judgement) => (judgement.Rating.ToString(), judgement.Comment);

    private static Reply Answer(TurnScope turn, string sentence, string account) => Reply.Say(
        sentence,
        $"{turn.Book.Plain(CustomerWords.Account)} {account}", turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo]));

    /// <summary>The answers come back to be changed.</summary>
    private static Outcome NotYet(string sentence) => new() { NotYet = true, Replies = [Reply.Say(sentence)], Continue = "" };

    private ValueTask<Outcome> AboutAsync(
        TurnScope turn, Picked picked, Func<AboutAccount, ValueTask<Outcome>> say, CancellationToken cancellationToken) =>
        AboutAccount.SayAsync(records, turn, picked, say, cancellationToken);
}
