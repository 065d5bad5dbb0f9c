using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Dialogs.Questions;

namespace KamBot.Dialogs.Conversations;

/// <summary>The JSON in which conversation state is kept.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(Draft))]
[JsonSerializable(typeof(Picked))]
[JsonSerializable(typeof(IReadOnlyList<Picked>))]
internal sealed partial class DialogsJson : JsonSerializerContext;
