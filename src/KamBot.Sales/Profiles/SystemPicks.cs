using KamBot.Dialogs;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Profiles;

/// <summary>The installed systems of the account that was answered before.</summary>
internal sealed class SystemPicks(ISalesRecords records) : IPickSource
{
    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken)
    {
        if (request.Answers.Get(ProfileSource.Account) is not { } picked || !Guid.TryParse(picked.Key, out var account))
        {
            return [];
        }

        var claims = await records.ProfileClaimsAsync(request.Speaker, account, cancellationToken);
        return [.. InstalledSystem.Of(claims, request.Now).Take(request.Most).Select(system => new Picked(system.Id.ToString(), system.Name))];
    }

    public ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        SuggestAsync(request with { Most = int.MaxValue }, cancellationToken);
}
