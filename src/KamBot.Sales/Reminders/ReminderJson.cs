using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Sales.Reminders;

/// <summary>The JSON in which a person's settings are kept.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReminderSettings))]
public sealed partial class ReminderJson : JsonSerializerContext;
