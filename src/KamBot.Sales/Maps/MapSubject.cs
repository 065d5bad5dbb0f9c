namespace KamBot.Sales.Maps;

/// <summary>What a button of the map is about. It comes back from a client, so ids are only looked up for the reader.</summary>
internal sealed record MapSubject(Guid AccountId, Guid? DealId = null, Guid? PersonId = null, Guid? ClaimId = null)
{
    public static MapSubject Of(RelationshipMap map) => new(map.Account.Id, map.Opportunity?.Id);

    public static MapSubject? Read(string? subject)
    {
        var parts = (subject ?? "").Split('/');
        return parts.Length == 4 && Guid.TryParse(parts[0], out var account)
            ? new MapSubject(account, Id(parts[1]), Id(parts[2]), Id(parts[3]))
            : null;
    }

    public override string ToString() => $"{AccountId:N}/{DealId:N}/{PersonId:N}/{ClaimId:N}";

    private static Guid? Id(string part) => Guid.TryParse(part, out var id) ? id : null;
}
