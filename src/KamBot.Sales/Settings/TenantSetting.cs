namespace KamBot.Sales.Settings;

/// <summary>What sales operations set for everybody of a tenant, such as the weights of the key-account criteria.</summary>
public sealed record TenantSetting
{
    public required string TenantId { get; init; }

    /// <summary>At most 64 characters; the name is stored.</summary>
    public required string Name { get; init; }

    /// <summary>JSON of the capability whose setting it is.</summary>
    public required string Value { get; init; }
    public required string ChangedBy { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
    public int Version { get; init; }
}
