using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs;

namespace KamBot.Sales.Opportunities;

/// <summary>O5, O7: the weights and thresholds of the published rule. Sales operations own them and keep them for the tenant.</summary>
public sealed record OpportunityLimits
{
    public const string SettingName = "opportunity-limits";

    public static readonly OpportunityLimits Default = new()
    {
        Figures = new Dictionary<OpportunityLimit, int>
        {
            [OpportunityLimit.EnoughAnswers] = 12,
            [OpportunityLimit.PursueFrom] = 60,
            [OpportunityLimit.CloseBelow] = 35,
            [OpportunityLimit.WeakTheme] = 40,
            [OpportunityLimit.AgedAfter] = 60,
            [OpportunityLimit.WeightReal] = 1,
            [OpportunityLimit.WeightWorth] = 1,
            [OpportunityLimit.WeightCompete] = 1,
            [OpportunityLimit.WeightWin] = 1,
            [OpportunityLimit.Discount] = 10,
        },
        Amounts = new Dictionary<string, decimal>
        {
            ["EUR"] = 250_000, ["USD"] = 250_000, ["CNY"] = 2_000_000, ["TWD"] = 8_000_000, ["HKD"] = 2_000_000,
        },
    };

    public IReadOnlyDictionary<OpportunityLimit, int> Figures { get; init; } = new Dictionary<OpportunityLimit, int>();

    /// <summary>From this value on a manager approves, by currency; a currency that is missing has no threshold.</summary>
    public IReadOnlyDictionary<string, decimal> Amounts { get; init; } = new Dictionary<string, decimal>();

    public int this[OpportunityLimit limit] => Figures.TryGetValue(limit, out var figure) ? figure : Default.Figures[limit];

    public int WeightOf(Theme theme) => this[OpportunityLimit.WeightReal + (int)theme];

    public OpportunityLimits With(OpportunityLimit limit, int figure) =>
        this with { Figures = new Dictionary<OpportunityLimit, int>(Figures) { [limit] = figure } };

    public OpportunityLimits With(string currency, decimal amount) =>
        this with { Amounts = new Dictionary<string, decimal>(Amounts) { [currency] = amount } };

    public string ToJson() => JsonSerializer.Serialize(this, OpportunityLimitsJson.Default.OpportunityLimits);

    public static async ValueTask<OpportunityLimits> ReadAsync(ISalesRecords records, TurnScope turn, CancellationToken cancellationToken) =>
        Of((await records.SettingAsync(turn.Speaker, SettingName, cancellationToken))?.Value);

    /// <summary>The defaults where nothing was set, or where what was set cannot be read.</summary>
    public static OpportunityLimits Of(string? json)
    {
        try
        {
            return json is null ? Default : JsonSerializer.Deserialize(json, OpportunityLimitsJson.Default.OpportunityLimits) ?? Default;
        }
        catch (JsonException)
        {
            return Default;
        }
    }
}

/// <summary>What can be set. The names are stored: never change one.</summary>
public enum OpportunityLimit
{
    EnoughAnswers,
    PursueFrom,
    CloseBelow,
    WeakTheme,
    AgedAfter,
    WeightReal,
    WeightWorth,
    WeightCompete,
    WeightWin,
    Discount,
    Amount,
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(OpportunityLimits))]
internal sealed partial class OpportunityLimitsJson : JsonSerializerContext;
