using KamBot.Sales.Relationships;

namespace KamBot.Sales.Tests.Profiles;

/// <summary>Claims about one account, each a minute after the other.</summary>
internal sealed class SomeClaims
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Claim> _claims = [];

    public Guid Account { get; } = Guid.NewGuid();

    public IReadOnlyList<Claim> All => _claims;

    public SomeClaims Say(string attribute, string value = "so", int daysAgo = 0, Guid? system = null)
    {
        _claims.Add(new Claim
        {
            Id = Guid.CreateVersion7(Now),
            TenantId = "story",
            AccountId = Account,
            SubjectKind = SubjectKind.Account,
            SubjectId = Account,
            ObjectId = system,
            Attribute = attribute,
            Value = value,
            Evidence = Evidence.Heard,
            SourceId = Guid.NewGuid(),
            AuthorId = "kim",
            At = Now.AddDays(-daysAgo).AddMinutes(_claims.Count),
        });
        return this;
    }

    public SomeClaims Wonder(string attribute, int daysAgo = 0, Guid? system = null) => Say(ClaimAttributes.Unknown, attribute, daysAgo, system);
}
