using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Sales.Accounts;

/// <summary>The JSON of what operations set for the accounts.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KeyAccountCriteria))]
[JsonSerializable(typeof(Dictionary<string, decimal>))]
internal sealed partial class AccountsJson : JsonSerializerContext;
