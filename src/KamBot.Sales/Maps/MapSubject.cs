using System.Globalization;

namespace KamBot.Sales.Maps;

/// <summary>What a button of the map is about. It comes back from a client, so ids are only looked up for the reader.</summary>
internal sealed record MapSubject(Guid AccountId, Guid? DealId = null, Guid? PersonId = null, Guid? ClaimId = null, int Left = 0)
{
    public static MapSubject Of(RelationshipMap map) => new(map.Account.Id, map.Opportunity?.Id);

    public static MapSubject? Read(string? subject)
    {
        var parts = (subject ?? "").Split('/');
        return parts.Length == 5 && Guid.TryParse(parts[0], out var account)
            ? new MapSubject(account, Id(parts[1]), Id(parts[2]), Id(parts[3]), int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var left) ? left : 0)
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AccountId:N}/{DealId:N}/{PersonId:N}/{ClaimId:N}/{Left}");

    private static Guid? Id(string part) => Guid.TryParse(part, out var id) ? id : null;
}
