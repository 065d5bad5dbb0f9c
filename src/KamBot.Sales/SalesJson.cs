using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Sales.Calls;

namespace KamBot.Sales;

/// <summary>The JSON in which plans and reports are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CallPlan))]
[JsonSerializable(typeof(CallReport))]
public sealed partial class SalesJson : JsonSerializerContext;
