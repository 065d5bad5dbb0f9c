using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Rights;

/// <summary>Colleagues and their accounts, for questions about rights.</summary>
internal sealed class RightsPicks(ISalesRecords records) : IPickSource
{
    /// <summary>Everybody but the speaker.</summary>
    public const string Colleagues = "colleagues";
    public const string EveryColleague = "every-colleague";

    /// <summary>Whom the speaker leads, without the speaker.</summary>
    public const string Led = "led";

    /// <summary>Whose accounts the speaker sees.</summary>
    public const string Owners = "owners";
    public const string AccountsOfOwner = "accounts-of-owner";

    /// <summary>In the place of one account: all that there are.</summary>
    public const string AllAccounts = "*";
    private static readonly Phrase All = new("hand-over.all", "All of them");

    private const int MostFound = 8;
    private const int MostAccounts = 500;

    public static IEnumerable<string> Lists => [Colleagues, EveryColleague, Led, Owners, AccountsOfOwner];

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
        [.. (await AllAsync(request, cancellationToken)).Take(request.Most)];

    public async ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken)
    {
        var said = TextFolding.FoldHan(words);
        return [.. (await AllAsync(request, cancellationToken))
            .Where(each => TextFolding.FoldHan(each.Name).Contains(said, StringComparison.Ordinal) || Likeness.IsTypoOf(TextFolding.FoldHan(each.Name), said))
            .Take(MostFound)];
    }

    private async ValueTask<IReadOnlyList<Picked>> AllAsync(PickRequest request, CancellationToken cancellationToken)
    {
        if (request.PicksFrom == AccountsOfOwner)
        {
            return request.Answers.Get(GiveAccounts.From) is { } owner
                ? [new Picked(AllAccounts, request.Book.Plain(All)), .. (await records.AccountsOwnedByAsync(request.Speaker, owner.Key, MostAccounts, cancellationToken)).Select(SalesPicks.Pick)]
                : [];
        }

        var names = await records.EveryColleagueAsync(request.Speaker, cancellationToken);
        var owners = request.PicksFrom == Owners ? await OwnersAsync(request, cancellationToken) : null;
        var led = request.PicksFrom == Led ? (await records.TeamAsync(request.Speaker, cancellationToken)).ToHashSet() : null;
        var alike = names.GroupBy(each => each.Value).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        return
        [
            .. names.Where(each => request.PicksFrom is not (Colleagues or Led) || each.Key != request.Speaker.UserId)
                .Where(each => led is null || led.Contains(each.Key) || led.Contains(Sight.Everybody))
                .Where(each => owners is null || owners.Contains(each.Key))
                .OrderBy(each => each.Value, StringComparer.Ordinal)
                .Select(each => new Picked(each.Key, each.Value, alike.Contains(each.Value) ? each.Key : null)),
        ];
    }

    private async ValueTask<HashSet<string>> OwnersAsync(PickRequest request, CancellationToken cancellationToken)
    {
        var ids = await records.AccountIdsAsync(request.Speaker, cancellationToken);
        return [.. (await records.AccountsAsync(request.Speaker, ids, cancellationToken)).Select(account => account.OwnerId)];
    }
}
