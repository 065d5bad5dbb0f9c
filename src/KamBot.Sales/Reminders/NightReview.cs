using KamBot.Dialogs.Reading;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Reminders;

/// <summary>One value or line to think through before sleep, on whose map, and the deal that hangs on it most; null where none is open.</summary>
public sealed record NightEdge(MapEdge Edge, RelationshipMap Map, Opportunity? Deal, double Rank);

/// <summary>
/// N1, R9: what is worth a question tonight, over all maps of one person: importance × age × value of open deals, and more where people
/// contradict each other. Pure. Amounts are compared within a currency: the greatest open deal of each counts as one.
/// </summary>
public static class NightReview
{
    public const int Most = 3;

    /// <summary>Those touched last; who looks after more accounts is asked about these.</summary>
    public const int MostAccounts = 30;
    private const double MostAge = 4;
    private const double NoDeal = 0.25;
    private const double Contradiction = 4;

    public static IReadOnlyList<NightEdge> Choose(
        IReadOnlyList<RelationshipMap> maps, IReadOnlyList<Opportunity> deals, int most = Most)
    {
        var open = deals.Where(IsOpen).ToList();
        var greatest = open.Select(deal => deal.Value).OfType<Money>().GroupBy(value => value.Currency)
            .ToDictionary(same => same.Key, same => same.Max(value => value.Amount));
        return
        [
            .. maps.SelectMany(map => MapReview.Choose(map, int.MaxValue).Select(edge => Rank(edge, map, open, greatest)))
                .OrderByDescending(edge => edge.Rank).ThenBy(edge => edge.Edge.ClaimId)
                .Take(most),
        ];
    }

    public static bool IsOpen(Opportunity deal) =>
        deal.State is OpportunityState.Open or OpportunityState.Pursued or OpportunityState.Waiting;

    /// <summary>One to four: the weight in the decision; a decision maker counts as the heaviest, nobody's guess as medium.</summary>
    public static double Importance(MapPerson person) =>
        person.Role?.Value == KeyRole.DecisionMaker ? 4 : 1 + (int)(person.Weight?.Value ?? Weight.Medium);

    /// <summary>In half-lives, up to four; what is contested counts as one at least.</summary>
    public static double Age(MapEdge edge) =>
        Math.Clamp(edge.Left <= 0 ? MostAge : -Math.Log2(edge.Left), edge.IsContested ? 1 : 0, MostAge);

    private static NightEdge Rank(
        MapEdge edge, RelationshipMap map, IReadOnlyList<Opportunity> open, IReadOnlyDictionary<string, decimal> greatest)
    {
        var (deal, share) = open.Where(each => each.AccountId == map.Account.Id)
            .Select(each => (Deal: (Opportunity?)each, Share: ShareOf(each, greatest)))
            .OrderByDescending(each => each.Share).FirstOrDefault();
        var rank = (Importance(map.People.First(each => each.Person.Id == edge.PersonId)) * Age(edge) * (NoDeal + share))
            + (edge.IsContested ? Contradiction : 0);
        return new NightEdge(edge, map, deal, rank);
    }

    private static double ShareOf(Opportunity deal, IReadOnlyDictionary<string, decimal> greatest) =>
        deal.Value is { Amount: > 0 } value && greatest[value.Currency] is > 0 and var most ? (double)(value.Amount / most) : 0;
}
