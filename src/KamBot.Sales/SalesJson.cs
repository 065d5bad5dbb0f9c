using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Reminders;

namespace KamBot.Sales;

/// <summary>The JSON in which plans, reports, the answers of assessments and how people are reminded are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CallPlan))]
[JsonSerializable(typeof(CallReport))]
[JsonSerializable(typeof(IReadOnlyList<CriterionAnswer>))]
[JsonSerializable(typeof(ReminderSettings))]
public sealed partial class SalesJson : JsonSerializerContext;
