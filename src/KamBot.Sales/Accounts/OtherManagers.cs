using KamBot.Dialogs.Conversations;

namespace KamBot.Sales.Accounts;

/// <summary>The managers of a tenant but for one. Settings are written by people, so the case of the ids does not count.</summary>
internal static class OtherManagers
{
    public static IReadOnlyList<string> OthersThan(this ManagersOf managersOf, Speaker speaker) =>
        [.. managersOf(speaker).Where(manager => !string.Equals(manager, speaker.UserId, StringComparison.OrdinalIgnoreCase))];
}
