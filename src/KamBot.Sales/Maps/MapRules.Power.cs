using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Rules about stance, trust and power.</summary>
public static partial class MapRules
{
    private static MapRule FriendlyNotTrusting { get; } = Rule(
        "friendly", "A key decision maker’s closeness has moved up more than down, and trust has not.",
        "{people} is friendly but does not trust us yet: keep one small promise visibly before you ask for more.",
        MapAct.SetAction,
        map => Each(map,
            person => person.Decides() && person.Closeness.Level() > 0 && person.Trust.Count > 0 && person.Trust.Level() <= 0,
            person =>
            [
                .. Ground.Key(person), Ground.Of(person, MapPhrases.LabelCloseness, person.Closeness),
                Ground.Of(person, MapPhrases.LabelTrust, person.Trust),
            ]));

    private static MapRule ChampionFading { get; } = Rule(
        "champion-fading", "The power of a champion or of our coach is fading.",
        "{people} is on our side and losing power: win a second supporter whose power rises.",
        MapAct.PlanCall,
        map => Each(map,
            person => person.Power is { Value: PowerTrend.Fading }
                && (person.Stance is { Value: Stance.Champion } || person.Role is { Value: KeyRole.Coach }),
            person =>
            [
                Ground.Of(person, person.Power!), .. person.Stance is { } stance ? [Ground.Of(person, stance)] : Array.Empty<Ground>(),
                .. person.Role is { } role ? [Ground.Of(person, role)] : Array.Empty<Ground>(),
            ]));

    private static MapRule NoDecisionMaker { get; } = Rule(
        "no-decider", "Nobody has the role of key decision maker or a decisive weight.",
        "Nobody on this map decides: find out whose single yes counts against all others.",
        MapAct.PlanCall, map => When(!map.People.Any(MapJudging.Decides)));

    private static MapRule TechnicalNo { get; } = Rule(
        "technical-no", "A technical gatekeeper is sceptical or against us.",
        "{people} can say no for technical reasons and is not with us: settle the technical question there before anybody votes.",
        MapAct.PlanCall,
        map => Each(map,
            person => person.Role is { Value: KeyRole.TechnicalGatekeeper } && person.IsAgainstUs(),
            person => [Ground.Of(person, person.Role!), Ground.Of(person, person.Stance!)]));

    private static MapRule OpponentRising { get; } = Rule(
        "opponent-rising", "The power of somebody who is sceptical or against us is rising.",
        "{people} is not for us and gains power: find out what they would gain with us, before they can stop it.",
        MapAct.PlanCall,
        map => Each(map,
            person => person.IsAgainstUs() && person.Power is { Value: PowerTrend.Rising },
            person => [Ground.Of(person, person.Stance!), Ground.Of(person, person.Power!)]));

    private static MapRule NoCoach { get; } = Rule(
        "no-coach", "Nobody has the role of coach.",
        "There is no coach on this map: whose success would be ours too? Without one we hear of decisions when they have been made.",
        MapAct.PlanCall, map => When(!map.People.Any(person => person.Role is { Value: KeyRole.Coach })));

    private static MapRule NoOpponent { get; } = Rule(
        "no-opponent", "At least three stances are known, and nobody is sceptical or against us.",
        "Everybody is at least neutral, which is rarely so: find out who supports the competition.",
        MapAct.UpdateMap,
        map => When(
            map.People.Count(person => person.Stance is not null) >= 3 && !map.People.Any(MapJudging.IsAgainstUs),
            [.. map.People.Where(person => person.Stance is not null).Select(person => Ground.Of(person, person.Stance!))]));

    private static MapRule DeciderAlone { get; } = Rule(
        "decider-alone", "A key decision maker is for us, and most other key people whose stance is known are not.",
        "{people} is for us, but most of those around are not: a yes against all others costs much, so win one more of them.",
        MapAct.PlanCall,
        map =>
        {
            var others = map.People.Where(person => person.IsKey() && !person.Decides() && person.Stance is not null).ToList();
            return others.Count(person => !person.IsForUs()) * 2 <= others.Count
                ? []
                : Each(map, person => person.Decides() && person.IsForUs(),
                    person => [Ground.Of(person, person.Stance!), .. others.Select(other => Ground.Of(other, other.Stance!))]);
        });
}
