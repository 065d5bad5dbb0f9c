namespace KamBot.Sales.Relationships;

/// <summary>Makes posts and holdings for what a dialog said.</summary>
internal sealed class Posts(SourceRecords source)
{
    public Position New(Guid accountId, string tenantId, string title, Guid? reportsTo = null)
    {
        var post = new Position
        {
            Id = source.NewId(), TenantId = tenantId, AccountId = accountId, Title = title, ReportsToId = reportsTo, CreatedAt = source.At,
        };
        source.Add(post);
        return post;
    }

    /// <summary>A new post at the person's account, held by the person.</summary>
    public Holding Hold(Person person, string title, DateOnly? since) =>
        Hold(person, New(person.AccountId, person.TenantId, title), since);

    public Holding Hold(Person person, Position post, DateOnly? since, DateOnly? until = null)
    {
        var holding = new Holding
        {
            Id = source.NewId(),
            TenantId = person.TenantId,
            AccountId = post.AccountId,
            PersonId = person.Id,
            PositionId = post.Id,
            Since = since,
            Until = until,
            SourceId = source.Id,
            CreatedAt = source.At,
        };
        source.Add(holding);
        return holding;
    }
}
