using System.Globalization;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Makes the map of records: pure, so that a rule or a picture can be tried on claims alone.</summary>
public static class MapBuilding
{
    public static RelationshipMap Build(MapRecords records, Guid? dealId, DateTimeOffset now, HalfLives halfLives)
    {
        var held = new HeldClaims(records.Claims, dealId, now, halfLives);
        var posts = records.Positions.ToDictionary(position => position.Id, position => position.Title);
        var holdings = records.Holdings.ToLookup(holding => holding.PersonId);
        var meetings = records.Meetings.ToLookup(meeting => meeting.Key, meeting => meeting.Value);
        var ids = records.People.Select(person => person.Id).ToHashSet();
        return new RelationshipMap
        {
            Account = records.Account,
            Opportunity = records.Deals.FirstOrDefault(deal => deal.Id == dealId),
            At = now,
            People = [.. records.People.Select(person => Person(person, held, Title(person, holdings[person.Id], posts), meetings[person.Id]))],
            Lines =
            [
                .. ReportingLines.Of(records, ids, now, halfLives),
                .. held.Lines(MapAttributes.Influences, LineKind.Influences)
                    .Concat(held.Lines(MapAttributes.Conflict, LineKind.Conflict))
                    .Where(line => ids.Contains(line.From) && ids.Contains(line.To)),
            ],
            Practices = [.. Practices(records, held)],
            ExecutiveVisits = [.. Dated(records, MapAttributes.ExecutiveVisit).Select(Visit).OfType<ExecutiveVisit>().OrderByDescending(visit => visit.On)],
            ManagerChanges = [.. Dated(records, MapAttributes.ManagerChange).Select(claim => Day(claim.Value)).OfType<DateOnly>().OrderDescending()],
        };
    }

    private static MapPerson Person(Person person, HeldClaims held, string? title, IEnumerable<DateTimeOffset> meetings)
    {
        var met = meetings.ToList();
        return new MapPerson
        {
            Person = person,
            Title = title,
            Role = held.Latest<KeyRole>(person.Id, ClaimAttributes.Role, Read.Enum),
            Character = held.Latest<Character>(person.Id, ClaimAttributes.Character, Read.Enum),
            Stance = held.Latest<Stance>(person.Id, ClaimAttributes.Stance, Read.Enum),
            Weight = held.Latest<Weight>(person.Id, MapAttributes.Weight, Read.Enum),
            Power = held.Latest<PowerTrend>(person.Id, MapAttributes.Power, Read.Enum),
            Focus = held.Latest<string>(person.Id, ClaimAttributes.Focus, Read.Text),
            Partner = held.Latest<string>(person.Id, MapAttributes.Partner, Read.Text),
            Interest = held.Latest<string>(person.Id, MapAttributes.Interest, Read.Text),
            Handling = held.Latest<InterestHandling>(person.Id, MapAttributes.Handling, Read.Enum),
            Closeness = held.History<Trend>(person.Id, ClaimAttributes.Closeness, Read.Enum),
            Trust = held.History<Trend>(person.Id, ClaimAttributes.Trust, Read.Enum),
            Visits = met.Count,
            LastSeen = met.Count == 0 ? null : met.Max(),
        };
    }

    private static string? Title(Person person, IEnumerable<Holding> holdings, Dictionary<Guid, string> posts) =>
        string.Join(", ", holdings.Select(holding => posts.GetValueOrDefault(holding.PositionId)).OfType<string>()) is { Length: > 0 } titles
            ? titles
            : person.Title;

    private static IEnumerable<Practice> Practices(MapRecords records, HeldClaims held)
    {
        foreach (var claim in Dated(records, MapAttributes.Practice))
        {
            if (held.Latest<string>(claim.Id, MapAttributes.Practice, Read.Text) is { } habit)
            {
                yield return new Practice(
                    habit, held.Latest<InterestHandling>(records.Account.Id, MapAttributes.PracticeHandling, Read.Enum, about: claim.Id));
            }
        }
    }

    private static IEnumerable<Claim> Dated(MapRecords records, string attribute) =>
        records.Claims.Where(claim => claim.Attribute == attribute && claim.SubjectId == records.Account.Id);

    private static ExecutiveVisit? Visit(Claim claim) =>
        claim.Value.Split(' ') is [var direction, var day] && Read.Enum<VisitDirection>(direction, out var read) && Day(day) is { } on
            ? new ExecutiveVisit(read, on, claim.Note)
            : null;

    private static DateOnly? Day(string stored) =>
        DateOnly.TryParseExact(stored, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
