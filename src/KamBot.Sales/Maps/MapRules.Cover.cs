namespace KamBot.Sales.Maps;

/// <summary>Rules about who of us knows whom.</summary>
public static partial class MapRules
{
    /// <summary>R8 asks for three to five contacts at least.</summary>
    private const int FewestContacts = 3;

    private const int ExecutivesApartDays = 180;
    private const int ManagersChangingDays = 730;

    public static MapRule SingleThreaded { get; } = Rule(
        "single-threaded", "Fewer than three people of the map have been met.",
        "We have met fewer than three of these people ({count}): aim for three to five, for one may leave tomorrow.",
        MapAct.PlanCall,
        map => map.People.Where(MapJudging.IsMet).ToList() is { Count: < FewestContacts } met
            ? [new MapHit(met, [.. met.Select(person => new Ground(
                person.Person.Name, MapPhrases.LabelMet, turn => AgeWording.Say(person.LastSeen!.Value, turn), person.LastSeen!.Value))])]
            : []);

    private static MapRule Uncovered { get; } = Rule(
        "uncovered", "A key decision maker, or somebody of high or decisive weight, is paired with nobody of us.",
        "{people}: nobody of us is paired with them. Rank goes with rank, so who fits?",
        MapAct.Pair, map => Together(map, person => person.IsKey() && person.Partner is null, Ground.Key));

    private static MapRule KeyNeverMet { get; } = Rule(
        "never-met", "A key decision maker, or somebody of high or decisive weight, was at no documented call.",
        "{people}: much depends on them, and none of us has met them. Our own management opens that door best.",
        MapAct.PlanCall, map => Together(map, person => person.IsKey() && !person.IsMet(), Ground.Key));

    private static MapRule ExecutivesApart { get; } = Rule(
        "executives-apart", "A key decision maker is known, and the two managements have not visited each other for 180 days.",
        "The two managements have not met for half a year: who of ours visits whom?",
        MapAct.ExecutiveVisit,
        map => map.People.Any(MapJudging.Decides) && !map.ExecutiveVisits.Any(visit => Age(map, visit.On) <= ExecutivesApartDays)
            ? [new MapHit([],
            [
                .. map.ExecutiveVisits.Take(1).Select(visit => Dated(MapPhrases.LabelExecutiveVisit, visit.On)),
                .. map.People.Where(MapJudging.Decides).SelectMany(Ground.Key),
            ])]
            : []);

    private static MapRule ManagersChanging { get; } = Rule(
        "managers-changing", "Our account manager has changed at least twice within two years.",
        "Our account manager has changed {count} times within two years: trust begins anew each time, so hand over in person.",
        MapAct.SetAction,
        map => map.ManagerChanges.Where(day => Age(map, day) <= ManagersChangingDays).ToList() is { Count: >= 2 } changes
            ? [new MapHit([], [.. changes.Select(day => Dated(MapPhrases.LabelManagerChange, day))]) { Count = changes.Count }]
            : []);

    private static int Age(RelationshipMap map, DateOnly day) => DateOnly.FromDateTime(map.At.UtcDateTime).DayNumber - day.DayNumber;

    private static Ground Dated(Dialogs.Languages.Phrase label, DateOnly day) => new(
        null, label, turn => AgeWording.Say(day, DateOnly.FromDateTime(turn.Now.DateTime), turn.Book),
        new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
