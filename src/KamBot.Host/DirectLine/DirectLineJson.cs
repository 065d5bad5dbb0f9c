using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Host.DirectLine;

/// <summary>The bodies of Direct Line 3.0 that are not activities.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 64)]
[JsonSerializable(typeof(ConversationRequest))]
[JsonSerializable(typeof(ConversationAccess))]
[JsonSerializable(typeof(DirectLineToken))]
[JsonSerializable(typeof(ExecuteMark))]
[JsonSerializable(typeof(SessionIdResponse))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
