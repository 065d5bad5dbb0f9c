using System.Text.Json.Serialization;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>The answer to one criterion: the rating, how we know, and what was seen or who said it.</summary>
public sealed record CriterionJudgement(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(JsonStringEnumConverter<Rating>))] Rating Rating,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Evidence>))] Evidence? Evidence = null,
    string? Note = null)
{
    public static readonly CriterionJudgement NotKnown = new(Rating.Unknown);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CriterionJudgement))]
internal sealed partial class CriterionJudgementJson : JsonSerializerContext;
