using System.Text.Json;

namespace KamBot.Sales.Accounts;

/// <summary>K4: weights and thresholds as sales operations keep them for the tenant.</summary>
public sealed record KeyAccountCriteria
{
    public const string SettingName = "key-account-criteria";

    /// <summary>A key account never rests on one or two criteria alone, whatever they weigh.</summary>
    public const int LeastMet = 3;

    public static readonly KeyAccountCriteria Default = new()
    {
        Criteria =
        [
            new CriterionSetting(KeyCriterion.Volume, 25) { Amounts = Amounts(500_000) },
            new CriterionSetting(KeyCriterion.Margin, 15) { Threshold = 0 },
            new CriterionSetting(KeyCriterion.Growth, 10) { Threshold = 5 },
            new CriterionSetting(KeyCriterion.Potential, 20) { Amounts = Amounts(300_000) },
            new CriterionSetting(KeyCriterion.Credit, 10),
            new CriterionSetting(KeyCriterion.Access, 10),
            new CriterionSetting(KeyCriterion.Openness, 5),
            new CriterionSetting(KeyCriterion.Traits, 5) { Threshold = 1 },
            new CriterionSetting(KeyCriterion.Together, 0) { Threshold = 60 },
        ],
    };

    public IReadOnlyList<CriterionSetting> Criteria { get; init; } = [];

    public CriterionSetting this[KeyCriterion criterion] =>
        Criteria.FirstOrDefault(each => each.Criterion == criterion) ?? Default.Criteria.First(each => each.Criterion == criterion);

    /// <summary>Of all weights, how many percent must be met.</summary>
    public decimal NeededShare => this[KeyCriterion.Together].Threshold ?? 60;

    public KeyAccountCriteria With(CriterionSetting setting) => this with
    {
        Criteria = [.. Default.Criteria.Select(each => each.Criterion == setting.Criterion ? setting : this[each.Criterion])],
    };

    public string ToJson() => JsonSerializer.Serialize(this, AccountsJson.Default.KeyAccountCriteria);

    /// <summary>The defaults where nothing was set, or where what was set cannot be read.</summary>
    public static KeyAccountCriteria Of(string? json)
    {
        try
        {
            return json is null ? Default : JsonSerializer.Deserialize(json, AccountsJson.Default.KeyAccountCriteria) ?? Default;
        }
        catch (JsonException)
        {
            return Default;
        }
    }

    /// <summary>About the same worth in the currencies that are common here; operations set what is right for them.</summary>
    private static Dictionary<string, decimal> Amounts(decimal euros) => new()
    {
        ["EUR"] = euros,
        ["USD"] = euros,
        ["CNY"] = euros * 8,
        ["TWD"] = euros * 35,
        ["HKD"] = euros * 9,
    };
}

/// <summary>
/// One criterion. <paramref name="Weight"/> 0 leaves it out. Amounts have a threshold for each currency, figures have one, and what
/// is rated has none: it must be good.
/// </summary>
public sealed record CriterionSetting(KeyCriterion Criterion, int Weight)
{
    public decimal? Threshold { get; init; }
    public IReadOnlyDictionary<string, decimal>? Amounts { get; init; }
}
