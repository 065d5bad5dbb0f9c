using System.Text.Json;
using System.Text.Json.Nodes;
using KamBot.Protocol.Cards;
using KamBot.Testing;

namespace KamBot.Protocol.Tests;

public sealed class CardRulesTests
{
    [Fact]
    public void A_good_card_breaks_no_rule()
    {
        Assert.All(SampleCards.All, sample => Assert.Empty(CardRules.Check(sample.Card.Json())));
    }

    [Theory]
    [InlineData("$", """{"version":"1.6"}""", "The version is 1.6")]
    [InlineData("$", """{"lang":null}""", "no lang")]
    [InlineData("$.actions[0]", """{"fallback":null}""", "Save has no Action.Submit")]
    [InlineData("$.actions[0].fallback.data", """{"kamVersion":4}""", "Save has no Action.Submit")]
    [InlineData("$.actions[1].data", """{"kamVersion":null}""", "Discard has kamDraft without kamVersion")]
    [InlineData("$.actions[1].data", """{"kamDraft":null}""", "Discard has kamVersion without kamDraft")]
    [InlineData("$.actions[1].data", """{"kamDraft":null,"kamVersion":null,"kamSubject":null}""", "Discard sends inputs")]
    [InlineData("$.actions[1].data", """{"kamVerb":null}""", "Discard has no kamVerb")]
    [InlineData("$.actions[3].card.body[0]", """{"label":""}""", "input day has no label")]
    [InlineData("$.actions[3].card.body[0]", """{"id":"note"}""", "2 inputs have the id note")]
    [InlineData("$.body[0]", """{"text":" "}""", "A text block is empty.")]
    [InlineData("$.body[2]", """{"altText":null}""", "relationship.png has no altText")]
    [InlineData("$.body[6]", """{"id":null}""", "An Input.Text has no id")]
    [InlineData("$.body[6]", """{"id":"kamNote"}""", "input kamNote takes a name")]
    [InlineData("$.body[6]", """{"errorMessage":null}""", "required input note has no errorMessage")]
    [InlineData("$.body[13].choices[0]", """{"value":"a,b"}""", "choice a,b of present contains a comma")]
    public void A_broken_rule_is_named(string place, string change, string sentence)
    {
        var card = JsonNode.Parse(SampleCards.Full.Json().GetRawText())!;
        Change(At(card, place), change);

        var broken = CardRules.Check(Element(card));

        Assert.Contains(sentence, Assert.Single(broken), StringComparison.Ordinal);
    }

    [Fact]
    public void More_buttons_together_than_clients_show_are_reported()
    {
        var seven = Enumerable.Range(0, 7).Select(number => new OpenUrlButton($"{number}", "https://kambot.example")).ToList<CardButton>();
        var card = new AdaptiveCard { Lang = "en", Body = [new ActionSet(seven)], Actions = seven };

        Assert.Equal(Enumerable.Repeat("7 actions stand together; clients show 6.", 2), CardRules.Check(card.Json()));
    }

    [Fact]
    public void A_card_above_28_KB_is_reported_by_its_bytes_and_not_its_characters()
    {
        var card = new AdaptiveCard { Lang = "zh-Hans", Body = [new TextBlock(new string('客', 10_000))] };

        Assert.Contains("28 KB", Assert.Single(CardRules.Check(card.Json())), StringComparison.Ordinal);
    }

    private static JsonNode At(JsonNode card, string place) => place.Split('.').Skip(1).Aggregate(card, (node, step) =>
        step.Split('[', ']') is [var name, var index, _] ? node[name]![int.Parse(index, null)]! : node[step]!);

    private static void Change(JsonNode node, string change)
    {
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            node[name] = value?.DeepClone();
        }
    }

    private static JsonElement Element(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
