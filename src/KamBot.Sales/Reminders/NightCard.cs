using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Reminders;

/// <summary>N1: at most three lines, each answered by one tap. It is put anew in its own place until nothing is left.</summary>
internal static class NightCard
{
    public const string StillVerb = "night.still";
    public const string ChangedVerb = "night.changed";
    public const string UnknownVerb = "night.unknown";
    public const string NotTonightVerb = "night.not-tonight";

    public static readonly Phrase Title = new("night.title", "Before you sleep");
    private static readonly Phrase How = new("night.how", "Is it still so? One tap each.");
    private static readonly Phrase Done = new("night.done", "That was it. Sleep well.");
    private static readonly Phrase Tomorrow = new("night.left", "Not tonight, then. Sleep well.");
    private static readonly Phrase HowWasIt = new("night.how-was-it", "{account}: the call is over. How was it?");
    private static readonly Phrase VerifyFirst = new("night.verify-first", "First, did it work? A key action is verified before the next is set.");
    private static readonly Phrase Still = new("night.still", "Still true");
    private static readonly Phrase Changed = new("night.changed", "Changed");
    private static readonly Phrase Unknown = new("night.unknown", "Don’t know");
    private static readonly Phrase NotTonight = new("night.not-tonight", "Not tonight");
    private static readonly Phrase BecauseContested = new("night.because-contested", "Somebody else said otherwise");
    private static readonly Phrase BecauseAged = new("night.because-aged", "Past its half-life");
    private static readonly Phrase AtStake = new("night.at-stake", "{because} · at stake: {deal}");
    private static readonly Phrase AtStakeWorth = new("night.at-stake-worth", "{because} · at stake: {deal}, {amount}");

    public static AdaptiveCard Show(NightPage page, TurnScope turn)
    {
        var book = turn.Book;
        var title = book.Plain(Title);
        var left = page.Actions.Count + page.Edges.Count;
        return ReminderFooter.Under(
            new AdaptiveCard
            {
                Lang = book.Language.Tag,
                FallbackText = title,
                Body =
                [
                    Heading(title),
                    .. page.Calls.Select(call => Call(call, page, turn)),
                    .. page.Actions.Count == 0 ? Array.Empty<CardElement>() : [new TextBlock(book.Say(VerifyFirst)) { IsSubtle = true, Spacing = Spacing.None }],
                    .. page.Actions.Select(action => Action(action, page, turn)),
                    .. page.Edges.Count == 0 ? Array.Empty<CardElement>() : [new TextBlock(book.Say(How)) { IsSubtle = true, Spacing = Spacing.None }],
                    .. page.Edges.Select(edge => Edge(edge, left - 1, turn)),
                ],
                Actions = [ExecuteButton.Ask(book.Plain(NotTonight), new CardButtonData(NotTonightVerb) { KamSubject = Day(turn) })],
            },
            ReminderKind.Night, turn);
    }

    /// <summary>What stands in the place of the card when nothing is left of it.</summary>
    public static AdaptiveCard Over(TurnScope turn, bool isLeft)
    {
        var title = turn.Book.Plain(Title);
        return new AdaptiveCard
        {
            Lang = turn.Book.Language.Tag,
            FallbackText = title,
            Body = [Heading(title), new TextBlock(turn.Book.Say(isLeft ? Tomorrow : Done)) { Spacing = Spacing.None }],
        };
    }

    /// <summary>The local day of the reader, as a button carries it.</summary>
    public static string Day(TurnScope turn) => turn.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TextBlock Heading(string title) => new(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading };

    private static Container Call(Call call, NightPage page, TurnScope turn) => new(
    [
        new TextBlock(turn.Book.Say(HowWasIt, ("account", page.AccountNames.GetValueOrDefault(call.AccountId)))),
        new ActionSet([ExecuteButton.Ask(
            turn.Book.Plain(CallPhrases.LogButton), new CardButtonData(CallPlanCard.LogVerb) { KamSubject = call.Id.ToString() })]),
    ]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };

    private static Container Action(Commitment action, NightPage page, TurnScope turn) => new(
    [
        new TextBlock($"**{CardText.Escape(page.AccountNames.GetValueOrDefault(action.AccountId) ?? "")}** · {CommitmentWording.Line(action, turn)}"),
        new ActionSet([ExecuteButton.Ask(
            turn.Book.Plain(ActionPhrases.VerifyButton), new CardButtonData(FollowUpCard.VerifyVerb) { KamSubject = action.Id.ToString() })]),
    ]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };

    private static Container Edge(NightEdge edge, int left, TurnScope turn)
    {
        var subject = (MapSubject.Of(edge.Map) with { PersonId = edge.Edge.PersonId, ClaimId = edge.Edge.ClaimId, Left = left }).ToString();
        return new Container(
        [
            new TextBlock($"**{CardText.Escape(edge.Map.Account.Name)}** · {edge.Edge.Ground.Say(turn)}"),
            new TextBlock(Because(edge, turn.Book)) { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.None },
            new ActionSet([Ask(Still, StillVerb), Ask(Changed, ChangedVerb), Ask(Unknown, UnknownVerb)]),
        ]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };

        ExecuteButton Ask(Phrase label, string verb) =>
            ExecuteButton.Ask(turn.Book.Plain(label), new CardButtonData(verb) { KamSubject = subject });
    }

    private static string Because(NightEdge edge, PhraseBook book)
    {
        var because = new Said(book.Say(edge.Edge.IsContested ? BecauseContested : BecauseAged));
        return edge.Deal switch
        {
            null => because.Text,
            { Value: { } value } deal => book.Say(AtStakeWorth, ("because", because), ("deal", deal.Name), ("amount", OpportunityCard.Amount(value, book))),
            { } deal => book.Say(AtStake, ("because", because), ("deal", deal.Name)),
        };
    }
}
