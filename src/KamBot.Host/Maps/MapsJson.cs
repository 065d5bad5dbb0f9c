using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Page;
using KamBot.Sales.Relationships;

namespace KamBot.Host.Maps;

/// <summary>What the page reads first: the map and its legend as SVG, and who reports to whom.</summary>
internal sealed record MapDrawn(string Map, string Legend, IReadOnlyList<ReportLine> Reports);

internal sealed record ReportLine(Guid From, Guid To);

/// <summary>What the page sends. <c>Once</c> is the same when a press is sent again, so that nothing is written twice.</summary>
internal sealed record ValueEdits(IReadOnlyList<MapEdit> Changes, Evidence Evidence, string? Note, Guid Once);

internal sealed record LineEdit(Guid From, Guid To, Tie Tie, Evidence Evidence, string? Note, Guid Once);

internal sealed record UndoEdit(Guid Source, Guid Once);

/// <summary>What was written: the source by which it can be taken back.</summary>
internal sealed record EditMade(Guid Source);

/// <summary>Words and choices of the page.</summary>
internal sealed record PageWords(IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, string[][]> Choices);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(MapDrawn))]
[JsonSerializable(typeof(PersonHistory))]
[JsonSerializable(typeof(ValueEdits))]
[JsonSerializable(typeof(LineEdit))]
[JsonSerializable(typeof(UndoEdit))]
[JsonSerializable(typeof(EditMade))]
[JsonSerializable(typeof(PageWords))]
internal sealed partial class MapsJson : JsonSerializerContext;
