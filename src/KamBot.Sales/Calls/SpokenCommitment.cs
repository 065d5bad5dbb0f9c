using System.Text.Json.Serialization;

namespace KamBot.Sales.Calls;

/// <summary>One promise as it was said: what, by when (the speaker's local day), and who where a name was given.</summary>
public sealed record SpokenCommitment(string What, DateOnly? DueOn, string? Who = null);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<SpokenCommitment>))]
internal sealed partial class CommitmentJson : JsonSerializerContext;
