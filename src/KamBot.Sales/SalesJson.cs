using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Reminders;
using KamBot.Sales.Rights;

namespace KamBot.Sales;

/// <summary>The JSON in which plans, reports, the answers of assessments how people are reminded and what was handed over are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CallPlan))]
[JsonSerializable(typeof(CallReport))]
[JsonSerializable(typeof(IReadOnlyList<CriterionAnswer>))]
[JsonSerializable(typeof(ReminderSettings))]
[JsonSerializable(typeof(HandedOver))]
public sealed partial class SalesJson : JsonSerializerContext;
