using KamBot.Dialogs;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>
/// Something the map tells by itself. Pure: the same map gives the same findings. docs/map-rules.md publishes <paramref name="When"/>
/// and <paramref name="Sentence"/> of every rule.
/// </summary>
public sealed record MapRule(string Name, Phrase When, Phrase Sentence, MapAct Act, Func<RelationshipMap, IEnumerable<MapHit>> Judge)
{
    /// <summary>What its button says.</summary>
    public Phrase Offer => FindingElements.TitleOf(Act);
}

/// <summary>Where a rule is true: about whom, from which claims. <paramref name="Count"/> fills the sentence where it counts.</summary>
public sealed record MapHit(IReadOnlyList<MapPerson> People, IReadOnlyList<Ground> Grounds)
{
    public int Count { get; init; } = People.Count;

    /// <summary>The practice it is about.</summary>
    public Practice? Practice { get; init; }
}

/// <summary>A rule that has something to say about a map.</summary>
public sealed record Finding(MapRule Rule, MapHit Hit)
{
    public string Sentence(TurnScope turn) => turn.Book.Say(
        Rule.Sentence, ("people", MapWording.Names(Hit.People, turn.Book)), ("count", Hit.Count),
        ("practice", Hit.Practice?.Habit.Value));
}

/// <summary>The one thing that a finding offers to do.</summary>
public enum MapAct
{
    PlanCall,
    SetAction,
    UpdatePerson,
    UpdateMap,
    Pair,
    Practice,
    ExecutiveVisit,
    Review,
}
