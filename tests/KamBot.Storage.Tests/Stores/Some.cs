using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Tests.Stores;

/// <summary>Values that do not matter to the test that uses them.</summary>
public static class Some
{
    public const string Tenant = "tenant-one";
    public const string OtherTenant = "tenant-two";

    public static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static Speaker Rep(string userId = "kim", string tenant = Tenant) =>
        new() { TenantId = tenant, UserId = userId, Name = "Kim" };

    public static Speaker Manager() => Rep("mo") with { Role = SpeakerRole.Manager };

    public static ConversationKey Key(string conversation = "one", string tenant = Tenant, string user = "kim") =>
        new(tenant, "msteams", conversation, user);

    public static DialogState State(string answer) => new()
    {
        DraftCount = 1,
        Active = new Draft
        {
            Id = "d1",
            Flow = "document-call",
            Fingerprint = ["result", "next-step"],
            Answers = Answers.None.With("result", Answer.Given(answer)),
            Asked = "next-step",
            TouchedAt = Moment,
        },
    };

    public static TurnCommit Turn(ConversationKey key, long version, string? activity = null, string answer = "yes") => new()
    {
        Key = key,
        ExpectedVersion = version,
        State = State(answer),
        At = Moment,
        Answered = AnsweredActivities.None.With(activity),
    };

    public static Account Account(string name = "Northwind Paper", string owner = "kim", string tenant = Tenant) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = tenant,
        Name = name,
        SearchName = name.ToLowerInvariant(),
        OwnerId = owner,
        CreatedAt = Moment,
        TouchedAt = Moment,
    };

    public static Person Person(Account account, string name = "Anna Lee") => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = account.TenantId,
        AccountId = account.Id,
        Name = name,
        SearchName = name.ToLowerInvariant(),
        OwnerId = account.OwnerId,
        CreatedAt = Moment,
        TouchedAt = Moment,
    };

    public static Call Call(Account account) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = account.TenantId,
        AccountId = account.Id,
        OwnerId = account.OwnerId,
        Kind = CallKind.Meeting,
        StartsAt = Moment,
        PlannedAt = Moment,
    };

    public static Commitment Commitment(Account account, string what = "Send the offer") => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = account.TenantId,
        AccountId = account.Id,
        SourceId = Guid.CreateVersion7(),
        OwnerId = account.OwnerId,
        Side = CommitmentSide.Ours,
        What = what,
        CreatedAt = Moment,
    };

    public static Claim Claim(Account account, Guid subject) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = account.TenantId,
        AccountId = account.Id,
        SubjectKind = SubjectKind.Person,
        SubjectId = subject,
        Attribute = ClaimAttributes.Trust,
        Value = "up",
        Evidence = Evidence.Seen,
        SourceId = Guid.CreateVersion7(),
        AuthorId = account.OwnerId,
        At = Moment,
    };
}
