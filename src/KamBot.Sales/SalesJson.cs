using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales;

/// <summary>The JSON in which plans, reports and the answers of assessments are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CallPlan))]
[JsonSerializable(typeof(CallReport))]
[JsonSerializable(typeof(IReadOnlyList<CriterionAnswer>))]
public sealed partial class SalesJson : JsonSerializerContext;
