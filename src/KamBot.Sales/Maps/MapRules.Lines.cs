namespace KamBot.Sales.Maps;

/// <summary>Rules about the lines between people, and about what stands against us.</summary>
public static partial class MapRules
{
    private static MapRule PulledBothWays { get; } = Rule(
        "pulled", "Somebody is swayed by one who is for us and by another who is not.",
        "{people} is pulled both ways: help the one who speaks for us with what they need to be heard.",
        MapAct.SetAction,
        map => from person in map.People
            let swaying = map.Lines.Where(line => line.Kind == LineKind.Influences && line.To == person.Person.Id)
                .Select(line => (Line: line, From: map.People.First(other => other.Person.Id == line.From))).ToList()
            let pro = swaying.Where(each => each.From.IsForUs()).ToList()
            let con = swaying.Where(each => each.From.IsAgainstUs()).ToList()
            where pro.Count > 0 && con.Count > 0
            select new MapHit([person],
            [
                .. pro.Concat(con).SelectMany(each => new[] { Ground.Of(each.Line, map), Ground.Of(each.From, each.From.Stance!) }),
            ]));

    private static MapRule SupportersAtOdds { get; } = Rule(
        "at-odds", "Two who are both for us are at odds with each other.",
        "{people} are both for us and at odds with each other: keep out of the quarrel, and let neither speak for the other.",
        MapAct.SetAction,
        map => from line in map.Lines
            where line.Kind == LineKind.Conflict
            let two = map.People.Where(person => person.Person.Id == line.From || person.Person.Id == line.To).ToList()
            where two.Count == 2 && two.All(MapJudging.IsForUs)
            select new MapHit(two, [Ground.Of(line, map), .. two.Select(person => Ground.Of(person, person.Stance!))]));

    private static MapRule VestedInterest { get; } = Rule(
        "vested-interest", "Somebody loses if we win, and nothing is said about what we do about it.",
        "{people} loses if we win, and we have no answer yet: win trust over time, let a friend speak, go round it, or wait?",
        MapAct.UpdatePerson,
        map => Each(map,
            person => person.Interest is not null && person.Handling is null,
            person => [Ground.Of(person, MapPhrases.LabelInterest, person.Interest!)]));

    private static MapRule PracticeUnattended { get; } = Rule(
        "practice", "An entrenched practice stands on the map, and nothing is said about what we do about it.",
        "“{practice}” is how they have always done it, and we have no answer yet.",
        MapAct.Practice,
        map => map.Practices.Where(practice => practice.Handling is null).Select(practice => new MapHit(
            [], [new Ground(null, MapPhrases.LabelPractice, turn => MapWording.Value(practice.Habit, turn), practice.Habit.At)])
        {
            Practice = practice,
        }));

    private static MapRule Stale { get; } = Rule(
        "stale", "More than half of the roles, stances, weights, powers and focuses shown are older than their half-life.",
        "This map has grown old: {count} of its values are past their half-life. Three taps bring back the ones that matter.",
        MapAct.Review,
        map =>
        {
            var values = map.People.SelectMany(MapJudging.Values).ToList();
            var past = values.Where(value => value.IsPast).Select(value => value.Ground).OrderBy(ground => ground.At).ToList();
            return past.Count * 2 > values.Count ? [new MapHit([], past) { Count = past.Count }] : [];
        });
}
