using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

/// <summary>The lists that sales questions pick from: those of calls, and by name those that other capabilities bring.</summary>
public sealed class SalesPicks(ISalesRecords records, IReadOnlyDictionary<string, IPickSource> others) : IPickSource
{
    public const string Accounts = "accounts";
    public const string People = "people";
    public const string PlannedCalls = "planned-calls";
    public const string ActionsToVerify = "actions-to-verify";

    /// <summary>A call may be documented somewhat before its planned end: it may have begun early.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(12);

    private static readonly IReadOnlyDictionary<string, IPickSource> None = new Dictionary<string, IPickSource>();

    private const int MostPlanned = 5;
    private const int MostFound = 8;

    public SalesPicks(ISalesRecords records) : this(records, None)
    {
    }

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken) =>
        request.PicksFrom switch
        {
            Accounts => [.. (await records.RecentAccountsAsync(request.Speaker, request.Most, cancellationToken)).Select(Pick)],
            People => await PeopleAsync(request, cancellationToken),
            PlannedCalls => await PlannedCallsAsync(request, cancellationToken),
            ActionsToVerify => [.. (await records.OpenCommitmentsAsync(request.Speaker, null, cancellationToken))
                .Where(each => each.IsKeyAction)
                .Select(each => new Picked(each.Id.ToString(), each.What))],
            _ => others.TryGetValue(request.PicksFrom, out var other) ? await other.SuggestAsync(request, cancellationToken) : [],
        };

    public async ValueTask<IReadOnlyList<Picked>> FindAsync(
        PickRequest request, string words, CancellationToken cancellationToken) => request.PicksFrom == Accounts
            ? [.. (await records.FindAccountsAsync(request.Speaker, TextFolding.FoldHan(words), MostFound, cancellationToken)).Select(Pick)]
            : others.TryGetValue(request.PicksFrom, out var other) ? await other.FindAsync(request, words, cancellationToken) : [];

    public static Picked Pick(Account account) => new(account.Id.ToString(), account.Name);

    /// <summary>The account's people; those the call was planned with come first.</summary>
    private async ValueTask<IReadOnlyList<Picked>> PeopleAsync(PickRequest request, CancellationToken cancellationToken)
    {
        var call = await CallOfAsync(request, cancellationToken);
        var accountId = call?.AccountId ?? (request.Answers.Get(LogCall.Account) is { } picked && Guid.TryParse(picked.Key, out var id) ? id : null);
        if (accountId is not { } account)
        {
            return [];
        }

        var people = await records.PeopleOfAsync(request.Speaker, account, cancellationToken);
        var introduced = await records.IntroducedAsync(request.Speaker, [.. people.Select(person => person.Id)], cancellationToken);
        var planned = call is null
            ? []
            : (await records.AttendanceOfAsync(request.Speaker, [call.Id], cancellationToken)).Select(each => each.PersonId).ToHashSet();
        return
        [
            .. people.OrderBy(person => planned.Contains(person.Id) ? 0 : 1)
                .Select(person => new Picked(
                    person.Id.ToString(), person.Name, person.Title, introduced.Contains(person.Id))),
        ];
    }

    private async ValueTask<Call?> CallOfAsync(PickRequest request, CancellationToken cancellationToken) =>
        request.Answers.Get(LogCall.Call) is { } picked && Guid.TryParse(picked.Key, out var callId)
            ? await records.CallAsync(request.Speaker, callId, cancellationToken)
            : null;

    private async ValueTask<IReadOnlyList<Picked>> PlannedCallsAsync(PickRequest request, CancellationToken cancellationToken)
    {
        var calls = await records.UndocumentedCallsAsync(
            request.Speaker, request.Now.ToUniversalTime() + Ahead, MostPlanned, cancellationToken);
        var accounts = (await records.AccountsAsync(
            request.Speaker, [.. calls.Select(call => call.AccountId).Distinct()], cancellationToken)).ToDictionary(each => each.Id);
        return [.. calls.Where(call => accounts.ContainsKey(call.AccountId)).Select(call => new Picked(
            call.Id.ToString(), Label(call, accounts[call.AccountId], request)))];
    }

    private static string Label(Call call, Account account, PickRequest request)
    {
        var at = call.StartsAt.ToOffset(request.Now.Offset);
        return string.Create(
            CultureInfo.InvariantCulture, $"{account.Name} – {DayWording.Say(at, request.Now, request.Book.Language.Tag)}");
    }
}
