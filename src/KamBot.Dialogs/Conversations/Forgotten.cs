using System.Text.Json;
using System.Text.Json.Nodes;
using KamBot.Dialogs.Flows;

namespace KamBot.Dialogs.Conversations;

/// <summary>
/// A record that was erased: the keys by which drafts know it, and how its name is taken out of words. An answer that picked it is
/// asked again; other answers lose the name only.
/// </summary>
public sealed record Forgotten(IReadOnlySet<string> Keys, Func<string, string> WithoutName)
{
    public DialogState TakenOutOf(DialogState state) => state with
    {
        Active = state.Active is { } active ? Draft(active) : null,
        Parked = state.Parked?.Select(Draft).ToList(),
        Undo = state.Undo is { } undo && !undo.Subjects.Any(subject => Keys.Any(key => subject.Contains(key, StringComparison.Ordinal)))
            ? undo with { Subjects = [.. undo.Subjects.Select(WithoutName)], Draft = undo.Draft is { } draft ? Draft(draft) : null }
            : null,
    };

    /// <summary>JSON without the name, in strings, in JSON within strings, and in the names of members. What is no JSON is taken as words.</summary>
    public string TakenOutOfJson(string json) => Parsed(json) is { } node ? Clean(node)?.ToJsonString() ?? "null" : WithoutName(json);

    /// <summary>The strings of JSON in readable signs, to look for something in them; other text as it is.</summary>
    public static string ReadableOf(string json) => Parsed(json) is { } node ? string.Join('\n', Strings(node)) : json;

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private Draft Draft(Draft draft) => draft with
    {
        Answers = Answers(draft.Answers?.BySlot) is { } answers ? new Answers(answers) : null,
        Earlier = Answers(draft.Earlier),
        Hints = draft.Hints?.Where(hint => !IsAbout(hint.Key)).ToDictionary(hint => WithoutName(hint.Key), hint => WithoutName(hint.Value)),
        Asked = draft.Asked is not { } asked || IsAbout(asked) ? null : WithoutName(asked),
        Heard = draft.Heard is null ? null : WithoutName(draft.Heard),
    };

    private Dictionary<string, Answer>? Answers(IReadOnlyDictionary<string, Answer>? answers)
    {
        if (answers is null)
        {
            return null;
        }

        var kept = new Dictionary<string, Answer>();
        foreach (var (slot, answer) in answers)
        {
            if (!IsAbout(slot) && Answer(answer) is { } clean)
            {
                kept[WithoutName(slot)] = clean;
            }
        }

        return kept;
    }

    private Answer? Answer(Answer answer)
    {
        if (answer.Value is not { } value)
        {
            return answer;
        }

        var node = Parsed(value);
        if (IsPicked(node))
        {
            return null;
        }

        if (node is JsonArray people && people.Any(IsPicked))
        {
            var others = people.Where(each => !IsPicked(each)).Select(each => Clean(each!)).ToArray();
            return others.Length == 0 ? null : answer with { Value = new JsonArray(others).ToJsonString() };
        }

        return answer with { Value = node is null ? WithoutName(value) : Clean(node)?.ToJsonString() };
    }

    /// <summary>True for a slot of a question about the record: <c>trust/</c> and its key.</summary>
    private bool IsAbout(string slot) => Slot.PartsOf(slot).AboutKey is { } key && IsKey(key);

    private bool IsPicked(JsonNode? node) =>
        node is JsonObject picked && picked["key"] is JsonValue key && key.TryGetValue<string>(out var text) && IsKey(text);

    /// <summary>A key that is only the name of somebody still to be added is one too.</summary>
    private bool IsKey(string key) => Keys.Contains(key)
        || (key.StartsWith("new:", StringComparison.Ordinal) && WithoutName(key[4..]) is var rest && rest != key[4..] && !rest.Any(char.IsLetterOrDigit));

    private JsonNode? Clean(JsonNode node) => node switch
    {
        JsonObject other when IsSomebodyElse(other) => other.DeepClone(),
        JsonObject members => new JsonObject(members.DistinctBy(member => WithoutName(member.Key))
            .Select(member => KeyValuePair.Create(WithoutName(member.Key), member.Value is { } value ? Clean(value) : null))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Clean(item))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(TakenOutOfJson(text)),
        _ => node.DeepClone(),
    };

    /// <summary>A namesake who was picked by key stays who they are.</summary>
    private bool IsSomebodyElse(JsonObject picked) =>
        picked["key"] is JsonValue key && key.TryGetValue<string>(out var text) && Guid.TryParse(text, out _) && !Keys.Contains(text);

    private static JsonNode? Parsed(string text)
    {
        if (text.TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return Node(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Of a member that comes twice, which clients may send and JsonNode does not bear, the first.</summary>
    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject().DistinctBy(member => member.Name)
            .Select(member => KeyValuePair.Create(member.Name, Node(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Node)]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element.Clone()),
    };
}
