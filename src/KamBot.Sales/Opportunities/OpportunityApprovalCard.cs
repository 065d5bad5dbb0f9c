using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Opportunities;

/// <summary>O7: what a manager needs to answer a request, and what the asker is told of the answer.</summary>
internal static class OpportunityApprovalCard
{
    public const string ApproveVerb = "deal.approve";
    public const string SendBackVerb = "deal.send-back";
    private const int MostWeak = 4;

    public static Reply Show(OpportunityPage page, OpportunityRequest request, string asker, string? decider, bool mayDecide, TurnScope turn)
    {
        var book = turn.Book;
        var isOpen = page.Deal.State == OpportunityState.Waiting;
        var title = book.Plain(isOpen ? ApprovalPhrases.Title : ApprovalPhrases.SettledTitle, ("name", page.Deal.Name));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                Heading(title, TextSize.Large),
                new TextBlock(book.Say(ApprovalPhrases.WantsToPursue, ("who", asker), ("account", page.Account.Name))) { Spacing = Spacing.None },
                new FactSet([.. Facts(page, request, book)]),
                .. Advice(page, book),
                .. request.Answer is { } answer
                    ? [new TextBlock(CardText.Escape(WithReason(answer, decider ?? answer.By, turn))) { IsSubtle = true }]
                    : Array.Empty<CardElement>(),
            ],
            Actions = isOpen && mayDecide
                ? [Button(ApprovalPhrases.ApproveButton, ApproveVerb, ButtonStyle.Positive), Button(ApprovalPhrases.SendBackButton, SendBackVerb, null)]
                : null,
        };
        return Reply.Show(card, title);

        ExecuteButton Button(Phrase words, string verb, ButtonStyle? style) => ExecuteButton.Ask(
            book.Plain(words), new CardButtonData(verb) { KamSubject = AccountSubject.Of(page.Deal.Id, request.Round) }, style);
    }

    public static Reply ShowResult(Opportunity deal, OpportunityApproval answer, string who, TurnScope turn)
    {
        var book = turn.Book;
        var title = book.Plain(ApprovalPhrases.ResultTitle, ("name", deal.Name), ("what", What(answer, who, turn)));
        return Reply.Show(
            new AdaptiveCard
            {
                Lang = book.Language.Tag,
                FallbackText = title,
                Body =
                [
                    Heading(title, TextSize.Medium),
                    .. answer.Reason is { } reason ? [new TextBlock(CardText.Escape(reason))] : Array.Empty<CardElement>(),
                    new TextBlock(book.Say(answer.IsApproved ? ApprovalPhrases.NextApproved : ApprovalPhrases.NextSentBack)) { IsSubtle = true },
                ],
                Actions = [CommandButton.Say(book, OpportunityPhrases.ShowButton, OpportunityWords.Show, deal.Name)],
            },
            title);
    }

    /// <summary>The answer and its reason in one line of plain text.</summary>
    public static string WithReason(OpportunityApproval answer, string who, TurnScope turn) => answer.Reason is { } reason
        ? turn.Book.Plain(ApprovalPhrases.WithReason, ("what", What(answer, who, turn)), ("reason", reason))
        : What(answer, who, turn);

    private static string What(OpportunityApproval answer, string who, TurnScope turn) => turn.Book.Plain(
        answer.IsApproved ? ApprovalPhrases.ApprovedBy : ApprovalPhrases.SentBackBy,
        ("who", who),
        ("day", DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(answer.At, turn.Zone).DateTime), turn.Now, turn.Book.Language.Tag)));

    private static IEnumerable<Fact> Facts(OpportunityPage page, OpportunityRequest request, PhraseBook book)
    {
        if (page.Deal.Value is { } value)
        {
            yield return new Fact(book.Plain(OpportunityPhrases.Value), CardText.Escape(OpportunityCard.Amount(value, book)));
        }

        if (request.Discount is { } discount)
        {
            yield return new Fact(
                book.Plain(ApprovalPhrases.DiscountTitle), book.Plain(OpportunityPhrases.Percent, ("number", discount.ToString(CultureInfo.InvariantCulture))));
        }

        yield return new Fact(
            book.Plain(AssessmentPhrases.Score),
            page.Last is { } last
                ? book.Plain(
                    ApprovalPhrases.ScoreLine,
                    ("score", AssessmentWording.ScoreOf(OpportunityRules.Score(last, page.Limits), book)), ("coverage", OpportunityRules.Coverage(last)))
                : book.Plain(ApprovalPhrases.NotAssessed));
        if (page.Last is { } judged && OpportunityRules.Weak(judged) is { Count: > 0 } weak)
        {
            yield return new Fact(
                book.Plain(ApprovalPhrases.WeakTitle),
                CardText.Escape(string.Join(
                    book.Plain(Calls.CommitmentsQuestion.Joint), weak.Take(MostWeak).Select(criterion => book.Plain(AssessmentWording.LabelOf(criterion))))));
        }

        yield return new Fact(book.Plain(ApprovalPhrases.WhyAsked), ApprovalNeeds.Say(ApprovalNeeds.Of(page, request.Discount), book));
        if (request.Wish is { } wish)
        {
            yield return new Fact(book.Plain(ApprovalPhrases.WishTitle), CardText.Escape(wish));
        }
    }

    private static IEnumerable<CardElement> Advice(OpportunityPage page, PhraseBook book)
    {
        if (page.Last is not { } last)
        {
            yield break;
        }

        var advice = OpportunityRules.Advise(last, page.Limits);
        yield return new TextBlock(book.Say(
            ApprovalPhrases.AdviceLine,
            ("decision", book.Plain(OpportunityOptions.Decisions.PhraseOf(advice.Decision))),
            ("reason", new Said(AssessmentCard.Reason(advice, last, page.Limits, book))))) { Spacing = Spacing.Small };
    }

    private static TextBlock Heading(string title, TextSize size) =>
        new(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = size, Style = TextStyle.Heading };
}
