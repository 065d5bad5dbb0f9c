using KamBot.Dialogs.Conversations;
using KamBot.Sales.Rights;

namespace KamBot.Storage.Rights;

/// <summary>
/// The file of people in memory: every turn asks it for a role. Read when the store opens, when this process takes a file in, and now
/// and then, so that another process learns of it; shares and deputies are never remembered, they are asked of the database.
/// </summary>
public sealed class ColleagueBook
{
    private const int MostLevels = 20;

    private readonly KamBotStore _store;
    private Known _known = Known.Nobody;

    internal ColleagueBook(KamBotStore store) => _store = store;

    /// <summary>Null for somebody whom no file names.</summary>
    public SpeakerRole? RoleOf(string tenantId, string userId) => Find(tenantId, userId)?.Role;

    public Colleague? Find(string tenantId, string userId) => _known.ById.GetValueOrDefault((tenantId, userId));

    /// <summary>True where somebody reports to the person.</summary>
    public bool HasTeam(string tenantId, string userId) => _known.WithTeam.Contains((tenantId, userId));

    /// <summary>Everybody of the tenant.</summary>
    public IEnumerable<Colleague> Of(string tenantId) => _known.ById.Values.Where(each => each.TenantId == tenantId);

    /// <summary>To whom the person reports, the nearest first.</summary>
    public IReadOnlyList<string> ManagersAbove(string tenantId, string userId)
    {
        var above = new List<string>();
        for (var at = Find(tenantId, userId)?.ManagerId; at is not null && above.Count < MostLevels && !above.Contains(at); at = Find(tenantId, at)?.ManagerId)
            above.Add(at);
        return above;
    }

    public IEnumerable<KeyValuePair<string, string>> NamesOf(string tenantId, IEnumerable<string> userIds) =>
        userIds.Select(id => Find(tenantId, id)).OfType<Colleague>().Select(each => KeyValuePair.Create(each.UserId, each.Name));

    /// <summary>Reads it anew.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken) => _known = Known.Of(await _store.ColleaguesAsync(cancellationToken));

    /// <summary>Takes a whole file in, all or nothing: who does not stand in it any more has no role and no team from then on.</summary>
    public async Task<ColleagueChanges> KeepAsync(
        string tenantId, IReadOnlyList<Colleague> everybody, string byUserId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var changes = await _store.WorkAsync(tenantId, db => new ColleagueFileWork(db, tenantId, byUserId, at).Run(everybody));
        await RefreshAsync(cancellationToken);
        return changes;
    }

    private sealed record Known(
        IReadOnlyDictionary<(string Tenant, string User), Colleague> ById, IReadOnlySet<(string Tenant, string User)> WithTeam)
    {
        public static readonly Known Nobody = Of([]);

        public static Known Of(IReadOnlyList<Colleague> everybody) => new(
            everybody.ToDictionary(each => (each.TenantId, each.UserId)),
            everybody.Where(each => each.ManagerId is not null).Select(each => (each.TenantId, each.ManagerId!)).ToHashSet());
    }
}

/// <summary>What a file of people changed.</summary>
public sealed record ColleagueChanges(int Added, int Updated, int Removed);
