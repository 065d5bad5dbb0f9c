using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Maps;

/// <summary>What the questions of the map pick from: the people of the account answered before, its deals, and who of us there is.</summary>
internal sealed class MapPicks(ISalesRecords records) : IPickSource
{
    public const string People = "map-people";
    public const string Deals = "map-deals";
    public const string Us = "map-us";

    public static IReadOnlyDictionary<string, IPickSource> All(ISalesRecords records)
    {
        var picks = new MapPicks(records);
        return new Dictionary<string, IPickSource> { [People] = picks, [Deals] = picks, [Us] = picks };
    }

    public async ValueTask<IReadOnlyList<Picked>> SuggestAsync(PickRequest request, CancellationToken cancellationToken)
    {
        if (AccountOf(request.Answers) is not { } account)
        {
            return [];
        }

        return request.PicksFrom switch
        {
            People => [.. (await records.PeopleOfAsync(request.Speaker, account, cancellationToken))
                .Select(person => new Picked(person.Id.ToString(), person.Name, person.Title))],
            Deals => [.. (await records.DealsOfAsync(request.Speaker, [account], cancellationToken))
                .Select(deal => new Picked(deal.Id.ToString(), deal.Name))],
            _ => await UsAsync(request, account, cancellationToken),
        };
    }

    /// <summary>Who of us is no record: any name is one of ours.</summary>
    public ValueTask<IReadOnlyList<Picked>> FindAsync(PickRequest request, string words, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Picked>>(request.PicksFrom == Us ? [OfUs(words)] : []);

    public static Guid? AccountOf(Answers answers) =>
        answers.Get(MapQuestions.Account) is { } picked && Guid.TryParse(picked.Key, out var id) ? id : null;

    /// <summary>The speaker, and who is paired with somebody at the account already.</summary>
    private async ValueTask<IReadOnlyList<Picked>> UsAsync(PickRequest request, Guid account, CancellationToken cancellationToken)
    {
        var paired = (await records.MapRecordsAsync(request.Speaker, account, cancellationToken))?.Claims
            .Where(claim => claim.Attribute == MapAttributes.Partner && claim.Value != MapAttributes.None)
            .Select(claim => claim.Value) ?? [];
        return [.. paired.Prepend(request.Speaker.Name).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(request.Most).Select(OfUs)];
    }

    private static Picked OfUs(string name) => new("us:" + TextFolding.FoldHan(name), name);
}
