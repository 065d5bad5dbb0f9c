namespace KamBot.Storage.Hosts;

/// <summary>The keys that seal links, in the database, so that every host opens the links of every other. What stands in them is the host's business.</summary>
public sealed class LinkKeys(KamBotStore store)
{
    public IReadOnlyList<string> All() => store.LinkKeyXml();

    /// <summary>A key of that name which is there already stays.</summary>
    public Task KeepAsync(string name, string xml) => store.KeepLinkKeyAsync(name, xml);
}

internal sealed record LinkKeyRow
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
