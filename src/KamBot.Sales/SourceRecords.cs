using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Notices;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>
/// Collects what one finished dialog brings into being: accounts, people, claims, all under one source, so that they can be taken
/// back together.
/// </summary>
internal sealed class SourceRecords(TurnScope turn, Guid sourceId)
{
    private readonly List<RecordChange> _changes = [];
    private int _ids;

    public Guid Id { get; } = sourceId;

    public IReadOnlyList<RecordChange> Changes => _changes;

    public IEnumerable<Claim> Claims => _changes.Select(change => change.Record).OfType<Claim>();

    /// <summary>Accounts and people that exist only because of this source.</summary>
    public List<string> Created { get; } = [];

    public DateTimeOffset At { get; } = turn.Now.ToUniversalTime();

    /// <summary>Ids in the order in which the records are made, so that what was said first is listed first.</summary>
    public Guid NewId() => Guid.CreateVersion7(At.AddMilliseconds(_ids++));

    public void Add(object record) => _changes.Add(new AddRecord(record));

    public void Replace(object record) => _changes.Add(new ReplaceRecord(record));

    /// <summary>The picked account, touched; or a new one.</summary>
    public async ValueTask<Account> AccountAsync(ISalesRecords records, Picked picked, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(picked.Key, out var id) && await records.AccountAsync(turn.Speaker, id, cancellationToken) is { } known)
        {
            Replace(known with { TouchedAt = At });
            return known;
        }

        // Picked while it was seen, and not seen any more: nobody gets a second one for it. What is written about it is refused as a whole.
        var lost = Guid.TryParse(picked.Key, out var lostId) ? lostId : (Guid?)null;
        var account = new Account
        {
            Id = lost ?? NewId(),
            TenantId = turn.Speaker.TenantId,
            Name = picked.Name,
            SearchName = TextFolding.FoldHan(picked.Name),
            OwnerId = turn.Speaker.UserId,
            CreatedAt = At,
            TouchedAt = At,
        };
        if (lost is not null)
        {
            Replace(account);
            return account;
        }

        Add(account);
        Created.Add($"account:{account.Id}");
        return account;
    }

    /// <summary>The picked people by their keys, touched; new ones are added to the account.</summary>
    public IReadOnlyDictionary<string, Person> People(IReadOnlyList<Picked> picked, IReadOnlyList<Person> known, Guid accountId)
    {
        var people = new Dictionary<string, Person>();
        foreach (var each in picked)
        {
            if (known.FirstOrDefault(person => person.Id.ToString() == each.Key) is { } person)
            {
                Replace(person with { TouchedAt = At });
                people[each.Key] = person;
            }
            else
            {
                people[each.Key] = NewPerson(each.Name, accountId);
            }
        }

        return people;
    }

    public void Claim(
        SubjectKind kind, Guid subjectId, Guid accountId, string attribute, string value, Evidence evidence,
        Visibility visibility = Visibility.Account, string? note = null, Guid? objectId = null, Guid? opportunityId = null, int daysAgo = 0) => Add(new Claim
        {
            Id = NewId(),
            TenantId = turn.Speaker.TenantId,
            AccountId = accountId,
            SubjectKind = kind,
            SubjectId = subjectId,
            ObjectId = objectId,
            OpportunityId = opportunityId,
            Attribute = attribute,
            Value = value,
            Evidence = evidence,
            Note = note,
            SourceId = Id,
            AuthorId = turn.Speaker.UserId,
            At = At.AddDays(-daysAgo),
            Visibility = visibility,
        });

    public void Audit(string act, Guid subjectId) => Add(new AuditEntry
    {
        Id = NewId(),
        TenantId = turn.Speaker.TenantId,
        AuthorId = turn.Speaker.UserId,
        Act = act,
        SubjectId = subjectId,
        At = At,
    });

    /// <summary>Tells one person something as soon as this is saved; the same <paramref name="once"/> is told once.</summary>
    public void Notify(string userId, string kind, Guid subjectId, string once) => Add(new Notice
    {
        Id = NewId(),
        TenantId = turn.Speaker.TenantId,
        ToUserId = userId,
        Kind = kind,
        SubjectId = subjectId,
        Once = once,
        DueAt = At,
    });

    public Person NewPerson(string name, Guid accountId, string? title = null)
    {
        var person = new Person
        {
            Id = NewId(),
            TenantId = turn.Speaker.TenantId,
            AccountId = accountId,
            Name = name,
            SearchName = TextFolding.FoldHan(name),
            Title = title,
            OwnerId = turn.Speaker.UserId,
            CreatedAt = At,
            TouchedAt = At,
        };
        Add(person);
        Created.Add($"person:{person.Id}");
        return person;
    }
}
