using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Maps;

/// <summary>A finding on a card: what it says, why, and the one thing it offers to do.</summary>
internal static class FindingElements
{
    public const string UpdateVerb = "map.update";
    public const string PairVerb = "map.pair";
    public const string PracticeVerb = "map.practice";
    public const string ExecutiveVisitVerb = "map.executive-visit";
    public const string ReviewVerb = "map.review";
    private const int MostGrounds = 4;

    private static readonly Phrase PlanCall = new("map-act.plan-call", "Plan a call");
    private static readonly Phrase SetAction = new("map-act.set-action", "Set an action");
    private static readonly Phrase UpdatePerson = new("map-act.update-person", "Update {name}");
    private static readonly Phrase UpdateMap = new("map-act.update-map", "Update the map");
    private static readonly Phrase Pair = new("map-act.pair", "Pair {name}");
    private static readonly Phrase Practice = new("map-act.practice", "Say what we do");
    private static readonly Phrase ExecutiveVisit = new("map-act.executive-visit", "Note a visit");
    private static readonly Phrase Review = new("map-act.review", "Review the map");
    private static readonly Phrase MoreGrounds = new("map.more-grounds", "and {count} more");

    public static Container Show(Finding finding, RelationshipMap map, TurnScope turn)
    {
        var grounds = finding.Hit.Grounds.Take(MostGrounds).Select(ground => ground.Say(turn)).ToList();
        if (finding.Hit.Grounds.Count > MostGrounds)
        {
            grounds.Add(turn.Book.Say(MoreGrounds, ("count", finding.Hit.Grounds.Count - MostGrounds)));
        }

        return new Container(
        [
            new TextBlock(finding.Sentence(turn)),
            .. grounds.Select(ground => new TextBlock(ground) { IsSubtle = true, Size = TextSize.Small, Spacing = Spacing.None }),
            .. turn.IsShared ? [] : new CardElement[] { new ActionSet([Act(finding, map, turn.Book)]) },
        ]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };
    }

    public static Phrase TitleOf(MapAct act) => act switch
    {
        MapAct.PlanCall => PlanCall,
        MapAct.SetAction => SetAction,
        MapAct.UpdatePerson => UpdatePerson,
        MapAct.UpdateMap => UpdateMap,
        MapAct.Pair => Pair,
        MapAct.Practice => Practice,
        MapAct.ExecutiveVisit => ExecutiveVisit,
        _ => Review,
    };

    private static ExecuteButton Act(Finding finding, RelationshipMap map, PhraseBook book)
    {
        var person = finding.Hit.People.Count > 0 ? finding.Hit.People[0].Person : null;
        var about = MapSubject.Of(map) with { PersonId = person?.Id, ClaimId = finding.Hit.Practice?.Habit.ClaimId };
        var (verb, subject) = finding.Rule.Act switch
        {
            MapAct.PlanCall => (CallReportCard.PlanVerb, map.Account.Id.ToString()),
            MapAct.SetAction => (CallReportCard.SetActionVerb, map.Account.Id.ToString()),
            MapAct.UpdatePerson => (UpdateVerb, about.ToString()),
            MapAct.UpdateMap => (UpdateVerb, MapSubject.Of(map).ToString()),
            MapAct.Pair => (PairVerb, about.ToString()),
            MapAct.Practice => (PracticeVerb, about.ToString()),
            MapAct.ExecutiveVisit => (ExecutiveVisitVerb, about.ToString()),
            _ => (ReviewVerb, about.ToString()),
        };
        return ExecuteButton.Ask(
            book.Plain(TitleOf(finding.Rule.Act), ("name", person?.Name)), new CardButtonData(verb) { KamSubject = subject });
    }
}
