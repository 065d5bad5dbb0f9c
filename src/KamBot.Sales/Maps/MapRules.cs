using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>What the map tells by itself, the most urgent first.</summary>
public static partial class MapRules
{
    /// <summary>Made at first use: the rules stand in several files, whose order is the compiler's.</summary>
    public static IReadOnlyList<MapRule> All => field ??=
    [
        FriendlyNotTrusting, ChampionFading, NoDecisionMaker, TechnicalNo, OpponentRising, PulledBothWays, NoCoach, SingleThreaded,
        Uncovered, KeyNeverMet, VestedInterest, PracticeUnattended, NoOpponent, DeciderAlone, SupportersAtOdds, ExecutivesApart,
        ManagersChanging, Stale,
    ];

    public static IReadOnlyList<Finding> Judge(RelationshipMap map) =>
        map.People.Count == 0 ? [] : [.. All.SelectMany(rule => rule.Judge(map).Select(hit => new Finding(rule, hit)))];

    private static MapRule Rule(string name, string when, string sentence, MapAct act, Func<RelationshipMap, IEnumerable<MapHit>> judge) =>
        new(name, new Phrase($"map-rule.{name}.when", when), new Phrase($"map-rule.{name}", sentence), act, judge);

    private static IEnumerable<MapHit> Each(RelationshipMap map, Func<MapPerson, bool> isMeant, Func<MapPerson, IEnumerable<Ground>> grounds) =>
        map.People.Where(isMeant).Select(person => new MapHit([person], [.. grounds(person)]));

    /// <summary>One finding about all who are meant; none where there is nobody.</summary>
    private static IEnumerable<MapHit> Together(
        RelationshipMap map, Func<MapPerson, bool> isMeant, Func<MapPerson, IEnumerable<Ground>> grounds) =>
        map.People.Where(isMeant).OrderByDescending(person => person.Weight?.Value).ToList() is { Count: > 0 } people
            ? [new MapHit(people, [.. people.SelectMany(grounds)])]
            : [];

    private static IEnumerable<MapHit> When(bool isSo, params IReadOnlyList<Ground> grounds) => isSo ? [new MapHit([], grounds)] : [];
}
