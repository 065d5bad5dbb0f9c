using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>The key accounts one tier above the one that is classified.</summary>
internal sealed class ParentAccounts(ISalesRecords records) : IPickSource
{
    private const int Most = 500;

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
        [.. (await AboveAsync(request, cancellationToken)).Take(request.Most).Select(SalesPicks.Pick)];

    public async ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken)
    {
        var said = TextFolding.FoldHan(words);
        return
        [
            .. (await AboveAsync(request, cancellationToken))
                .Where(account => account.SearchName.Contains(said, StringComparison.Ordinal)).Select(SalesPicks.Pick),
        ];
    }

    private async ValueTask<IEnumerable<Account>> AboveAsync(PickRequest request, CancellationToken cancellationToken)
    {
        var own = request.Answers.Get(ClassifyAccount.Account)?.Key;
        return request.Answers.Chosen(ClassifyAccount.Tier) is { } tier
            ? (await records.KeyAccountsAsync(request.Speaker, Most, cancellationToken))
                .Where(account => account.Tier == tier + 1 && account.Id.ToString() != own)
            : [];
    }
}
