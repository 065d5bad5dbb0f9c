using System.Text.Json;
using KamBot.Protocol.Cards;

namespace KamBot.Testing;

/// <summary>The rules for what a button brings back.</summary>
internal static class CardButtonRules
{
    public static IEnumerable<string> Check(JsonElement action, bool sendsInputs)
    {
        var (type, title) = (Text(action, "type"), Text(action, "title"));
        if (type is not ("Action.Execute" or "Action.Submit"))
        {
            yield break;
        }

        var data = CardJson.Member(action, "data") ?? default;
        if (Text(data, "kamVerb").Length == 0)
        {
            yield return $"The button {title} has no kamVerb.";
        }

        var draft = Text(data, "kamDraft").Length > 0;
        var version = CardJson.Member(data, "kamVersion") is { ValueKind: JsonValueKind.Number };
        if (draft != version)
        {
            var half = draft ? "kamDraft without kamVersion" : "kamVersion without kamDraft";
            yield return $"The button {title} has {half}: a stale click would change a saved answer.";
        }

        if (sendsInputs && !draft && Text(data, "kamSubject").Length == 0)
        {
            yield return $"The button {title} sends inputs, but names neither kamDraft nor kamSubject.";
        }

        if (type == "Action.Execute" && !HasFallback(action, data))
        {
            yield return $"The button {title} has no Action.Submit with the same data as fallback: it is dead in Web Chat.";
        }
    }

    private static bool HasFallback(JsonElement action, JsonElement data) =>
        CardJson.Member(action, "fallback") is { } fallback && Text(fallback, "type") == "Action.Submit"
        && CardJson.Member(fallback, "data") is { } same && JsonElement.DeepEquals(same, data);

    private static string Text(JsonElement element, string name) => CardJson.Text(element, name) ?? "";
}
