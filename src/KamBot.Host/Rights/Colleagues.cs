using KamBot.Dialogs.Conversations;
using KamBot.Sales.Rights;
using KamBot.Storage;
using KamBot.Storage.Rights;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Rights;

/// <summary>Who has which role: the settings first, so that nobody's file locks out who runs KamBot, then the file of people.</summary>
internal sealed class Colleagues
{
    private readonly ColleagueBook _book;
    private readonly HashSet<string> _administrators;
    private readonly HashSet<string> _operations;
    private readonly HashSet<string> _managers;

    public Colleagues(KamBotStore store, IOptions<KamBotOptions> options)
    {
        _book = store.Colleagues;
        _administrators = Ids(options.Value.Administrators);
        _operations = Ids(options.Value.Operations);
        _managers = Ids(options.Value.Managers);
    }

    public SpeakerRole RoleOf(string tenantId, string userId) =>
        _administrators.Contains(userId) ? SpeakerRole.Administrator
        : _managers.Contains(userId) ? SpeakerRole.Manager
        : _operations.Contains(userId) ? SpeakerRole.Operations
        : _book.RoleOf(tenantId, userId) ?? SpeakerRole.Rep;

    /// <summary>The managers above the person; without any, those who have no team and so see all; without those, all.</summary>
    public IReadOnlyList<string> ManagersOf(Speaker speaker)
    {
        var above = _book.ManagersAbove(speaker.TenantId, speaker.UserId).Where(id => RoleOf(speaker.TenantId, id) == SpeakerRole.Manager).ToList();
        if (above.Count > 0) return above;
        var all = _managers.Select(ColleagueFile.AsChannelsWrite)
            .Concat(_book.Of(speaker.TenantId).Where(each => each.Role == SpeakerRole.Manager).Select(each => each.UserId)).Distinct().ToList();
        var free = all.Where(id => !_book.HasTeam(speaker.TenantId, id)).ToList();
        return free.Count > 0 ? free : all;
    }

    private static HashSet<string> Ids(IEnumerable<string> ids) => new(ids, StringComparer.OrdinalIgnoreCase);
}
