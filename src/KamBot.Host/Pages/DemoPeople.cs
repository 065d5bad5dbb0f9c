using KamBot.Dialogs.Conversations;

namespace KamBot.Host.Pages;

/// <summary>Somebody the demo page lets its visitor be. <see cref="Key"/> is what the page calls them.</summary>
public sealed record DemoPerson(string Key, string UserId, string Name, SpeakerRole Role);

/// <summary>The invented people of the demo page.</summary>
public static class DemoPeople
{
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        new("kim", "demo-kim", "Kim", SpeakerRole.Rep),
        new("robin", "demo-robin", "Robin", SpeakerRole.Rep),
        new("alex", "demo-alex", "Alex", SpeakerRole.Manager),
    ];

    /// <summary>Null for everybody else.</summary>
    public static SpeakerRole? RoleOf(string userId) => All.FirstOrDefault(person => person.UserId == userId)?.Role;
}
