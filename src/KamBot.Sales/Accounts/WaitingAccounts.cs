using KamBot.Dialogs;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>The customers that wait for a decision.</summary>
internal sealed class WaitingAccounts(ISalesRecords records) : IPickSource
{
    private const int Most = 50;

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
        [.. (await records.ProposedAccountsAsync(request.Speaker, request.Most, cancellationToken)).Select(SalesPicks.Pick)];

    public async ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        [.. (await records.ProposedAccountsAsync(request.Speaker, Most, cancellationToken)).Select(SalesPicks.Pick)];
}
