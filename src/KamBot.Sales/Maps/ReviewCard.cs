using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Maps;

/// <summary>R9: what to think through again, each with three answers of one tap, and the key actions that wait.</summary>
internal static class ReviewCard
{
    public const string StillVerb = "map.still";
    public const string ChangedVerb = "map.changed";
    public const string UnknownVerb = "map.unknown";
    private const int MostActions = 3;

    public static readonly Phrase Title = new("map-review.title", "Think it through: {account}");
    private static readonly Phrase How = new("map-review.how", "Before sleep and on waking: who is where, and what is the plan? One tap each.");
    private static readonly Phrase AllFresh = new("map-review.fresh", "Nothing on this map is contested or past its half-life.");
    private static readonly Phrase Left = new("map-review.done", "That was it. The map is as fresh as you know it.");
    private static readonly Phrase KeyActions = new("map-review.key-actions", "Key actions that wait");
    private static readonly Phrase NoKeyAction = new("map-review.no-key-action", "No key action is set here: what would move somebody?");
    private static readonly Phrase Still = new("map-review.still", "Still true");
    private static readonly Phrase Changed = new("map-review.changed", "Changed");
    private static readonly Phrase Unknown = new("map-review.unknown", "Don’t know");

    /// <summary><paramref name="most"/>: how many are left of those that were chosen.</summary>
    public static AdaptiveCard Show(RelationshipMap map, int most, IReadOnlyList<Commitment> actions, TurnScope turn)
    {
        var book = turn.Book;
        var edges = MapReview.Choose(map, most);
        var title = book.Plain(Title, ("account", map.Opportunity?.Name ?? map.Account.Name));
        return new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(book.Say(edges.Count > 0 ? How : most < MapReview.Most ? Left : AllFresh)) { IsSubtle = true, Spacing = Spacing.None },
                .. edges.Select(edge => Edge(edge, map, edges.Count, turn)),
                .. Actions(actions, turn),
            ],
            Actions =
            [
                ExecuteButton.Ask(book.Plain(CallPhrases.SetActionButton), new CardButtonData(CallReportCard.SetActionVerb) { KamSubject = map.Account.Id.ToString() }),
            ],
        };
    }

    private static Container Edge(MapEdge edge, RelationshipMap map, int count, TurnScope turn)
    {
        var subject = (MapSubject.Of(map) with { PersonId = edge.PersonId, ClaimId = edge.ClaimId, Left = count - 1 }).ToString();
        return new Container(
        [
            new TextBlock(edge.Ground.Say(turn)),
            new ActionSet([Ask(Still, StillVerb), Ask(Changed, ChangedVerb), Ask(Unknown, UnknownVerb)]),
        ]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };

        ExecuteButton Ask(Phrase label, string verb) =>
            ExecuteButton.Ask(turn.Book.Plain(label), new CardButtonData(verb) { KamSubject = subject });
    }

    private static IEnumerable<CardElement> Actions(IReadOnlyList<Commitment> actions, TurnScope turn)
    {
        var keys = actions.Where(action => action.IsKeyAction).ToList();
        yield return CardSection.Heading(turn.Book, KeyActions);
        if (keys.Count == 0)
        {
            yield return new TextBlock(turn.Book.Say(NoKeyAction)) { Spacing = Spacing.None };
        }

        foreach (var action in keys.Take(MostActions))
        {
            yield return new TextBlock(CommitmentWording.Line(action, turn)) { Spacing = Spacing.None };
        }
    }
}
