using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Accounts;

/// <summary>What an approval card shows.</summary>
internal sealed record ApprovalPage
{
    public required Account Account { get; init; }
    public required Proposal Proposal { get; init; }
    public required string Proposer { get; init; }
    public string? Decider { get; init; }
    public SourceChannel? Channel { get; init; }
    public string? Earlier { get; init; }
    public int People { get; init; }
    public int Calls { get; init; }

    /// <summary>What the criteria say, as Markdown; null where nothing was rated.</summary>
    public string? Criteria { get; init; }
    public bool HasNamesake { get; init; }
    public bool MayDecide { get; init; }
}

/// <summary>K1: one customer that a manager is to decide on, and the list of all that wait.</summary>
internal static class ApprovalCard
{
    public const string TakeOnVerb = "account.take-on";
    public const string TurnDownVerb = "account.turn-down";
    public const string AskBackVerb = "account.ask-back";

    public static Reply Show(TurnScope turn, ApprovalPage page)
    {
        var book = turn.Book;
        var settled = page.Account.Standing != AccountStanding.Proposed;
        var title = book.Plain(settled ? AccountPhrases.ApprovalSettled : AccountPhrases.ApprovalTitle, ("account", page.Account.Name));
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(book.Say(
                    page.Proposal.Recommendation == Recommendation.Add ? AccountPhrases.ApprovalAdd : AccountPhrases.ApprovalReject,
                    ("who", page.Proposer))) { Spacing = Spacing.None },
                new FactSet([.. Facts(page, book)]),
                .. Warnings(turn, page),
            ],
            Actions = settled || !page.MayDecide ? null : [.. Buttons(page, book)],
        };
        return Reply.Show(card, title);
    }

    private static IEnumerable<Fact> Facts(ApprovalPage page, PhraseBook book)
    {
        yield return new Fact(book.Plain(AccountPhrases.Case), CardText.Escape(page.Proposal.Case ?? book.Plain(AccountPhrases.NothingSaid)));
        yield return new Fact(
            book.Plain(AccountPhrases.Source),
            page.Channel is { } channel ? book.Plain(SourceChannels.All.PhraseOf(channel)) : book.Plain(AccountPhrases.NothingSaid));
        yield return new Fact(
            book.Plain(AccountPhrases.Known), book.Plain(AccountPhrases.KnownLine, ("people", page.People), ("calls", page.Calls)));
        if (page.Criteria is { } criteria)
        {
            yield return new Fact(book.Plain(CriterionPhrases.CriteriaTitle), criteria);
        }

        if (page.Earlier is { } earlier)
        {
            yield return new Fact(book.Plain(AccountPhrases.Before), CardText.Escape(earlier));
        }
    }

    private static IEnumerable<CardElement> Warnings(TurnScope turn, ApprovalPage page)
    {
        if (page.HasNamesake)
        {
            yield return new TextBlock(turn.Book.Say(AccountPhrases.SameName)) { Color = TextColor.Attention };
        }

        if (page.Proposal.Answer is { } answer)
        {
            yield return new TextBlock(CardText.Escape(WithReason(turn, answer, page.Decider ?? answer.By))) { IsSubtle = true };
        }
    }

    /// <summary>The decision and its reason in one line of plain text.</summary>
    public static string WithReason(TurnScope turn, AccountDecision answer, string who) => answer.Reason is { } reason
        ? turn.Book.Plain(AccountPhrases.WithReason, ("what", DecisionCard.What(turn, answer, who)), ("reason", reason))
        : DecisionCard.What(turn, answer, who);

    private static IEnumerable<CardButton> Buttons(ApprovalPage page, PhraseBook book)
    {
        var isAdd = page.Proposal.Recommendation == Recommendation.Add;
        yield return Button(isAdd ? AccountPhrases.ConfirmButton : AccountPhrases.ConfirmTurningDown, isAdd ? TakeOnVerb : TurnDownVerb, ButtonStyle.Positive);
        yield return Button(isAdd ? AccountPhrases.TurnDownButton : AccountPhrases.TakeOnAfterAll, isAdd ? TurnDownVerb : TakeOnVerb, null);
        yield return Button(AccountPhrases.AskBackButton, AskBackVerb, null);

        ExecuteButton Button(Phrase title, string verb, ButtonStyle? style) => ExecuteButton.Ask(
            book.Plain(title), new CardButtonData(verb) { KamSubject = AccountSubject.Of(page.Account.Id, page.Proposal.Round) }, style);
    }
}
